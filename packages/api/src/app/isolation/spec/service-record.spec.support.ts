import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { here, sqlUuid, steering, teamLead } from './roles.support.ts';

interface ServiceRow extends OfCounty {
  readonly id: string;
  readonly municipality_id: string;
  readonly person_id: string;
  readonly target_group_count: number;
  readonly voided_on: string | null;
  readonly version: number;
}
interface RollupRow extends OfCounty {
  readonly municipality_id: string;
  readonly month: string;
  readonly type: string;
}

declare module '../world.support.ts' {
  interface Tables {
    'casework.service_record': ServiceRow;
    'casework.service_rollup': RollupRow;
  }
}

const caseManager = 'kim_case_manager';
/** Of their own municipality, and of the county for those who lead the profession there. HR is not among them. */
const readers: readonly string[] = [caseManager, teamLead, ...steering];

const ofMunicipalitySeen = <Row extends OfCounty & { readonly municipality_id: string }>(
  rows: readonly Row[],
  who: SealedPrincipal,
): Row[] =>
  here(rows, who).filter(
    ({ municipality_id }) => steering.includes(who.role) || municipality_id === who.organisation,
  );

const everyColumnButThePerson =
  'channel county_id id legal_domain minutes municipality_id occurred_on partner_count recorded_at referral_category target_group_count themes type version voided_on';
const changed =
  'channel legal_domain minutes occurred_on partner_count referral_category target_group_count themes type version voided_on';

const content = {
  type: 'REFERRAL_COUNSELLING',
  channel: 'PHONE',
  themes: ['LANGUAGE'],
  referralCategory: 'OTHER',
  targetGroupCount: 2,
};
const day = (): string => new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
const errors = 'errors { code path message currentVersion }';

/** Recorded by `unusual` below, so recently that it may still be corrected; as many came to no service of the demo. */
const FRESH = 77;
const COLLEAGUES = 88;

const personOf = (world: World, subject: string): string =>
  world.identity_account.find((row) => row.subject === subject)!.person_id;

const freshOf = (world: World, person: string, isVoided: boolean): ServiceRow =>
  world['casework.service_record'].find(
    (row) =>
      row.person_id === person && row.target_group_count === FRESH && (row.voided_on !== null) === isVoided,
  )!;

/** Own, of a colleague in the same municipality, of another one, of the other county. */
const freshServices = (world: World, isVoided = false): ServiceRow[] => {
  const own = freshOf(world, personOf(world, 'cm.bornheim'), isVoided);
  const colleagues = world['casework.service_record'].find(
    (row) => row.target_group_count === COLLEAGUES && row.municipality_id === own.municipality_id,
  )!;
  return [
    own,
    colleagues,
    ...['cm.siegburg', 'cm.rkn'].map((name) => freshOf(world, personOf(world, name), isVoided)),
  ];
};

const step = (name: string, isVoided: boolean, more: object = {}): MutationSample<ServiceRow> => ({
  document: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { service { id } ${errors} } }`,
  targets: (world) => freshServices(world, isVoided),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    serviceId: publicId('service', id),
    version,
    ...more,
  }),
  isAllowed: (who, row) => isOwn(who, row),
  by: 'cm.bornheim',
});

const isOwn = (who: Principal, row: ServiceRow): boolean =>
  who.role === 'CASE_MANAGER' &&
  who.personId === row.person_id &&
  who.organisationId === row.municipality_id &&
  who.countyId === row.county_id;

export const spec: ModuleSpec = {
  tables: {
    'casework.service_record': {
      grants: [
        ['SELECT', readers, everyColumnButThePerson],
        ['INSERT', [caseManager], '*'],
        ['UPDATE', [caseManager], changed],
      ],
      heldByReading: [
        'corrected_by_oneself without county_id',
        'corrected_by_oneself without municipality_id',
      ],
      seen: (who, world) => ofMunicipalitySeen(world['casework.service_record'], who),
      attempts: (who, world, random) => {
        const row = random.pick(world['casework.service_record']);
        const isTheirs =
          row.county_id === who.county &&
          row.municipality_id === who.organisation &&
          row.person_id === who.person;
        const mayWrite = who.role === caseManager;
        return [
          {
            what: 'record a service',
            sql: `insert into casework.service_record (county_id, id, municipality_id, person_id, type, occurred_on, channel, themes, target_group_count, partner_count, recorded_at) values ('${row.county_id}', gen_random_uuid(), '${row.municipality_id}', '${row.person_id}', 'WORKSHOP', '2026-01-01', 'PHONE', '{}', 1, 0, now())`,
            expected: mayWrite && isTheirs ? 1 : null,
          },
          {
            what: 'correct a service',
            sql: `update casework.service_record set version = version + 1 where id = '${row.id}'`,
            expected: mayWrite ? Number(isTheirs) : null,
          },
        ];
      },
      node: {
        kind: () => 'service',
        type: () => 'ServiceRecord',
        samples: (world) => [...freshServices(world), freshServices(world, true)[0]!],
      },
    },
    'casework.service_rollup': {
      rowName: ['municipality_id', 'month', 'type'],
      grants: [['SELECT', readers, '*']],
      seen: (who, world) => ofMunicipalitySeen(world['casework.service_rollup'], who),
    },
  },
  mutations: {
    serviceRecord: {
      document: `mutation ($input: ServiceRecordInput!) { change: serviceRecord(input: $input) { service { id } ${errors} } }`,
      // always their own and of their own municipality: whose it would be nobody can say
      targets: (world) => freshServices(world).slice(0, 1),
      input: () => ({ idempotencyKey: randomUUID(), occurredOn: day(), ...content }),
      isAllowed: ({ role }) => role === 'CASE_MANAGER',
      by: 'cm.bornheim',
    },
    serviceCorrect: step('serviceCorrect', false, { occurredOn: day(), ...content }),
    serviceVoid: step('serviceVoid', false),
    serviceRestore: step('serviceRestore', true),
  },
  // the demo has one case manager per municipality: others' records beside one's own, and what has been taken back
  unusual: [
    `insert into casework.service_record (county_id, id, municipality_id, person_id, type, occurred_on, channel, themes, target_group_count, partner_count, recorded_at, voided_on) select m.county_id, ${sqlUuid("'service' || m.id || n")}, m.organisation_id, m.person_id, 'WORKSHOP', current_date - 2, 'PHONE', '{}', ${FRESH}, 0, now(), case n when 2 then current_date end from app.membership m, generate_series(1, 2) n where m.role = 'CASE_MANAGER'`,
    `insert into casework.service_record (county_id, id, municipality_id, person_id, type, occurred_on, channel, themes, target_group_count, partner_count, recorded_at) select m.county_id, ${sqlUuid("'service' || m.id")}, m.organisation_id, m.person_id, 'WORKSHOP', current_date - 2, 'PHONE', '{}', ${COLLEAGUES}, 0, now() from app.membership m where m.role = 'MUNICIPAL_HR'`,
  ],
  multiply: [
    `insert into casework.service_record (county_id, id, municipality_id, person_id, type, occurred_on, channel, themes, target_group_count, partner_count, recorded_at) select s.county_id, ${sqlUuid('s.id::text || n')}, s.municipality_id, s.person_id, s.type, s.occurred_on - n * 31, s.channel, s.themes, s.target_group_count, s.partner_count, s.recorded_at from casework.service_record s, generate_series(1, 19) n`,
  ],
  grows: ['Query.services'],
};
