import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../auth/actor.ts';
import type { RequestContext } from '../graphql/context.ts';
import { IdempotencyRecord } from './idempotency.entity.ts';

export class KeyReused extends Error {}

interface Request<Result> {
  readonly operation: string;
  readonly key: string;
  readonly input: unknown;
  /** The ids of what the work makes, where they are known beforehand: then the key is claimed with its answer in one statement. */
  readonly makes?: Result;
}

interface Asked {
  readonly countyId: string;
  readonly personId: string;
  readonly key: string;
  readonly operation: string;
  readonly requestHash: string;
}

/**
 * Does the work once per person and key. A repetition gets the ids the first one made; the same key with another input is
 * refused. Two at the same instant wait for one another.
 */
export const once = async <Result extends object>(
  em: EntityManager,
  { countyId, membership }: MemberActor,
  { operation, key, input, makes }: Request<Result>,
  work: () => Promise<Result>,
): Promise<Result> => {
  const asked = askedBy({ countyId, membership }, { operation, key, input });
  if (makes)
    return (await isClaimed(em, asked, makes))
      ? work()
      : answerOf((await findKnown<Result>(em, asked))!, asked);
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${asked.personId}:${key}`]);
  const known = await findKnown<Result>(em, asked);
  if (known) return answerOf(known, asked);
  const result = await work();
  em.create(IdempotencyRecord, { ...asked, result });
  return result;
};

const askedBy = (
  { countyId, membership }: Pick<MemberActor, 'countyId' | 'membership'>,
  { operation, key, input }: Omit<Request<never>, 'makes'>,
): Asked => {
  const requestHash = createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('hex');
  return { countyId, personId: membership.person.id, key, operation, requestHash };
};

type Bind = (value: unknown, type: string) => string;

/** Claims a key at the head of a statement: `claimed` has a row if it is new. Whoever claims the same at the same instant is waited for. */
export const claimed = (
  actor: MemberActor,
  request: Request<object> & { readonly makes: object },
  bind: Bind,
): string => {
  const { countyId, personId, key, operation, requestHash } = askedBy(actor, request);
  const row = [
    bind(countyId, 'uuid'),
    bind(personId, 'uuid'),
    ...[key, operation, requestHash].map((text) => bind(text, 'text')),
    bind(JSON.stringify(request.makes), 'jsonb'),
  ];
  return `claimed as (insert into app.idempotency_record (county_id, person_id, key, operation, request_hash, result, created_at) values (${row.join(', ')}, now()) on conflict do nothing returning key)`;
};

/** What the first one made who asked with this key. */
export const madeBefore = async <Result extends object>(
  em: EntityManager,
  actor: MemberActor,
  request: Request<Result>,
): Promise<Result> => {
  const asked = askedBy(actor, request);
  return answerOf((await findKnown<Result>(em, asked))!, asked);
};

/** Whether the key is new. Whoever claims the same at the same instant is waited for. */
const isClaimed = async (
  em: EntityManager,
  { countyId, personId, key, operation, requestHash }: Asked,
  makes: object,
): Promise<boolean> => {
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    'insert into app.idempotency_record (county_id, person_id, key, operation, request_hash, result, created_at) values (?, ?, ?, ?, ?, ?, now()) on conflict do nothing',
    [countyId, personId, key, operation, requestHash, JSON.stringify(makes)],
    'run',
  );
  return affectedRows === 1;
};

interface Known<Result> {
  readonly hash: string;
  readonly result: Result;
}

const findKnown = async <Result>(
  em: EntityManager,
  { countyId, personId, key }: Asked,
): Promise<Known<Result> | undefined> => {
  const [known] = await em.execute<Known<Result>[]>(
    'select r.request_hash as hash, r.result from app.idempotency_record r where r.county_id = ? and r.person_id = ? and r.key = ?',
    [countyId, personId, key],
  );
  return known;
};

const answerOf = <Result>({ hash, result }: Known<Result>, { requestHash }: Asked): Result => {
  if (hash !== requestHash) throw new KeyReused();
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
