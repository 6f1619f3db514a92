import type { ClientScope, MembershipRole } from '@kim/schema/roles.ts';
import type { Walls } from '../../platform/auth/walls.ts';
import type { PositionRow, World } from './world.support.ts';

/** Who somebody is, as far as it decides what they may know. */
export interface Principal {
  readonly role: MembershipRole | 'API_CLIENT' | 'NOBODY';
  readonly countyId: string | null;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly clientId: string | null;
  readonly scopes: readonly ClientScope[];
}

/** What somebody may know: rows by id, and of those rows the columns that stay hidden. */
export interface Knowledge {
  readonly ids: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/*
 * The default matrix of the domain model (1.3), written down a second time and in another way than the three walls do it:
 * from the rows as they are, in plain TypeScript. It bounds what may come out; it does not say what must.
 */
const placeRoles = ['MUNICIPAL_HR', 'MUNICIPAL_TEAM_LEAD', 'CASE_MANAGER'];
const clerks = ['FOREIGNERS_CLERK', 'NATURALISATION_CLERK'];
const leading = ['COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE'];
const officeModules = ['M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE'];

export const isOfOnePlace = ({ role }: Principal): boolean =>
  placeRoles.includes(role) || clerks.includes(role);

/** Positions as rows. */
export const visiblePositions = (principal: Principal, world: World): PositionRow[] => {
  const { role, countyId, organisationId, scopes } = principal;
  const inCounty = world.position.filter((row) => row.county_id === countyId);
  const own = inCounty.filter(
    (row) => organisationId !== null && row.organisation_ids.includes(organisationId),
  );
  if (placeRoles.includes(role)) return own;
  if (clerks.includes(role)) return own.filter((row) => officeModules.includes(row.module));
  const seesAll =
    leading.includes(role) ||
    role === 'FUNDING_OFFICER' ||
    (role === 'API_CLIENT' && scopes.includes('staffing:read'));
  return seesAll ? inCounty : [];
};

export const visibleOrganisations = (principal: Principal, world: World): string[] => {
  const { countyId, organisationId, role } = principal;
  if (role === 'NOBODY') return [];
  const inCounty = world.organisation.filter((row) => row.county_id === countyId);
  if (!isOfOnePlace(principal)) return inCounty.map(({ id }) => id);
  const served = world.position.filter(
    (row) => row.county_id === countyId && row.organisation_ids.includes(organisationId!),
  );
  const neighbours = new Set(served.flatMap((row) => row.organisation_ids));
  return inCounty
    .map(({ id }) => id)
    .filter((id) => id === organisationId || id === countyId || neighbours.has(id));
};

const visiblePeople = (principal: Principal, world: World, positions: ReadonlySet<string>): string[] => {
  const { role, organisationId, personId } = principal;
  const knowsOccupants = isOfOnePlace(principal) || leading.includes(role);
  const occupants = world.position_occupancy
    .filter((row) => positions.has(row.position_id))
    .map((row) => row.person_id);
  const staff =
    role === 'MUNICIPAL_HR' ? world.person.filter((row) => row.organisation_id === organisationId) : [];
  return [
    ...(personId ? [personId] : []),
    ...(knowsOccupants ? occupants : []),
    ...staff.map(({ id }) => id),
  ];
};

/**
 * What a county publishes of its positions (KIM concept 2025, figure 1). Sums over it are the right of steering members and of
 * third parties, and the database cannot let somebody add up rows that are hidden: that these two do not list the rows is
 * seen to by the other two walls. So with the database wall alone they may know the published part of their own county.
 */
const publishedIn = ({ role, countyId }: Principal, world: World): PositionRow[] =>
  role === 'STEERING_MEMBER' || role === 'API_CLIENT'
    ? world.position.filter((row) => row.county_id === countyId)
    : [];

export const knowledgeOf = (principal: Principal, world: World, walls: Walls): Knowledge => {
  const { role, personId, clientId, countyId } = principal;
  const published = walls.graphql || walls.domain ? [] : publishedIn(principal, world);
  const positions = new Set(visiblePositions(principal, world).map(({ id }) => id));
  const ofPosition = (row: { readonly position_id: string }): boolean => positions.has(row.position_id);
  const memberships = world.membership.filter((row) => row.person_id === personId);
  const isClient = role === 'API_CLIENT';
  const ids = new Set([
    ...(countyId ? [countyId] : []),
    ...visibleOrganisations(principal, world),
    // one's own memberships name their organisation, to choose between them
    ...memberships.flatMap((row) => [row.id, row.organisation_id]),
    ...positions,
    ...published.map(({ id }) => id),
    ...(isClient ? [] : world.supervision_assignment.filter(ofPosition).map(({ id }) => id)),
    ...(isClient ? [] : world.position_occupancy.filter(ofPosition).map(({ id }) => id)),
    ...visiblePeople(principal, world, positions),
    ...(clientId ? [clientId] : []),
  ]);
  const outsider = ['position.pay_grade', 'position.funded_by'];
  return { ids, hidden: new Set(isClient || published.length > 0 ? outsider : []) };
};

/** The uuids of all rows of all tables that have one. */
export const knownIds = (world: World): Set<string> =>
  new Set(
    Object.values(world)
      .flatMap((rows) => rows as readonly { readonly id?: string }[])
      .flatMap(({ id }) => (id ? [id] : [])),
  );
