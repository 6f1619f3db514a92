import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../auth/actor.ts';
import type { RequestContext } from '../graphql/context.ts';
import { IdempotencyRecord } from './idempotency.entity.ts';

export class KeyReused extends Error {}

interface Request {
  readonly operation: string;
  readonly key: string;
  readonly input: unknown;
}

/**
 * Does the work once per person and key. A repetition gets the ids the first one made; the same key with another input is
 * refused. Two at the same instant wait for one another.
 */
export const once = async <Result extends object>(
  em: EntityManager,
  { countyId, membership }: MemberActor,
  { operation, key, input }: Request,
  work: () => Promise<Result>,
): Promise<Result> => {
  const personId = membership.person.id;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${personId}:${key}`]);
  const requestHash = createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('hex');
  const known = await em.findOne(IdempotencyRecord, { countyId, personId, key });
  if (known && known.requestHash !== requestHash) throw new KeyReused();
  if (known) return known.result as Result;
  const result = await work();
  em.create(IdempotencyRecord, { countyId, personId, key, operation, requestHash, result });
  return result;
};

/** Whether this caller's key has been used before: a rule about the state before the change must let its repetition pass. */
export const hasCarriedOut = async ({ actor, rows }: RequestContext, key: string): Promise<boolean> => {
  if (actor.kind !== 'member') return false;
  const { countyId, membership } = actor;
  const found = await rows.query(
    'select from app.idempotency_record r where r.county_id = $1 and r.person_id = $2 and r.key = $3',
    [countyId, membership.person.id, key],
  );
  return found.length > 0;
};
