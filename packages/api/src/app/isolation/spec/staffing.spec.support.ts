import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import {
  sealedOf,
  type ModuleSpec,
  type MutationSample,
  type SealedPrincipal,
} from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import {
  apiClient,
  byKey,
  funding,
  here,
  holdsOn,
  hr,
  lead,
  office,
  outsiders,
  place,
  sqlUuid,
  staff,
  steeringMember,
} from './roles.support.ts';

export interface PositionRow extends OfCounty {
  readonly id: string;
  readonly key: string;
  readonly module: string;
  readonly fte: number;
  readonly version: number;
  readonly organisation_ids: readonly string[];
}
interface ShareRow extends OfCounty {
  readonly position_id: string;
  readonly municipality_id: string;
  readonly share: number;
}
interface SupervisionRow extends OfCounty {
  readonly id: string;
  readonly position_id: string;
  readonly kind: string;
  readonly holder_id: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}
interface OccupancyRow extends OfCounty {
  readonly id: string;
  readonly position_id: string;
  readonly person_id: string;
  readonly version: number;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

declare module '../world.support.ts' {
  interface Tables {
    position: PositionRow;
    position_share: ShareRow;
    supervision_assignment: SupervisionRow;
    position_occupancy: OccupancyRow;
  }
}

/** Whether this organisation holds Dienstaufsicht over the position on that day. */
export const isEmployer = (
  world: World,
  position: OfCounty & { readonly id: string },
  organisation: string | null | undefined,
  day: string | undefined,
): boolean =>
  world.supervision_assignment.some(
    (row) =>
      row.county_id === position.county_id &&
      row.position_id === position.id &&
      row.kind === 'DIENSTAUFSICHT' &&
      row.holder_id === organisation &&
      holdsOn(row, day),
  );

export const employedPositions = (who: SealedPrincipal, world: World): PositionRow[] => {
  const ids = new Set(
    here(world.supervision_assignment, who)
      .filter(
        (row) =>
          row.kind === 'DIENSTAUFSICHT' && row.holder_id === who.organisation && holdsOn(row, who.today),
      )
      .map((row) => row.position_id),
  );
  return here(world.position, who).filter(({ id }) => ids.has(id));
};

/** Positions as rows of the database. Ask for the right to see any yourself. */
export const positionsSeen = (who: SealedPrincipal, world: World): PositionRow[] => {
  const all = here(world.position, who);
  if (![...place, ...office].includes(who.role)) return all;
  const own = all.filter((row) => who.organisation && row.organisation_ids.includes(who.organisation));
  if (who.role === hr) return [...new Set([...own, ...employedPositions(who, world)])];
  return place.includes(who.role) ? own : own.filter((row) => row.module.startsWith('M3_'));
};

/** What hangs on a position is seen where the position is. */
export const ofPositionsSeen = <Row extends OfCounty & { readonly position_id: string }>(
  rows: readonly Row[],
  who: SealedPrincipal,
  world: World,
): Row[] => {
  const seen = new Set(positionsSeen(who, world).map(({ id }) => id));
  return here(rows, who).filter((row) => seen.has(row.position_id));
};

export const occupanciesSeen = (who: SealedPrincipal, world: World): OccupancyRow[] =>
  ofPositionsSeen(world.position_occupancy, who, world);

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
        ['UPDATE', ['kim_county_coordinator', 'kim_centre_head'], 'fixed_term_until returned_from version'],
      ],
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
        const own = positionsSeen(who, world);
        const position =
          own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(world.position);
        const steers = who.role === 'kim_county_coordinator' || who.role === 'kim_centre_head';
        const mayTouch =
          position.county_id === who.county && isEmployer(world, position, who.organisation, who.today);
        return [
          {
            what: 'count up',
            sql: `update app.position set version = version + 1 where id = '${position.id}'`,
            expected:
              who.role === hr ? Number(mayTouch) : steers ? Number(position.county_id === who.county) : null,
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
      grants: [['SELECT', [...staff, ...outsiders], '*']],
      seen: (who, world) => ofPositionsSeen(world.position_share, who, world),
    },
    supervision_assignment: {
      grants: [['SELECT', staff, '*']],
      seen: (who, world) => ofPositionsSeen(world.supervision_assignment, who, world),
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
        const own = positionsSeen(who, world);
        const position =
          own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(world.position);
        const colleague =
          (random.chance(0.7) && world.person.find((row) => row.organisation_id === who.organisation)) ||
          world.person.find((row) => row.county_id === position.county_id)!;
        const isAllowed =
          who.role === hr &&
          position.county_id === who.county &&
          colleague.county_id === who.county &&
          colleague.organisation_id === who.organisation &&
          isEmployer(world, position, who.organisation, who.today);
        return [
          {
            what: 'fill',
            sql: `insert into app.position_occupancy (county_id, id, position_id, person_id, share, valid_from, valid_to) values ('${position.county_id}', gen_random_uuid(), '${position.id}', '${colleague.id}', 0.1, '2019-01-01', '2019-01-01')`,
            expected: isAllowed ? 1 : null,
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
    `insert into app.position_share select county_id, position, municipality, share from app.position_share, generate_series(1, 19) n, lateral (values (position_id, ${sqlUuid(`municipality_id::text || n`)}), (${sqlUuid(`position_id::text || n`)}, municipality_id)) copy (position, municipality)`,
    `insert into app.position_occupancy select county_id, ${sqlUuid(`id::text || n`)}, position_id, person_id, share, valid_from - 1000 * n::int, valid_from - 1000 * n::int from app.position_occupancy, generate_series(1, 19) n`,
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
