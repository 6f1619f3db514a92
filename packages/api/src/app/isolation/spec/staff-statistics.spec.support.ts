import { randomUUID } from 'node:crypto';
import { type ModuleSpec, type MutationSample, type SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import type { OrganisationRow } from './organisation.spec.support.ts';
import { byKey, here, hr, lead, members, somebodyElse } from './roles.support.ts';

interface AgreementRow extends OfCounty {
  readonly organisation_id: string;
  readonly version: number;
}

declare module '../world.support.ts' {
  interface Tables {
    staff_statistics_agreement: AgreementRow;
  }
}

const seen = (who: SealedPrincipal, world: World): AgreementRow[] =>
  here(world.staff_statistics_agreement, who).filter(
    (row) => lead.includes(who.role) || row.organisation_id === who.organisation,
  );

const staffStatisticsAgree: MutationSample<OrganisationRow> = {
  document:
    'mutation ($input: StaffStatisticsAgreeInput!) { change: staffStatisticsAgree(input: $input) { organisation { id } errors { code path message currentVersion } } }',
  // it names no target: everybody's own
  targets: ({ organisation }) => byKey(organisation, ['bornheim']),
  input: ({ id }, world) => ({
    idempotencyKey: randomUUID(),
    version: world.staff_statistics_agreement.find((row) => row.organisation_id === id)?.version ?? 0,
    isInForce: true,
    reference: 'DV',
  }),
  // the input names nobody: HR agrees for its own organisation
  isAllowed: ({ role }) => role === 'MUNICIPAL_HR',
  by: 'hr.bornheim',
};

export const spec: ModuleSpec = {
  tables: {
    staff_statistics_agreement: {
      rowName: ['organisation_id'],
      grants: [
        ['SELECT', lead, 'county_id is_in_force organisation_id reference version'],
        ['SELECT', [hr], '*'],
        ['INSERT', [hr], '*'],
        ['UPDATE', [hr], 'changed_at changed_by_id is_in_force reference version'],
      ],
      heldByReading: [
        'employer_changes_agreement without county_id',
        'employer_changes_agreement without organisation_id',
      ],
      seen,
      known: ({ role, organisationId, countyId }, world) =>
        members.includes(`kim_${role.toLowerCase()}`)
          ? world.staff_statistics_agreement.filter(
              (row) =>
                row.county_id === countyId &&
                (lead.includes(`kim_${role.toLowerCase()}`) ||
                  (role === 'MUNICIPAL_HR' && row.organisation_id === organisationId)),
            )
          : [],
      attempts: (who, world, random) => {
        const row = random.pick(world.staff_statistics_agreement);
        const isOwn = row.organisation_id === who.organisation && row.county_id === who.county;
        const person = who.person ?? random.pick(world.person).id;
        const unset = world.organisation.filter(
          ({ id }) => !world.staff_statistics_agreement.some((known) => known.organisation_id === id),
        );
        const organisation = unset.find(({ id }) => id === who.organisation) ?? random.pick(unset);
        const change = (by: string): string =>
          `update app.staff_statistics_agreement set is_in_force = false, changed_by_id = '${by}' where organisation_id = '${row.organisation_id}'`;
        const enter = (by: string): string =>
          `insert into app.staff_statistics_agreement (county_id, organisation_id, is_in_force, reference, changed_by_id, changed_at) values ('${organisation.county_id}', '${organisation.id}', true, 'x', '${by}', now())`;
        return [
          {
            what: 'switch an agreement',
            sql: change(person),
            expected: who.role === hr ? Number(isOwn) : null,
          },
          {
            what: 'switch it as somebody else',
            sql: change(somebodyElse(who, row, world)),
            expected: who.role === hr && !isOwn ? 0 : null,
          },
          {
            what: 'enter an agreement',
            sql: enter(person),
            expected:
              who.role === hr && organisation.id === who.organisation && organisation.county_id === who.county
                ? 1
                : null,
          },
          {
            what: 'enter it as somebody else',
            sql: enter(somebodyElse(who, organisation, world)),
            expected: null,
          },
        ];
      },
    },
  },
  mutations: { staffStatisticsAgree },
  unusual: [
    `insert into app.staff_statistics_agreement (county_id, organisation_id, is_in_force, reference, changed_by_id, changed_at) select o.county_id, o.id, true, 'DV', (select x.id from app.person x where x.county_id = o.county_id order by x.id limit 1), '2026-01-01' from app.organisation o where o.key in ('rsk', 'rkn', 'siegburg', 'troisdorf', 'much', 'neuss')`,
  ],
};
