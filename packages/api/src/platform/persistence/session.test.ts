import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { cloneDatabase, type TestDatabase } from '@kim/testing/database.ts';
import { IdempotencyRecord } from '../idempotency/idempotency.entity.ts';
import { openOrm } from './orm.ts';
import type { RequestSeal } from './seal.ts';
import { createSession, type Session } from './session.ts';

let database: TestDatabase;
let pool: pg.Pool;
let orm: MikroORM;
let session: Session;

beforeAll(async () => {
  database = await cloneDatabase();
  // One connection: whatever a transaction left on it, the next one would meet.
  pool = new pg.Pool({ connectionString: database.appUrl, max: 1 });
  orm = await openOrm(database.appUrl, [IdempotencyRecord]);
  session = createSession({ pool, orm, key: Buffer.from(database.sealKey, 'hex') });
});

afterAll(async () => {
  await pool.end();
  await orm.close();
  await database.drop();
});

const coordinatorOf = (county: string): RequestSeal => ({
  role: 'kim_county_coordinator',
  county: referenceUuid('organisation', county),
});
const countMunicipalities = `select count(*)::int as n, current_user::text as role from app.organisation where kind = $1::text`;

it('reads in one round trip as whom it was told, each time anew', async () => {
  for (const [county, n] of [
    ['rsk', 19],
    ['rkn', 8],
    ['rsk', 19],
  ] as const) {
    const rows = await session.readOnce(coordinatorOf(county), (work) =>
      work.rows.query(countMunicipalities, ['MUNICIPALITY']),
    );
    expect(rows).toEqual([{ n, role: 'kim_county_coordinator' }]);
  }
});

it('leaves neither role nor context behind', async () => {
  await session.readOnce(coordinatorOf('rsk'), (work) =>
    work.rows.query(countMunicipalities, ['MUNICIPALITY']),
  );
  const { rows } = await pool.query(
    `select current_user::text as role, current_setting('kim.context', true) as context`,
  );
  expect(rows).toEqual([{ role: 'kim_app', context: '' }]);
});

it('refuses to write, and serves the next one after a failure', async () => {
  const write = `with made as (insert into app.person (county_id, id, organisation_id, given_name, family_name)
    select seal.county(), gen_random_uuid(), seal.organisation(), 'A', 'B' returning 1) select * from made`;
  const hr: RequestSeal = {
    role: 'kim_municipal_hr',
    county: referenceUuid('organisation', 'rsk'),
    organisation: referenceUuid('organisation', 'bornheim'),
  };
  await expect(session.readOnce(hr, (work) => work.rows.query(write))).rejects.toMatchObject({
    code: '25006',
  });
  expect(await session.readOnce(hr, (work) => work.rows.query('select current_user::text as role'))).toEqual([
    { role: 'kim_municipal_hr' },
  ]);
});

it('refuses a second statement, which would see another snapshot', async () => {
  const twice = session.readOnce(coordinatorOf('rsk'), async ({ rows }) => {
    await rows.query('select 1');
    return rows.query('select 2');
  });
  await expect(twice).rejects.toThrow('asked the database twice');
});

it('gives several statements one snapshot', async () => {
  const times = await session.read(coordinatorOf('rsk'), async ({ rows }) => [
    ...(await rows.query<{ t: string }>('select pg_current_snapshot()::text as t')),
    ...(await rows.query<{ t: string }>('select pg_current_snapshot()::text as t')),
  ]);
  expect(times[0]).toEqual(times[1]);
});

describe('a change at once', () => {
  const caseManager: RequestSeal = {
    role: 'kim_case_manager',
    county: referenceUuid('organisation', 'rsk'),
    organisation: referenceUuid('organisation', 'bornheim'),
    person: referenceUuid('person', 'cm.bornheim'),
  };
  const claim = `with claimed as (insert into app.idempotency_record (county_id, person_id, key, operation, request_hash, result, created_at)
    values (seal.county(), $2::uuid, $1::text, 'test', 'x', '{}', now()) on conflict do nothing returning key) select key from claimed`;
  const known = 'select r.key from app.idempotency_record r where r.key = $1::text';
  const claiming = (key: string, person = caseManager.person) =>
    session.writeAtOnce(caseManager, async ({ rows, change }) => {
      change!(claim, [key, person]);
      return { read: await rows.query(known, [key]) };
    });
  const kept = async (key: string): Promise<unknown[]> =>
    session.readOnce(caseManager, ({ rows }) => rows.query(known, [key]));

  it('reads what it has changed, and later reads see it too', async () => {
    const answer = await session.writeAtOnce(caseManager, async ({ rows, change }) => {
      change!(claim, ['first', caseManager.person]);
      return Promise.all([rows.query(known, ['first']), rows.query(known, ['first'])]);
    });
    expect(answer).toEqual([[{ key: 'first' }], [{ key: 'first' }]]);
    expect(await kept('first')).toHaveLength(1);
  });

  it('is carried out without a read after it', async () => {
    const answer = await session.writeAtOnce(caseManager, async ({ change }) => {
      change!(claim, ['unread', caseManager.person]);
      return {};
    });
    expect(answer).toEqual({});
    expect(await kept('unread')).toHaveLength(1);
  });

  it('says when it did nothing', async () => {
    await claiming('again');
    expect(await claiming('again')).toBeNull();
  });

  it('leaves nothing behind when it fails, or what is read after it', async () => {
    expect(await claiming('of others', referenceUuid('person', 'hr.bornheim'))).toBeNull();
    const answer = await session.writeAtOnce(caseManager, async ({ rows, change }) => {
      change!(claim, ['unreadable', caseManager.person]);
      return rows.query('select 1 / 0 as n');
    });
    expect(answer).toBeNull();
    expect(await kept('of others')).toEqual([]);
    expect(await kept('unreadable')).toEqual([]);
  });

  it('is not sent when what asked for it fails before', async () => {
    const failing = session.writeAtOnce(caseManager, async ({ change }) => {
      change!(claim, ['unsent', caseManager.person]);
      throw new Error('changed its mind');
    });
    expect(await failing).toBeNull();
    expect(await kept('unsent')).toEqual([]);
  });

  it('leaves neither role nor context behind', async () => {
    await claiming('role');
    const { rows } = await pool.query(
      `select current_user::text as role, current_setting('kim.context', true) as context`,
    );
    expect(rows).toEqual([{ role: 'kim_app', context: '' }]);
  });
});
