import { databaseRoles, type DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { Random } from './random.support.ts';
import type { SealedPrincipal } from './specification.support.ts';
import { berlinDay } from './today.support.ts';
import type { World } from './world.support.ts';

/**
 * Random principals: any role in any organisation of any county, most of them such as no demo has (a clerk of the other county,
 * an adviser who is nobody), some with parts that belong to different counties or to nothing.
 */
export const randomPrincipals = (
  world: World,
  count: number,
  seed: number,
  roles: readonly DatabaseRole[] = databaseRoles,
): SealedPrincipal[] => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const role = random.pick(roles);
    return role === 'kim_authenticator' ? signingIn(world, random) : acting(world, random, role);
  });
};

const signingIn = (world: World, random: Random): SealedPrincipal => {
  const subjects = [
    ...world.identity_account.map((row) => row.subject),
    ...world.api_client.map((row) => row.client_id),
  ];
  const issuer = random.chance(0.9) ? random.pick(world.identity_issuer).issuer : 'https://nobody.example';
  return {
    role: 'kim_authenticator',
    issuer,
    subject: random.chance(0.9) ? random.pick(subjects) : 'nobody',
  };
};

/** Before and after the county handed its employees over, today, and a year on. */
const days = ['2024-12-31', '2025-01-01', berlinDay(0), berlinDay(0), berlinDay(400)];

const acting = (world: World, random: Random, role: DatabaseRole): SealedPrincipal => {
  const organisation = random.pick(world.organisation);
  const inCounty = world.organisation.filter((row) => row.county_id === organisation.county_id);
  const person = random.chance(0.7)
    ? random.pick(world.person.filter((row) => row.county_id === organisation.county_id))
    : random.pick(world.person);
  const county = random.chance(0.85) ? organisation.county_id : random.pick(world.organisation).county_id;
  const fits = random.chance(0.9) ? organisation.id : random.pick(inCounty).id;
  const today = random.chance(0.95) ? { today: random.pick(days) } : {};
  // somebody at the own place, every other time perhaps in another role, and now and then under the wrong county
  if (role !== 'kim_api_client' && random.chance(0.4)) {
    const inRole = world.membership.filter((row) => `kim_${row.role.toLowerCase()}` === role);
    const {
      county_id: own,
      organisation_id,
      person_id,
    } = random.pick(random.chance(0.5) && inRole.length > 0 ? inRole : world.membership);
    const at = random.chance(0.9) ? own : random.pick(world.organisation).county_id;
    return { role, county: at, organisation: organisation_id, person: person_id, ...today };
  }
  return {
    role,
    county: random.chance(0.03) ? random.uuid() : county,
    organisation: random.chance(0.03) ? random.uuid() : fits,
    person: random.chance(0.03) ? random.uuid() : person.id,
    ...today,
    ...(role === 'kim_api_client' && random.chance(0.9) ? { client: random.pick(world.api_client).id } : {}),
  };
};

const worksFor = ({ organisation, county }: SealedPrincipal, world: World): string =>
  `${world.organisation.find(({ id }) => id === organisation)?.key ?? 'nowhere'} in ${world.organisation.find(({ id }) => id === county)?.key ?? 'no county'}`;

export const nameOf = (who: SealedPrincipal, world: World): string =>
  who.role === 'kim_authenticator'
    ? `${who.role} with ${who.subject} of ${who.issuer}`
    : `${who.role} of ${worksFor(who, world)}`;
