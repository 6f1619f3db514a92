import { inject } from 'vitest';
import { personas, type Persona } from '@kim/schema/demo/personas.ts';
import { newUuid, publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { clientScopes, type ClientScope } from '@kim/schema/roles.ts';
import { clientToken, registerClient } from '@kim/testing/identity-provider/client-token.ts';
import { renewedToken } from '@kim/testing/identity-provider/renewed-token.ts';
import { tokenOf } from '../test-harness.ts';
import type { Principal } from './specification.support.ts';
import { berlinDay } from './today.support.ts';
import type { Sql, World } from './world.support.ts';

/** Somebody who asks: how the request says so, and who that is by our own reckoning. */
export interface Caller {
  readonly name: string;
  readonly headers: () => Promise<Record<string, string>>;
  readonly principal: Principal;
}

const nobody: Principal = {
  role: 'NOBODY',
  countyId: null,
  organisationId: null,
  personId: null,
  clientId: null,
  scopes: [],
  today: berlinDay(),
};

const anonymous: Caller = { name: 'nobody signed in', headers: () => Promise.resolve({}), principal: nobody };

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** As whom a persona can ask: under each of its memberships; with several also undecided. */
const callersOf = (persona: Persona, world: World): Caller[] => {
  const personId = referenceUuid('person', persona.name);
  const memberships = world.membership.filter((row) => row.person_id === personId);
  const asMember = memberships.map((row): Caller => {
    const chosen = memberships.length > 1 ? { 'x-kim-membership': publicId('membership', row.id) } : {};
    const { county_id: countyId, organisation_id: organisationId } = row;
    return {
      name: memberships.length > 1 ? `${persona.name} as ${row.role}` : persona.name,
      headers: async () => ({ ...bearer(await tokenOf(persona.name)), ...chosen }),
      principal: { ...nobody, role: row.role as Principal['role'], countyId, organisationId, personId },
    };
  });
  if (memberships.length < 2) return asMember;
  const undecided = { ...nobody, personId, countyId: null };
  return [
    ...asMember,
    {
      name: `${persona.name} undecided`,
      headers: async () => bearer(await tokenOf(persona.name)),
      principal: undecided,
    },
  ];
};

interface ThirdParty {
  readonly county: string;
  /** What the county lets the client read, and what its token asks for: the less of both counts. */
  readonly granted: readonly ClientScope[];
  readonly asked: readonly ClientScope[];
}

const thirdParties: Readonly<Record<string, ThirdParty>> = {
  'client.rsk': { county: 'rsk', granted: clientScopes, asked: clientScopes },
  'client.rsk.directory': { county: 'rsk', granted: clientScopes, asked: ['directory:read'] },
  'client.rsk.greedy': { county: 'rsk', granted: ['directory:read'], asked: clientScopes },
  'client.rkn.staffing': { county: 'rkn', granted: clientScopes, asked: ['staffing:read'] },
};

/** Third parties, known to the identity provider and entered in the database, with real tokens. */
export const enterThirdParties = async (sql: Sql): Promise<Caller[]> => {
  const issuer = inject('testIssuer');
  const callers: Caller[] = [];
  for (const [name, { county, granted, asked }] of Object.entries(thirdParties)) {
    const [countyId, clientId] = [referenceUuid('organisation', county), newUuid()];
    const registered = await registerClient(issuer, inject('testRegistrationToken'), asked);
    const token = renewedToken(() => clientToken(issuer, registered));
    await sql(
      `insert into app.api_client (county_id, id, issuer_id, client_id, name, scopes) values ($1, $2, $3, $4, 'Third party', $5)`,
      [countyId, clientId, referenceUuid('issuer', county), registered.id, granted],
    );
    const scopes = asked.filter((scope) => granted.includes(scope));
    const principal: Principal = { ...nobody, role: 'API_CLIENT', countyId, clientId, scopes };
    callers.push({ name, headers: async () => bearer(await token()), principal });
  }
  return callers;
};

/**
 * Each role at each kind of place: with and without a shared position, with offices of its own, both counties, no position at
 * all. Every further persona has the role of one of these in a municipality of the same kind.
 */
export const typicalCallers: readonly string[] = [
  'nobody',
  'hr.bornheim',
  'hr.much',
  'hr.neunkirchen-seelscheid',
  'hr.hennef',
  'hr.dormagen',
  'hr.rsk',
  'hr.rkn',
  'cm.neunkirchen-seelscheid',
  'cm.troisdorf',
  'cm.rkn',
  'lead.bornheim',
  'lead.troisdorf',
  'coordinator.rsk',
  'coordinator.rkn',
  'head.rsk',
  'office.rsk',
  'funding.rsk',
  'dpo.rsk',
  'abh.rsk',
  'abh.troisdorf',
  'ebh.rsk',
  'school.rsk',
  'youth.rsk',
  'adviser.caritas',
  'member.jobcenter',
  'admin.platform',
  'two-hats.bornheim',
  ...Object.keys(thirdParties),
];

/** Of the typical ones those whose view differs most: they are asked with every value of every argument. */
export const thoroughCallers: readonly string[] = [
  'nobody',
  'hr.bornheim',
  'hr.rsk',
  'hr.dormagen',
  'lead.bornheim',
  'cm.troisdorf',
  'coordinator.rsk',
  'funding.rsk',
  'abh.troisdorf',
  'adviser.caritas',
  'member.jobcenter',
  'two-hats.bornheim',
  'client.rsk',
];

export const allCallers: readonly string[] = [
  'nobody',
  ...personas.map(({ name }) => name),
  ...Object.keys(thirdParties),
];

/** Everybody this name can ask as: somebody with two memberships as each of them, and before having chosen. */
export const callersNamed = (
  name: string,
  { world, thirdParties: programs }: { world: World; thirdParties: readonly Caller[] },
): Caller[] => {
  if (name === 'nobody') return [anonymous];
  const persona = personas.find((some) => some.name === name);
  return persona ? callersOf(persona, world) : programs.filter((program) => program.name === name);
};
