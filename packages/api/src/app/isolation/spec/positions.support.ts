import type { Random } from '../random.support.ts';
import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { here, holdsOn, hr, office, place } from './roles.support.ts';

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
export interface OccupancyRow extends OfCounty {
  readonly id: string;
  readonly version: number;
  readonly position_id: string;
  readonly person_id: string;
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

/** One of those that are seen, or any. */
export const positionToTry = (who: SealedPrincipal, world: World, random: Random): PositionRow => {
  const own = positionsSeen(who, world);
  return own.length > 0 && random.chance(0.7) ? random.pick(own) : random.pick(world.position);
};

export const isEmployedBy = (who: SealedPrincipal, position: PositionRow, world: World): boolean =>
  position.county_id === who.county && isEmployer(world, position, who.organisation, who.today);

interface Employed extends OfCounty {
  readonly id: string;
  readonly organisation_id: string;
}

/** One of the own organisation's staff, or anybody. */
export const colleagueToTry = (who: SealedPrincipal, world: World, random: Random): Employed => {
  const own = world.person.filter((row) => isOwnStaff(who, row));
  return own.length > 0 && random.chance(0.8) ? random.pick(own) : random.pick(world.person);
};

export const isOwnStaff = (who: SealedPrincipal, person: Employed): boolean =>
  person.county_id === who.county && person.organisation_id === who.organisation;
