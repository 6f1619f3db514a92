import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type ModuleSpec, type MutationSample } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import {
  apiClient,
  byKey,
  funding,
  hr,
  lead,
  office,
  outsiders,
  place,
  sqlUuid,
  staff,
  steering,
  steeringMember,
} from './roles.support.ts';
import {
  positionsSeen,
  ofPositionsSeen,
  occupanciesSeen,
  isEmployer,
  isEmployedBy,
  positionToTry,
  colleagueToTry,
  isOwnStaff,
  type PositionRow,
} from './positions.support.ts';

const published = 'county_id fte id key module organisation_ids returned_from title';
const sampled = ['bornheim-cm-1', 'siegburg-cm-1', 'much-cm-1', 'troisdorf-foreigners-office', 'rkn-cm-1'];
const hanging = <Row extends { readonly position_id: string }>(rows: readonly Row[], world: World): Row[] =>
  byKey(world.position, sampled).map(({ id }) => rows.find((row) => row.position_id === id)!);

const positionFill: MutationSample<PositionRow> = {
  document:
    'mutation ($input: PositionFillInput!) { change: positionFill(input: $input) { position { id } occupancy { id } errors { code path message currentVersion } } }',
  // vacant, of several employers: a municipality, the county, the other county
  targets: ({ position }) => byKey(position, ['bornheim-cm-2', 'rsk-coordination', 'rkn-cm-2']),
  input: ({ id, version }) => ({
    idempotencyKey: randomUUID(),
    positionId: publicId('position', id),
    version,
    givenName: 'Nina',
    familyName: 'Beispiel',
    email: 'nina@beispiel.example',
    validFrom: '2026-11-01',
    share: '0.1',
  }),
  isAllowed: ({ role, organisationId, today }, target, world) =>
    role === 'MUNICIPAL_HR' && isEmployer(world, target, organisationId, today),
  by: 'hr.bornheim',
};

const lent = sqlUuid(`'lent' || id`);

export const spec: ModuleSpec = {
  tables: {
    position: {
      grants: [
        ['SELECT', staff, '*'],
        ['SELECT', outsiders, published],
        ['UPDATE', [hr], 'returned_from version'],
        ['UPDATE', steering, 'fixed_term_until returned_from version'],
        ['INSERT', steering, '*'],
      ],
      heldByReading: ['county_steers'],
      seen: positionsSeen,
      /*
       * What a county publishes of its positions (KIM concept 2025, figure 1): sums over it are the right of steering members
       * and of third parties, and the database cannot let somebody add up rows that are hidden. That these two do not list
       * the rows is seen to by the other two walls. So with the database wall alone they may know the published part.
       */
      known: (who, world, walls) => {
        const sealed = sealedOf(who);
        const isPublished = !walls.graphql && !walls.domain;
        const mayKnow =
          staff.includes(sealed?.role ?? '') ||
          (sealed?.role === apiClient && (isPublished || who.scopes.includes('staffing:read'))) ||
          (sealed?.role === steeringMember && isPublished);
        return sealed && mayKnow ? positionsSeen(sealed, world) : [];
      },
      attempts: (who, world, random) => {
        const position = positionToTry(who, world, random);
        const { county_id: county, id } = position;
        const isOfCounty = county === who.county;
        const isSteered = isOfCounty && steering.includes(who.role);
        const mayChange = isSteered || (who.role === hr && isEmployedBy(who, position, world));
        return [
          {
            what: 'count up',
            sql: `update app.position set version = version + 1 where id = '${id}'`,
            expected: who.role === hr || steering.includes(who.role) ? Number(mayChange) : null,
          },
          {
            what: 'allocate',
            sql: `insert into app.position (county_id, id, key, module, title, fte, funded_by, organisation_ids) values ('${county}', gen_random_uuid(), 'new', 'M2_CASE_MANAGEMENT', 'New', 0.1, 'Land', array['${county}'::uuid])`,
            expected: isSteered ? 1 : null,
          },
        ];
      },
      node: {
        kind: () => 'position',
        type: () => 'Position',
        samples: ({ position }) => byKey(position, sampled),
      },
    },
    position_share: {
      rowName: ['position_id', 'municipality_id'],
      grants: [
        ['SELECT', [...staff, ...outsiders], '*'],
        ['INSERT', steering, '*'],
      ],
      seen: (who, world) => ofPositionsSeen(world.position_share, who, world),
      attempts: (who, world, random) => {
        const { county_id: county, id } = random.pick(world.position);
        return [
          {
            what: 'share out',
            sql: `insert into app.position_share (county_id, position_id, municipality_id, share) select '${county}', '${id}', '${county}', 0.1`,
            expected: county === who.county && steering.includes(who.role) ? 1 : null,
          },
        ];
      },
    },
    supervision_assignment: {
      grants: [
        ['SELECT', staff, '*'],
        ['INSERT', steering, '*'],
      ],
      seen: (who, world) => ofPositionsSeen(world.supervision_assignment, who, world),
      attempts: (who, world, random) => {
        const { county_id: county, id } = random.pick(world.position);
        return [
          {
            what: 'assign',
            sql: `insert into app.supervision_assignment (county_id, id, position_id, kind, holder_id, valid_from, valid_to, legal_basis) values ('${county}', gen_random_uuid(), '${id}', 'FACHAUFSICHT', '${county}', '1990-01-01', '1990-01-01', 'x')`,
            expected: county === who.county && steering.includes(who.role) ? 1 : null,
          },
        ];
      },
      node: {
        kind: () => 'supervision',
        type: () => 'SupervisionAssignment',
        samples: (world) => hanging(world.supervision_assignment, world),
      },
    },
    position_occupancy: {
      grants: [
        ['SELECT', [...place, ...office, ...lead], '*'],
        ['SELECT', [funding], 'county_id id position_id share valid_from valid_to'],
        ['INSERT', [hr], '*'],
        ['UPDATE', [hr], 'share valid_from valid_to version'],
      ],
      seen: occupanciesSeen,
      attempts: (who, world, random) => {
        const position = positionToTry(who, world, random);
        const colleague = colleagueToTry(who, world, random);
        const occupancy = world.position_occupancy.find((row) => row.position_id === position.id);
        const isOurs = isEmployedBy(who, position, world);
        return [
          {
            what: 'fill',
            sql: `insert into app.position_occupancy (county_id, id, position_id, person_id, share, valid_from, valid_to) values ('${position.county_id}', gen_random_uuid(), '${position.id}', '${colleague.id}', 0.01, '1990-01-01', '1990-01-01')`,
            expected: who.role === hr && isOurs && isOwnStaff(who, colleague) ? 1 : null,
          },
          {
            what: 'change who fills',
            sql: `update app.position_occupancy set version = version + 1 where id = '${occupancy?.id ?? position.id}'`,
            expected: who.role === hr ? Number(isOurs && occupancy !== undefined) : null,
          },
        ];
      },
      node: {
        kind: () => 'occupancy',
        type: () => 'PositionOccupancy',
        samples: (world) => hanging(world.position_occupancy, world),
      },
    },
  },
  mutations: { positionFill },
  // lent: employed by one municipality, at work in the next
  unusual: [
    `insert into app.position (county_id, id, key, module, title, fte, pay_grade, funded_by, max_persons, organisation_ids) select county_id, ${lent}, 'lent-by-' || key, 'M2_CASE_MANAGEMENT', 'Lent', 0.5, 'S 12', 'Land', 1, array[coalesce(lead(id) over following, first_value(id) over following)] from app.organisation where kind = 'MUNICIPALITY' window following as (partition by county_id order by key)`,
    `insert into app.position_share (county_id, position_id, municipality_id, share) select county_id, id, organisation_ids[1], 1 from app.position where key like 'lent-by-%'`,
    `insert into app.supervision_assignment (county_id, id, position_id, kind, holder_id, valid_from, legal_basis) select county_id, ${sqlUuid("'lent supervision' || id")}, ${lent}, 'DIENSTAUFSICHT', id, '2024-01-01', 'Abordnung' from app.organisation where kind = 'MUNICIPALITY'`,
  ],
  multiply: [
    `insert into app.position (county_id, id, key, module, title, fte, pay_grade, funded_by, max_persons, organisation_ids) select county_id, ${sqlUuid(`id::text || n`)}, key || n, module, title, fte, pay_grade, funded_by, max_persons, organisation_ids from app.position, generate_series(1, 19) n`,
    // what became of those is known too: some are vacant, and that is something to do
    `insert into app.position_event (county_id, id, position_id, step, from_state, to_state, effective_day, recorded_at, organisation_id) select county_id, ${sqlUuid(`id::text || n`)}, ${sqlUuid(`position_id::text || n`)}, step, from_state, to_state, effective_day, recorded_at, organisation_id from app.position_event, generate_series(1, 19) n where step < 1000`,
    `insert into app.position_share select county_id, position, municipality, share from app.position_share, generate_series(1, 19) n, lateral (values (position_id, ${sqlUuid(`municipality_id::text || n`)}), (${sqlUuid(`position_id::text || n`)}, municipality_id)) copy (position, municipality)`,
    `insert into app.position_occupancy (county_id, id, position_id, person_id, share, valid_from, valid_to) select county_id, ${sqlUuid(`id::text || n`)}, position_id, person_id, share, valid_from - 9000 - 10 * n::int, valid_from - 9000 - 10 * n::int from app.position_occupancy, generate_series(1, 19) n`,
    `insert into app.supervision_assignment select county_id, ${sqlUuid(`id::text || n`)}, position_id, kind, holder_id, valid_from - 1000 * n::int, valid_from - 1000 * n::int + 1, legal_basis from app.supervision_assignment, generate_series(1, 19) n where kind = 'FACHAUFSICHT'`,
  ],
  grows: [
    'Query.positions',
    'Municipality.positions',
    'Position.shares',
    'Position.occupancies',
    'Position.supervisions',
  ],
};
