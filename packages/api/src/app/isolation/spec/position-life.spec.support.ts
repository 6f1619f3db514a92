import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, Principal, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { byKey, funding, hr, lead, office, place } from './roles.support.ts';
import { isEmployer, ofPositionsSeen, positionsSeen, type PositionRow } from './staffing.spec.support.ts';

interface EventRow extends OfCounty {
  readonly id: string;
  readonly position_id: string;
  readonly step: number;
}
interface DeputyRow extends OfCounty {
  readonly id: string;
  readonly position_id: string;
  readonly person_id: string;
  readonly version: number;
}

declare module '../world.support.ts' {
  interface Tables {
    position_event: EventRow;
    position_deputy: DeputyRow;
  }
}

const steering = ['kim_county_coordinator', 'kim_centre_head'];
const names: readonly string[] = [...place, ...office, ...lead];

export const deputiesSeen = (who: SealedPrincipal, world: World): DeputyRow[] =>
  names.includes(who.role) ? ofPositionsSeen(world.position_deputy, who, world) : [];

interface OfPosition extends OfCounty {
  readonly id: string;
  readonly position_id: string;
}
const employs = ({ role, organisationId, today }: Principal, target: OfPosition, world: World): boolean =>
  role === 'MUNICIPAL_HR' &&
  isEmployer(world, { county_id: target.county_id, id: target.position_id }, organisationId, today);

const ofPosition = <Row extends OfPosition>(rows: readonly Row[], world: World, keys: string[]): Row[] =>
  byKey(world.position, keys).flatMap(({ id }) => rows.find((row) => row.position_id === id) ?? []);

const errors = 'errors { code path message currentVersion }';
const filled = ['bornheim-cm-1', 'siegburg-cm-1', 'rkn-cm-1'];
type OccupancyRow = World['position_occupancy'][number];

const current = (world: World): OccupancyRow[] =>
  byKey(world.position, filled).flatMap(
    ({ id }) => world.position_occupancy.find((row) => row.position_id === id && row.valid_to === null) ?? [],
  );

const positionAdvance: MutationSample<PositionRow> = {
  document: `mutation ($input: PositionAdvanceInput!) { change: positionAdvance(input: $input) { position { id } ${errors} } }`,
  targets: ({ position }) => byKey(position, ['bornheim-cm-2', 'rsk-coordination', 'rkn-cm-2']),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    positionId: publicId('position', id),
    version,
    to: 'ADVERTISED',
    effectiveDay: '2026-11-01',
  }),
  isAllowed: ({ role, organisationId, today }, target, world) =>
    role === 'MUNICIPAL_HR' && isEmployer(world, target, organisationId, today),
  by: 'hr.bornheim',
};

const occupancyChange: MutationSample<OccupancyRow> = {
  document: `mutation ($input: OccupancyChangeInput!) { change: occupancyChange(input: $input) { occupancy { id } position { id } ${errors} } }`,
  targets: current,
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    occupancyId: publicId('occupancy', id),
    version,
    share: '0.9',
    validFrom: '2025-01-01',
  }),
  isAllowed: employs,
  by: 'hr.bornheim',
};

const occupancyEnd: MutationSample<OccupancyRow> = {
  ...occupancyChange,
  document: `mutation ($input: OccupancyEndInput!) { change: occupancyEnd(input: $input) { occupancy { id } position { id } ${errors} } }`,
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    occupancyId: publicId('occupancy', id),
    version,
    lastDay: '2026-12-31',
  }),
};

const deputyAppoint: MutationSample<PositionRow> = {
  ...positionAdvance,
  document: `mutation ($input: DeputyAppointInput!) { change: deputyAppoint(input: $input) { deputy { id } position { id } ${errors} } }`,
  input: ({ id, organisation_ids }, world) => ({
    idempotencyKey: randomUUID(),
    positionId: publicId('position', id),
    personId: publicId('person', world.person.find((row) => row.organisation_id === organisation_ids[0])!.id),
    validFrom: '2019-01-01',
    validTo: '2019-01-31',
  }),
};

const deputyEnd: MutationSample<DeputyRow> = {
  document: `mutation ($input: DeputyEndInput!) { change: deputyEnd(input: $input) { deputy { id } position { id } ${errors} } }`,
  targets: (world) => ofPosition(world.position_deputy, world, filled),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    deputyId: publicId('deputy', id),
    version,
    lastDay: '2026-12-31',
  }),
  isAllowed: employs,
  by: 'hr.bornheim',
};

export const spec: ModuleSpec = {
  tables: {
    position_event: {
      keeps: ['from_state', 'to_state'],
      grants: [
        ['SELECT', names, '*'],
        [
          'SELECT',
          [funding],
          'county_id effective_day from_state id note organisation_id position_id recorded_at step to_state',
        ],
        ['INSERT', [hr, ...steering], '*'],
      ],
      seen: (who, world) => ofPositionsSeen(world.position_event, who, world),
      attempts: (who, world, random) => {
        const own = positionsSeen(who, world);
        const position =
          own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(world.position);
        const ofCounty = position.county_id === who.county;
        const employed = ofCounty && isEmployer(world, position, who.organisation, who.today);
        const insert = (to: string): string =>
          `insert into app.position_event (county_id, id, position_id, step, from_state, to_state, effective_day, recorded_at, organisation_id, person_id) values ('${position.county_id}', gen_random_uuid(), '${position.id}', 999, ${to === 'RETURNED' ? "'VACANT'" : "'RETURNED'"}, '${to}', '2026-01-01', now(), ${who.organisation ? `'${who.organisation}'` : 'null'}, ${who.person ? `'${who.person}'` : 'null'})`;
        return [
          { what: 'return', sql: insert('RETURNED'), expected: who.role === hr && employed ? 1 : null },
          {
            what: 'reallocate',
            sql: insert('REALLOCATED'),
            expected: steering.includes(who.role) && ofCounty ? 1 : null,
          },
        ];
      },
    },
    position_deputy: {
      grants: [
        ['SELECT', names, '*'],
        ['INSERT', [hr], '*'],
        ['UPDATE', [hr], 'valid_to version'],
      ],
      seen: deputiesSeen,
      attempts: (who, world, random) => {
        const deputy = random.pick(world.position_deputy);
        const colleague = random.chance(0.7)
          ? (world.person.find((row) => row.organisation_id === who.organisation) ?? world.person[0]!)
          : random.pick(world.person);
        const ofCounty = deputy.county_id === who.county;
        const employed =
          who.role === hr &&
          ofCounty &&
          isEmployer(
            world,
            { county_id: deputy.county_id, id: deputy.position_id },
            who.organisation,
            who.today,
          );
        const isOwn = colleague.county_id === who.county && colleague.organisation_id === who.organisation;
        return [
          {
            what: 'appoint',
            sql: `insert into app.position_deputy (county_id, id, position_id, person_id, valid_from, valid_to) values ('${deputy.county_id}', gen_random_uuid(), '${deputy.position_id}', '${colleague.id}', '2001-01-01', '2001-01-01')`,
            expected: employed && isOwn ? 1 : null,
          },
          {
            what: 'end',
            sql: `update app.position_deputy set version = version + 1 where id = '${deputy.id}'`,
            expected: who.role === hr ? Number(employed) : null,
          },
        ];
      },
      node: {
        kind: () => 'deputy',
        type: () => 'PositionDeputy',
        samples: (world) => ofPosition(world.position_deputy, world, filled),
      },
    },
  },
  mutations: { positionAdvance, occupancyChange, occupancyEnd, deputyAppoint, deputyEnd },
  unusual: [
    `insert into app.position_deputy (county_id, id, position_id, person_id, valid_from) select p.county_id, gen_random_uuid(), p.id, (select x.id from app.person x where x.county_id = p.county_id and x.given_name = 'Ohne' and x.organisation_id = p.organisation_ids[1]), '2026-01-01' from app.position p where exists (select from app.person x where x.given_name = 'Ohne' and x.organisation_id = p.organisation_ids[1])`,
  ],
  multiply: [
    `insert into app.position_event (county_id, id, position_id, step, from_state, to_state, effective_day, recorded_at, organisation_id) select county_id, gen_random_uuid(), position_id, 1000 + n, 'VACANT', 'ADVERTISED', effective_day, recorded_at, organisation_id from app.position_event, generate_series(1, 19) n where step = 1`,
    `insert into app.position_deputy (county_id, id, position_id, person_id, valid_from, valid_to) select county_id, gen_random_uuid(), position_id, person_id, valid_from - 1000 * n::int, valid_from - 1000 * n::int + 1 from app.position_deputy, generate_series(1, 19) n`,
  ],
  grows: ['Position.history', 'Position.deputies'],
};
