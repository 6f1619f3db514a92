import { createSecretKey, randomBytes } from 'node:crypto';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { cloneDatabase, type TestDatabase } from '@kim/testing/database.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { markWith, newMatchKey, openMatchKey } from '../domains/client/client.public.ts';
import { asAdministrator } from './administration.ts';
import { rotateMatchKey } from './match-key-administration.ts';

let database: TestDatabase;
const before = process.env['DATABASE_URL'];
beforeAll(async () => {
  database = await cloneDatabase();
  process.env['DATABASE_URL'] = database.url;
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  await database.drop();
});

const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  asAdministrator((orm) => orm.em.fork().execute<Row[]>(text, values));

const master = createSecretKey(randomBytes(32));
const countyId = referenceUuid('organisation', 'rsk');
const text = Buffer.from('1991-04-02 aalm');
const clients = ['cm.alfter:1', 'cm.much:1'].map((name) => referenceUuid('counselled', name));

it('lays a new key over the marks: those that were alike stay alike, and are those of somebody who is entered after it', async () => {
  const first = newMatchKey(master, { countyId, number: 1 });
  await sql(
    'insert into client.match_key (county_id, id, number, wrapped, made_at) values (?, gen_random_uuid(), 1, ?, now())',
    [countyId, first.wrapped],
  );
  for (const id of clients)
    await sql(
      'insert into client.match_mark (county_id, id, client_id, key_number, mark) values (?, gen_random_uuid(), ?, 1, ?)',
      [countyId, id, markWith([first.key], text)],
    );
  expect(await rotateMatchKey('rsk', master)).toEqual({ number: 2, marks: 2 });

  const stored = await sql<{ number: number; wrapped: Buffer }>(
    'select number, wrapped from client.match_key where county_id = ? order by number',
    [countyId],
  );
  const keys = stored.map(({ number, wrapped }) => openMatchKey(master, wrapped, { countyId, number }));
  const marks = await sql<{ mark: Buffer; key_number: number }>(
    'select mark, key_number from client.match_mark',
  );
  expect(marks).toHaveLength(2);
  for (const { mark, key_number } of marks) {
    expect(mark.equals(markWith(keys, text))).toBe(true);
    expect(mark.equals(markWith([first.key], text))).toBe(false);
    expect(key_number).toBe(2);
  }
});

it('a key of one county opens at no other place, and with no other master key', () => {
  const { wrapped } = newMatchKey(master, { countyId, number: 1 });
  const elsewhere = { countyId: referenceUuid('organisation', 'rkn'), number: 1 };
  expect(() => openMatchKey(master, wrapped, elsewhere)).toThrow('does not open');
  expect(() => openMatchKey(createSecretKey(randomBytes(32)), wrapped, { countyId, number: 1 })).toThrow(
    'does not open',
  );
});

it('knows no county of another name', async () => {
  expect(await rotateMatchKey('nowhere', master)).toBeNull();
});
