import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { UndecidedActor } from '../platform/auth/actor.ts';
import { CallerError } from '../platform/graphql/errors.ts';
import { requestBody } from '../platform/http/graphql-request.ts';
import { knownDocument } from '../platform/http/known-documents.ts';
import { openFields } from './modules.ts';

/** Nobody in particular: nobody looked who asks. */
export const nobody: UndecidedActor = { kind: 'undecided', memberships: [] };

/** Longer than any that asks for what is open: who has no account shall not fill the memory of known documents. */
const LONGEST = 4_000;

const named = new RegExp(String.raw`\b(?:${[...openFields].join('|')})\b`);

/**
 * Whether a document asks for nothing but what is open to everybody. Such a one is answered to everybody alike, whatever else comes with it;
 * any other is read only after it is known who sends it.
 */
export const asksForOpenFields = (request: FastifyRequest): boolean => {
  const { query } = (request.body ?? {}) as { readonly query?: unknown };
  if (typeof query !== 'string' || query.length > LONGEST || !named.test(query)) return false;
  try {
    const { rootFields } = knownDocument(requestBody(request).query);
    const asked = rootFields.filter((field) => field !== '__typename');
    return asked.length > 0 && asked.every((field) => openFields.has(field));
  } catch {
    return false;
  }
};

const MOST_AN_HOUR = 120;
const HOUR = 3_600_000;
const changes = new LRUCache<string, number>({ max: 10_000, ttl: HOUR });

/** Of changes without an account so many an hour and address, the web application being one address: it counts its visitors itself. */
export const refuseFlood = (request: FastifyRequest): void => {
  const { kind, rootFields } = knownDocument(requestBody(request).query);
  if (kind !== 'mutation') return;
  const times = (changes.get(request.ip) ?? 0) + rootFields.length;
  changes.set(request.ip, times, { noUpdateTTL: true });
  if (times > MOST_AN_HOUR)
    throw new CallerError('TOO_MANY_REPORTS', 'TOO_MANY_REPORTS', {
      http: { status: 429, headers: new Map([['retry-after', '3600']]) },
    });
};
