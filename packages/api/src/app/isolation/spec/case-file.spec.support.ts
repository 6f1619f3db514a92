import type { Attempt, ModuleSpec, SealedPrincipal, TableSpec } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import {
  cm,
  isLed,
  ledCases,
  ledClientIds,
  ofLedCases,
  ofLedOrOverseen,
  overseers,
  someCase,
  spreadRows,
  type CaseRow,
  type OfCase,
} from './casework-rows.support.ts';
import { here, sqlUuid, teamLead } from './roles.support.ts';

const WITHOUT_CLIENT =
  'closed_on closing_reason county_id entry_channel id last_contact_on life_areas next_due_on open_goal_count opened_on organisation_id paused_until phase phase_since reference responsible_id target_groups version';

const casesSeen = (who: SealedPrincipal, world: World): CaseRow[] =>
  here(world['casework.case_file'], who).filter(
    (row) => overseers.includes(who.role) || row.organisation_id === who.organisation,
  );

/** A case for a client nobody has one with is allowed; for anybody else's client it is not, however one came by the id. */
const openingCase = (
  who: SealedPrincipal,
  world: World,
  random: Parameters<NonNullable<TableSpec<'casework.case_file'>['attempts']>>[2],
): Attempt => {
  const some = someCase(who, world, random);
  const free = world['client.client'].filter(
    ({ id }) => !world['casework.case_file'].some((row) => row.client_id === id),
  );
  const client = random.chance(0.5)
    ? random.pick(free)
    : world['client.client'].find(({ id }) => id === some.client_id)!;
  const organisation = random.chance(0.8) && who.organisation ? who.organisation : some.organisation_id;
  const responsible = random.chance(0.8) && who.person ? who.person : some.responsible_id;
  const isTaken = here(world['casework.case_file'], who).some((row) => row.client_id === client.id);
  const county = random.chance(0.9) && who.county ? who.county : some.county_id;
  const isAllowed =
    who.role === cm &&
    county === who.county &&
    organisation === who.organisation &&
    responsible === who.person &&
    (!isTaken || ledClientIds(who, world).has(client.id));
  return {
    what: 'open a case',
    sql: `insert into casework.case_file (county_id, id, organisation_id, client_id, responsible_id, reference, entry_channel, target_groups, life_areas, phase, phase_since, opened_on) values ('${county}', gen_random_uuid(), '${organisation}', '${client.id}', '${responsible}', 'x', 'SELF', '{}', '{}', 'ACCESS', '2026-01-01', '2026-01-01')`,
    expected: isAllowed ? 1 : null,
  };
};

type Part = 'casework.case_step' | 'casework.case_deputy' | 'casework.legal_domain_period';

const insertion =
  (
    table: Part,
    columns: string,
    values: (who: SealedPrincipal, other: string) => string,
  ): NonNullable<TableSpec<Part>['attempts']> =>
  (who, world, random) => {
    const row = someCase(who, world, random);
    return [
      {
        what: `add to ${table}`,
        sql: `insert into ${table} (county_id, id, case_id, ${columns}) values ('${row.county_id}', gen_random_uuid(), '${row.id}', ${values(who, row.responsible_id)})`,
        expected: isLed(row.id, who, world) ? 1 : null,
      },
    ];
  };

const change =
  (table: Part, set: string): NonNullable<TableSpec<Part>['attempts']> =>
  (who, world, random) => {
    const row = random.pick(world[table] as readonly OfCase[]);
    return [
      {
        what: `change ${table}`,
        sql: `update ${table} set ${set} where id = '${row.id}'`,
        expected: who.role === cm ? Number(isLed(row.case_id, who, world)) : null,
      },
    ];
  };

const STEP = `step, from_phase, to_phase, occurred_on, recorded_at, person_id`;

export const spec: ModuleSpec = {
  tables: {
    'casework.case_file': {
      // codes of the contract, kept by the domain
      keeps: ['closing_reason'],
      grants: [
        ['SELECT', [cm], '*'],
        ['SELECT', [teamLead, ...overseers], WITHOUT_CLIENT],
        ['INSERT', [cm], '*'],
        [
          'UPDATE',
          [cm],
          'closed_on closing_reason entry_channel last_contact_on life_areas next_due_on open_goal_count paused_until phase phase_since responsible_id target_groups version',
        ],
        ['UPDATE', [teamLead], 'responsible_id version'],
      ],
      heldByReading: ['team_lead_assigns_case'],
      seen: casesSeen,
      attempts: (who, world, random) => {
        const row = someCase(who, world, random);
        const place = random.pick(world['casework.case_file']);
        const assigned = random.chance(0.5) ? row : place;
        const isOwnPlace = assigned.organisation_id === who.organisation && assigned.county_id === who.county;
        return [
          openingCase(who, world, random),
          {
            what: 'change a case',
            sql: `update casework.case_file set version = version + 1 where id = '${assigned.id}'`,
            expected:
              who.role === cm
                ? Number(ledCases(who, world).includes(assigned))
                : who.role === teamLead
                  ? Number(isOwnPlace)
                  : null,
          },
        ];
      },
      node: {
        kind: () => 'case',
        type: () => 'Case',
        samples: (world) => spreadRows(world['casework.case_file']),
      },
    },
    'casework.case_step': {
      node: {
        kind: () => 'case_step',
        type: () => 'CaseStep',
        samples: (world) => spreadRows(world['casework.case_step']),
      },
      keeps: ['reason'],
      grants: [
        ['SELECT', [cm, ...overseers], '*'],
        ['INSERT', [cm], '*'],
      ],
      seen: (who, world) => ofLedOrOverseen(world['casework.case_step'], who, world),
      attempts: (who, world, random) => {
        const isOneself = random.chance(0.7) && who.person !== undefined;
        const [attempt] = insertion(
          'casework.case_step',
          STEP,
          (_who, responsible) =>
            `999, null, 'INTAKE', '2026-01-01', now(), '${isOneself ? who.person : responsible}'`,
        )(who, world, random);
        const writesOther =
          !isOneself &&
          world['casework.case_file'].find(({ id }) => attempt!.sql.includes(id))!.responsible_id !==
            who.person;
        return [{ ...attempt!, expected: writesOther ? null : attempt!.expected }];
      },
    },
    'casework.case_deputy': {
      node: {
        kind: () => 'case_deputy',
        type: () => 'CaseDeputy',
        samples: (world) => spreadRows(world['casework.case_deputy']),
      },
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'valid_to'],
      ],
      heldByReading: ['leading_case_manager_ends_deputy'],
      seen: (who, world) => ofLedCases(world['casework.case_deputy'], who, world),
      attempts: (...asked) => [
        ...insertion(
          'casework.case_deputy',
          'person_id, valid_from',
          (_who, responsible) => `'${responsible}', '2026-01-01'`,
        )(...asked),
        ...change('casework.case_deputy', 'valid_to = valid_to')(...asked),
      ],
    },
    'casework.legal_domain_period': {
      node: {
        kind: () => 'legal_domain',
        type: () => 'LegalDomainPeriod',
        samples: (world) => spreadRows(world['casework.legal_domain_period']),
      },
      grants: [
        ['SELECT', [cm, ...overseers], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'applied_on valid_from valid_to version'],
      ],
      heldByReading: ['leading_case_manager_changes_domain'],
      seen: (who, world) => ofLedOrOverseen(world['casework.legal_domain_period'], who, world),
      attempts: (...asked) => [
        ...insertion(
          'casework.legal_domain_period',
          'legal_domain, valid_from',
          () => `'BUT', '2026-01-01'`,
        )(...asked),
        ...change('casework.legal_domain_period', 'version = version')(...asked),
      ],
    },
  },
  unusual: [
    // somebody of the house, of another house and of the past stands in; and a case that moved on without its case manager
    `insert into casework.case_deputy (county_id, id, case_id, person_id, valid_from, valid_to) select c.county_id, ${sqlUuid("'deputy' || c.id || x.id")}, c.id, x.id, '2026-01-01', case when right(x.id::text, 1) < '4' then date '2026-02-01' end from casework.case_file c join app.person x on x.county_id = c.county_id where right(md5(c.id::text || x.id::text), 2) < '18'`,
    `insert into casework.case_deputy (county_id, id, case_id, person_id, valid_from, valid_to) select c.county_id, ${sqlUuid("'own deputy' || c.id || x.id")}, c.id, x.id, '2025-01-01', case when right(c.id::text, 1) < '6' then date '2026-02-01' end from casework.case_file c join app.person x on x.county_id = c.county_id and x.organisation_id = c.organisation_id and x.id <> c.responsible_id where right(md5(c.id::text || x.id::text), 1) < '8'`,
    `update casework.case_file set organisation_id = (select o.id from app.organisation o where o.county_id = case_file.county_id and o.kind = 'MUNICIPALITY' order by md5(o.id::text || case_file.id::text) limit 1) where right(md5(id::text), 1) < '3'`,
  ],
  multiply: [
    `insert into casework.case_file (county_id, id, organisation_id, client_id, responsible_id, reference, entry_channel, target_groups, life_areas, phase, phase_since, opened_on) select county_id, ${sqlUuid('id::text || n')}, organisation_id, client_id, responsible_id, reference || n, entry_channel, target_groups, life_areas, phase, phase_since, opened_on from casework.case_file, generate_series(1, 19) n`,
  ],
  grows: ['Query.cases'],
};
