import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { ModuleSpec, MutationSample, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { byKey, funding, here, hr, lead, office, place, sqlUuid, staff, steering } from './roles.support.ts';
import {
  colleagueToTry,
  isEmployedBy,
  isEmployer,
  isOwnStaff,
  ofPositionsSeen,
  positionToTry,
  type OccupancyRow,
  type PositionRow,
} from './positions.support.ts';

interface OfPosition extends OfCounty {
  readonly position_id: string;
}
interface EventRow extends OfPosition {
  readonly id: string;
}
interface DeputyRow extends OfPosition {
  readonly id: string;
  readonly person_id: string;
  readonly version: number;
}
interface GapRow extends OfPosition {
  readonly first_day: string;
}

declare module '../world.support.ts' {
  interface Tables {
    position_event: EventRow;
    position_deputy: DeputyRow;
    position_gap: GapRow;
  }
}

export const deputiesSeen = (who: SealedPrincipal, world: World): DeputyRow[] =>
  ofPositionsSeen(world.position_deputy, who, world);

const eventWithoutPerson =
  'county_id effective_day from_state id note organisation_id position_id recorded_at step to_state';

const before: Readonly<Record<string, string>> = {
  ADVERTISED: `'FUNDED'`,
  FUNDED: `'ALLOCATED'`,
  ALLOCATED: 'null',
};

const insertEvent = (
  what: string,
  { county_id: county, id }: PositionRow,
  { organisation, person, state }: { organisation: string; person: string; state: string },
): string =>
  `insert into app.position_event (county_id, id, position_id, step, from_state, to_state, effective_day, recorded_at, organisation_id, person_id, note) values ('${county}', gen_random_uuid(), '${id}', ${state === 'ALLOCATED' ? 1 : 99}, ${before[state]}, '${state}', '2026-01-01', now(), '${organisation}', '${person}', '${what}')`;

const employerOf = (position: OfPosition, world: World): PositionRow =>
  world.position.find(({ id }) => id === position.position_id)!;

const errors = 'errors { code path message currentVersion }';
const byEmployer = <Row extends OfCounty>(
  positionOf: (row: Row, world: World) => PositionRow,
): Pick<MutationSample<Row>, 'isAllowed' | 'by'> => ({
  isAllowed: ({ role, organisationId, today }, row, world) =>
    role === 'MUNICIPAL_HR' && isEmployer(world, positionOf(row, world), organisationId, today),
  by: 'hr.bornheim',
});

const positionAdvance: MutationSample<PositionRow> = {
  document: `mutation ($input: PositionAdvanceInput!) { change: positionAdvance(input: $input) { position { id } ${errors} } }`,
  // vacant: it may be advertised
  targets: ({ position }) => byKey(position, ['bornheim-cm-2', 'rsk-coordination', 'rkn-cm-2']),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    positionId: publicId('position', id),
    version,
    to: 'ADVERTISED',
    effectiveDay: '2026-11-01',
  }),
  ...byEmployer((position) => position),
};

/** The current occupancy of the first position of a municipality. */
const occupancies = ({ position, position_occupancy: all }: World): OccupancyRow[] =>
  byKey(position, ['bornheim-cm-1', 'siegburg-cm-1', 'rkn-cm-1']).flatMap(
    ({ id }) => all.find((row) => row.position_id === id && row.valid_to === null) ?? [],
  );
const occupied = ({ id, version }: OccupancyRow) => ({
  idempotencyKey: randomUUID(),
  occupancyId: publicId('occupancy', id),
  version,
});

const occupancyChange: MutationSample<OccupancyRow> = {
  document: `mutation ($input: OccupancyChangeInput!) { change: occupancyChange(input: $input) { occupancy { id } position { id } ${errors} } }`,
  targets: occupancies,
  input: (row) => ({ ...occupied(row), share: '0.5', validFrom: row.valid_from }),
  ...byEmployer(employerOf),
};
const occupancyEnd: MutationSample<OccupancyRow> = {
  document: `mutation ($input: OccupancyEndInput!) { change: occupancyEnd(input: $input) { occupancy { id } position { id } ${errors} } }`,
  targets: occupancies,
  input: (row) => ({ ...occupied(row), lastDay: '2026-12-31' }),
  ...byEmployer(employerOf),
};

const deputyAppoint: MutationSample<PositionRow> = {
  document: `mutation ($input: DeputyAppointInput!) { change: deputyAppoint(input: $input) { deputy { id } position { id } ${errors} } }`,
  targets: ({ position }) => byKey(position, ['bornheim-cm-1', 'siegburg-cm-1', 'rkn-cm-1']),
  input: ({ id, organisation_ids: [home] }, world) => ({
    idempotencyKey: randomUUID(),
    positionId: publicId('position', id),
    personId: publicId('person', world.person.find((row) => row.organisation_id === home)!.id),
    validFrom: '2027-02-01',
    validTo: '2027-02-02',
  }),
  ...byEmployer((position) => position),
};
const deputyEnd: MutationSample<DeputyRow> = {
  document: `mutation ($input: DeputyEndInput!) { change: deputyEnd(input: $input) { deputy { id } position { id } ${errors} } }`,
  targets: ({ position, position_deputy: all }) =>
    byKey(position, ['bornheim-cm-1', 'siegburg-cm-1', 'rkn-cm-1']).flatMap(
      ({ id }) => all.find((row) => row.position_id === id) ?? [],
    ),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    deputyId: publicId('deputy', id),
    version,
    lastDay: '2026-12-31',
  }),
  ...byEmployer(employerOf),
};

export const spec: ModuleSpec = {
  tables: {
    position_event: {
      keeps: ['from_state'],
      grants: [
        ['SELECT', [...place, ...office, ...lead], '*'],
        ['SELECT', [funding], eventWithoutPerson],
        ['INSERT', [hr, ...steering], '*'],
      ],
      seen: (who, world) => ofPositionsSeen(world.position_event, who, world),
      attempts: (who, world, random) => {
        const position = positionToTry(who, world, random);
        const known = here(world.organisation, who).some(({ id }) => id === who.organisation);
        const organisation = known && random.chance(0.8) ? who.organisation! : position.county_id;
        const people = here(world.person, who).filter(({ id }) => id === who.person);
        const person = people.length > 0 && random.chance(0.8) ? who.person! : random.pick(world.person).id;
        const unborn = random.pick(world.position.filter(({ key }) => key.startsWith('lent-by-')));
        const isOneself = organisation === who.organisation && person === who.person;
        const isOurs = who.role === hr && isEmployedBy(who, position, world);
        const isSteered = steering.includes(who.role) && position.county_id === who.county;
        const isSteeredUnborn = steering.includes(who.role) && unborn.county_id === who.county;
        const attempt = (state: string, isAllowed: boolean, on = position) => ({
          what: `enter ${state}`,
          sql: insertEvent('x', on, { organisation, person, state }),
          expected: isAllowed && isOneself ? 1 : null,
        });
        return [
          attempt('ADVERTISED', isOurs),
          attempt('FUNDED', isSteered),
          attempt('ALLOCATED', isSteeredUnborn, unborn),
        ];
      },
    },
    position_deputy: {
      grants: [
        ['SELECT', [...place, ...office, ...lead], '*'],
        ['INSERT', [hr], '*'],
        ['UPDATE', [hr], 'valid_to version'],
      ],
      seen: deputiesSeen,
      attempts: (who, world, random) => {
        const position = positionToTry(who, world, random);
        const colleague = colleagueToTry(who, world, random);
        const isOurs = isEmployedBy(who, position, world);
        const deputy = world.position_deputy.find((row) => row.position_id === position.id);
        return [
          {
            what: 'appoint',
            sql: `insert into app.position_deputy (county_id, id, position_id, person_id, valid_from, valid_to) values ('${position.county_id}', gen_random_uuid(), '${position.id}', '${colleague.id}', '1990-01-01', '1990-01-01')`,
            expected: who.role === hr && isOurs && isOwnStaff(who, colleague) ? 1 : null,
          },
          {
            what: 'end a deputy',
            sql: `update app.position_deputy set version = version + 1 where id = '${deputy?.id ?? position.id}'`,
            expected: who.role === hr ? Number(isOurs && deputy !== undefined) : null,
          },
        ];
      },
      node: { kind: () => 'deputy', type: () => 'PositionDeputy' },
    },
    position_gap: {
      rowName: ['position_id', 'first_day'],
      grants: [['SELECT', staff, '*']],
      seen: (who, world) => ofPositionsSeen(world.position_gap, who, world),
    },
  },
  mutations: { positionAdvance, occupancyChange, deputyAppoint, deputyEnd, occupancyEnd },
  // a deputy for every position, somebody known in no other way
  unusual: [
    `insert into app.person (county_id, id, organisation_id, given_name, family_name, email) select county_id, ${sqlUuid(`'deputy' || id`)}, id, 'Vertretung', 'Ohne Stelle', null from app.organisation`,
    `insert into app.position_deputy (county_id, id, position_id, person_id, valid_from) select county_id, ${sqlUuid(`'deputy of' || id`)}, id, ${sqlUuid(`'deputy' || organisation_ids[1]`)}, '2025-06-01' from app.position`,
  ],
  multiply: [
    `insert into app.position_event (county_id, id, position_id, step, from_state, to_state, effective_day, recorded_at, organisation_id) select county_id, gen_random_uuid(), position_id, 1000 + n, 'VACANT', 'ADVERTISED', effective_day, recorded_at, organisation_id from app.position_event, generate_series(1, 19) n where step = 1`,
    `insert into app.position_deputy (county_id, id, position_id, person_id, valid_from, valid_to) select county_id, gen_random_uuid(), position_id, person_id, valid_from - 1000 * n::int, valid_from - 1000 * n::int + 1 from app.position_deputy, generate_series(1, 19) n`,
  ],
  grows: ['Position.history', 'Position.deputies'],
};
