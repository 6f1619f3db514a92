import type { RequestSeal } from '../../platform/persistence/seal.ts';
import type { Table, World } from './world.support.ts';

/** Whom the database is told it is talking to. */
export type SealedPrincipal = RequestSeal;

/*
 * Which rows each database role may see, a second time and in plain TypeScript. Nothing here comes from the policies, their
 * building blocks or the grants: a mistake there must not be made here again.
 */
const place: readonly string[] = ['kim_municipal_hr', 'kim_municipal_team_lead', 'kim_case_manager'];
const office: readonly string[] = ['kim_foreigners_clerk', 'kim_naturalisation_clerk'];
const lead: readonly string[] = ['kim_county_coordinator', 'kim_centre_head', 'kim_steering_office'];
const funding = 'kim_funding_officer';
const onlyDirectory: readonly string[] = ['kim_external_adviser', 'kim_dpo', 'kim_platform_admin'];
const published: readonly string[] = ['kim_steering_member', 'kim_api_client'];
const members: readonly string[] = [
  ...place,
  ...office,
  ...lead,
  funding,
  ...onlyDirectory,
  'kim_steering_member',
];
const authenticator = 'kim_authenticator';

/** How a row is named when a visible set is compared with the expected one. */
export const rowNames: Readonly<Record<Table, string>> = {
  organisation: 'id',
  person: 'id',
  membership: 'id',
  position: 'id',
  position_share: `position_id || ':' || municipality_id`,
  supervision_assignment: 'id',
  position_occupancy: 'id',
  identity_issuer: `county_id || ':' || id`,
  identity_issuer_binding: `issuer_id || ':' || organisation_id`,
  identity_account: `issuer_id || ':' || subject`,
  api_client: 'id',
  idempotency_record: `person_id || ':' || key`,
};

/** The names of the rows this principal sees; a table that is missing may not be read at all. */
export const expectedRows = (world: World, who: SealedPrincipal): Map<Table, string[]> => {
  if (who.role === authenticator) return rowsWhileSigningIn(world, who);
  const { role } = who;
  const here = <Row extends { readonly county_id: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.county_id === who.county);
  const expected = new Map<Table, string[]>();
  const positions = positionsSeen(world, who);
  const seen = new Set(positions.map(({ id }) => id));
  const hangingOn = <Row extends { readonly county_id: string; readonly position_id: string }>(
    rows: readonly Row[],
  ): Row[] => here(rows).filter((row) => seen.has(row.position_id));
  expected.set('organisation', organisationsSeen(world, who));
  const staff = [...place, ...office, ...lead, funding];
  if (staff.includes(role) || published.includes(role)) {
    expected.set(
      'position',
      positions.map(({ id }) => id),
    );
    expected.set(
      'position_share',
      hangingOn(world.position_share).map((row) => `${row.position_id}:${row.municipality_id}`),
    );
  }
  const occupancies = hangingOn(world.position_occupancy);
  if (staff.includes(role)) {
    expected.set(
      'supervision_assignment',
      hangingOn(world.supervision_assignment).map(({ id }) => id),
    );
    expected.set(
      'position_occupancy',
      occupancies.map(({ id }) => id),
    );
  }
  if (role === 'kim_api_client')
    expected.set(
      'api_client',
      here(world.api_client)
        .map(({ id }) => id)
        .filter((id) => id === who.client),
    );
  if (!members.includes(role)) return expected;
  const occupants = [...place, ...office, ...lead].includes(role)
    ? occupancies.map((row) => row.person_id)
    : [];
  const isMine = (row: { readonly person_id: string }): boolean => row.person_id === who.person;
  const isKnown = (row: World['person'][number]): boolean =>
    row.id === who.person ||
    occupants.includes(row.id) ||
    (role === 'kim_municipal_hr' && row.organisation_id === who.organisation);
  expected.set(
    'person',
    here(world.person)
      .filter(isKnown)
      .map(({ id }) => id),
  );
  expected.set(
    'membership',
    here(world.membership)
      .filter(isMine)
      .map(({ id }) => id),
  );
  expected.set(
    'idempotency_record',
    here(world.idempotency_record)
      .filter(isMine)
      .map((row) => `${row.person_id}:${row.key}`),
  );
  return expected;
};

const positionsSeen = (
  world: World,
  { role, county, organisation }: SealedPrincipal,
): World['position'][number][] => {
  const here = world.position.filter((row) => row.county_id === county);
  if (![...place, ...office].includes(role)) return here;
  const own = here.filter((row) => organisation !== undefined && row.organisation_ids.includes(organisation));
  return place.includes(role) ? own : own.filter((row) => row.module.startsWith('M3_'));
};

const organisationsSeen = (world: World, who: SealedPrincipal): string[] => {
  const here = world.organisation.filter((row) => row.county_id === who.county);
  if (![...place, ...office].includes(who.role)) return here.map(({ id }) => id);
  const served = new Set(positionsSeen(world, who).flatMap((row) => row.organisation_ids));
  return here
    .map(({ id }) => id)
    .filter((id) => id === who.organisation || id === who.county || served.has(id));
};

/** Before anybody is somebody: only what issuer and subject of the token in hand name. */
const rowsWhileSigningIn = (world: World, { issuer, subject }: SealedPrincipal): Map<Table, string[]> => {
  const issuers = world.identity_issuer.filter((row) => row.issuer === issuer);
  const ofIssuer = (row: { readonly issuer_id: string }): boolean =>
    issuers.some(({ id }) => id === row.issuer_id);
  const bindings = world.identity_issuer_binding.filter(ofIssuer);
  const accounts = world.identity_account.filter((row) => ofIssuer(row) && row.subject === subject);
  const people = new Set(accounts.map((row) => row.person_id));
  const bound = new Set(bindings.map((row) => row.organisation_id));
  const memberships = world.membership.filter(
    (row) => people.has(row.person_id) && bound.has(row.organisation_id),
  );
  const organisations = new Set(memberships.map((row) => row.organisation_id));
  return new Map<Table, string[]>([
    ['identity_issuer', issuers.map((row) => `${row.county_id}:${row.id}`)],
    ['identity_issuer_binding', bindings.map((row) => `${row.issuer_id}:${row.organisation_id}`)],
    ['identity_account', accounts.map((row) => `${row.issuer_id}:${row.subject}`)],
    ['person', [...people]],
    ['membership', memberships.map(({ id }) => id)],
    ['organisation', [...organisations]],
    [
      'api_client',
      world.api_client.filter((row) => ofIssuer(row) && row.client_id === subject).map(({ id }) => id),
    ],
  ]);
};
