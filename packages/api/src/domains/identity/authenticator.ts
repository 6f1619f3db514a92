import { uuidOfId } from '@kim/schema/ids.ts';
import { clientScopes } from '@kim/schema/roles.ts';
import { createRemoteJWKSet, decodeJwt, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Actor, ClientActor } from '../../platform/auth/actor.ts';
import { CallerError, notSignedIn } from '../../platform/graphql/errors.ts';
import type { Session } from '../../platform/persistence/session.ts';
import { audienceOfIssuer, findPrincipal, type Principal } from './authentication.service.ts';

/** A token is verified anew after this long, so that a membership that has ended ends here too. */
const TRUST_MILLISECONDS = 15_000;
const MOST_TOKENS = 10_000;

export type Authenticate = (
  authorization: string | undefined,
  membershipId: string | undefined,
) => Promise<Actor>;

interface Verified {
  readonly principal: Principal;
  readonly payload: JWTPayload;
}

/** Turns a bearer token and the chosen membership into the actor. Refuses anything it is not sure of with UNAUTHENTICATED. */
export const createAuthenticator = (session: Session, today: () => string): Authenticate => {
  const keys = new Map<string, JWTVerifyGetKey>();
  const verified = new LRUCache<string, Verified>({ max: MOST_TOKENS, ttl: TRUST_MILLISECONDS });

  const verify = async (token: string): Promise<Verified> => {
    const issuer = issuerClaim(token);
    const audience = issuer && (await audienceOfIssuer(session, issuer));
    if (!issuer || !audience) throw notSignedIn();
    if (!keys.has(issuer)) keys.set(issuer, await keysOf(issuer));
    const { payload } = await jwtVerify(token, keys.get(issuer)!, {
      issuer,
      audience,
      requiredClaims: ['sub', 'exp'],
    }).catch(() => {
      throw notSignedIn();
    });
    return {
      payload,
      principal: await findPrincipal(session, { issuer, subject: payload.sub!, today: today() }),
    };
  };

  return async (authorization, membershipId) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (!token) throw notSignedIn();
    const known = verified.get(token) ?? (await verify(token));
    if (known.payload.exp! * 1000 <= Date.now()) throw notSignedIn();
    if (!verified.has(token)) verified.set(token, known);
    return actorOf(known, membershipId);
  };
};

const issuerClaim = (token: string): string | null => {
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
};

/** The issuer's published keys, found by OpenID Connect Discovery; jose fetches and rotates them. */
const keysOf = async (issuer: string): Promise<JWTVerifyGetKey> => {
  try {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(3_000),
    });
    const { jwks_uri: address, issuer: named } = (await answer.json()) as {
      jwks_uri: string;
      issuer: string;
    };
    if (named !== issuer) throw notSignedIn();
    return createRemoteJWKSet(new URL(address));
  } catch {
    throw new CallerError('SERVICE_UNAVAILABLE', 'SERVICE_UNAVAILABLE', { http: { status: 503 } });
  }
};

const actorOf = ({ principal, payload }: Verified, membershipId: string | undefined): Actor => {
  const { memberships, client } = principal;
  if (client && payload['client_id'] === payload.sub) return clientActor(client, payload);
  if (memberships.length === 0)
    throw new CallerError('UNAUTHENTICATED', 'NO_MEMBERSHIP', { http: { status: 401 } });
  const chosen =
    membershipId === undefined && memberships.length === 1
      ? memberships[0]
      : findChosen(principal, membershipId);
  if (chosen) return { kind: 'member', countyId: chosen.countyId, membership: chosen, memberships };
  return { kind: 'undecided', memberships };
};

/** A membership that is not the caller's own counts as none chosen: whether it exists is not said. */
const findChosen = ({ memberships }: Principal, membershipId: string | undefined) => {
  const id = membershipId && uuidOfId(['membership'], membershipId);
  return memberships.find((membership) => membership.id === id);
};

/** A token may carry fewer scopes than the client has, never more. */
const clientActor = (client: NonNullable<Principal['client']>, payload: JWTPayload): ClientActor => {
  const asked = typeof payload['scope'] === 'string' ? payload['scope'].split(' ') : [];
  const scopes = clientScopes.filter((scope) => client.scopes.includes(scope) && asked.includes(scope));
  return { kind: 'client', countyId: client.countyId, clientId: client.id, name: client.name, scopes };
};
