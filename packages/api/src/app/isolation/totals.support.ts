import { publicId } from '@kim/schema/ids.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { organisationsSeen, type OrganisationRow } from './spec/organisation.spec.support.ts';
import type { PositionRow } from './spec/positions.support.ts';
import { sealedOf, tableSpecs, type Principal } from './specification.support.ts';
import type { World } from './world.support.ts';

/** What a caller should be told in numbers, computed from the rows in plain TypeScript. */
export interface Expected {
  readonly municipalities: readonly OrganisationRow[];
  /** Null: the caller may list none. */
  readonly positions: readonly PositionRow[] | null;
  /** Positions that count in sums; null: the caller may read no sums. */
  readonly counted: readonly PositionRow[] | null;
}

const withoutFigures = [
  'FOREIGNERS_CLERK',
  'NATURALISATION_CLERK',
  'SCHOOL_CLERK',
  'YOUTH_CLERK',
  'EXTERNAL_ADVISER',
  'DPO',
  'PLATFORM_ADMIN',
  'NOBODY',
];
const withoutPositions = [
  'STEERING_MEMBER',
  'SCHOOL_CLERK',
  'YOUTH_CLERK',
  'EXTERNAL_ADVISER',
  'DPO',
  'PLATFORM_ADMIN',
  'NOBODY',
];

const ofOnePlace = [
  'MUNICIPAL_HR',
  'MUNICIPAL_TEAM_LEAD',
  'CASE_MANAGER',
  'FOREIGNERS_CLERK',
  'NATURALISATION_CLERK',
];

export const expectedOf = (principal: Principal, world: World): Expected => {
  const { role, scopes, countyId } = principal;
  const sealed = sealedOf(principal);
  const directory = new Set(sealed ? organisationsSeen(sealed, world).map(({ id }) => id) : []);
  const hasScope = role !== 'API_CLIENT' || scopes.includes('staffing:read');
  const positions = tableSpecs.position.known!(principal, world, allWalls) as readonly PositionRow[];
  const ofCounty = world.position.filter((row) => row.county_id === countyId);
  return {
    municipalities: world.organisation.filter((row) => row.kind === 'MUNICIPALITY' && directory.has(row.id)),
    positions: hasScope && !withoutPositions.includes(role) ? positions : null,
    counted:
      hasScope && !withoutFigures.includes(role) ? (ofOnePlace.includes(role) ? positions : ofCounty) : null,
  };
};

const decimals = (millionths: number): string => (millionths / 1_000_000).toFixed(6);

/** VZÄ of these positions; with a municipality only the shares that serve it. */
export const fteOf = (positions: readonly PositionRow[], world: World, municipality?: string): string => {
  const shareOf = ({ id, county_id }: PositionRow): number => {
    if (!municipality) return 1;
    return (
      world.position_share.find(
        (row) =>
          row.position_id === id && row.county_id === county_id && row.municipality_id === municipality,
      )?.share ?? 0
    );
  };
  const ofCaseManagement = positions.filter(({ module }) => module === 'M2_CASE_MANAGEMENT');
  return decimals(
    ofCaseManagement.reduce((sum, row) => sum + Math.round(row.fte * shareOf(row) * 1_000_000), 0),
  );
};

export const municipalityIds = (rows: readonly { readonly id: string }[]): string[] =>
  rows.map(({ id }) => publicId('municipality', id)).toSorted();
export const positionIds = (rows: readonly { readonly id: string }[]): string[] =>
  rows.map(({ id }) => publicId('position', id)).toSorted();
