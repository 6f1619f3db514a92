import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { cloneDatabase, type TestDatabase } from '@kim/testing/database.ts';
import { IdempotencyRecord } from '../idempotency/idempotency.entity.ts';
import { openOrm } from './orm.ts';
import type { RequestSeal } from './seal.ts';
import { createSession, type Session, type Work } from './session.ts';

let database: TestDatabase;
let pool: pg.Pool;
let orm: MikroORM;
let admin: pg.Client;
let session: Session;

beforeAll(async () => {
  database = await cloneDatabase();
  pool = new pg.Pool({ connectionString: database.appUrl, max: 1 });
  orm = await openOrm(database.appUrl, [IdempotencyRecord]);
  admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  session = createSession({ pool, orm, key: Buffer.from(database.sealKey, 'hex') });
});

afterAll(async () => {
  await admin.end();
  await pool.end();
  await orm.close();
  await database.drop();
});

const seal: RequestSeal = {
  role: 'kim_county_coordinator',
  county: referenceUuid('organisation', 'rsk'),
};

const ownProcess = async ({ rows }: Work): Promise<number> => {
  const [row] = await rows.query<{ pid: number }>('select pg_backend_pid() as pid');
  return row!.pid;
};

/** More than the pool has connections (orm.ts). */
const DEATHS = 12;

it('writes go on after more connections have died during a mutation than there are', async () => {
  const dead = new Set<number>();
  for (let death = 0; death < DEATHS; death += 1) {
    const dying = session.write(seal, async (work) => {
      const pid = await ownProcess(work);
      dead.add(pid);
      await admin.query('select pg_terminate_backend($1, 5000)', [pid]);
      return ownProcess(work);
    });
    await expect(dying).rejects.toThrow(/terminat|closed|not queryable/i);
  }
  expect(dead.size).toBe(DEATHS);
  const alive = await session.write(seal, ownProcess);
  expect(dead).not.toContain(alive);
});

it('and after the connection died at the very end, or while it was idle', async () => {
  const dying = session.write(seal, async (work) => {
    const pid = await ownProcess(work);
    await admin.query('select pg_terminate_backend($1, 5000)', [pid]);
    return pid;
  });
  await expect(dying).rejects.toThrow(/terminat|closed|not queryable/i);
  const idle = await session.write(seal, ownProcess);
  await admin.query('select pg_terminate_backend($1, 5000)', [idle]);
  const pids = await Promise.all(Array.from({ length: DEATHS }, () => session.write(seal, ownProcess)));
  expect(pids).not.toContain(idle);
});
