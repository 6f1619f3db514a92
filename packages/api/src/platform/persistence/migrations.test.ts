import { cloneDatabase, type TestDatabase } from '@kim/testing/database.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entities } from '../../app/modules.ts';
import { openOrm } from './orm.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

it('the migrated database is the one the entities declare', async () => {
  const orm = await openOrm(database.url, entities);
  try {
    const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false });
    // Composite foreign keys (ADR 0004), the exclusion of overlaps (named …_per_day), triggers and views stand in the migrations only; tests of
    // their own look after them.
    const beyond = difference
      .split('\n')
      .filter(
        (line) =>
          line !== '' &&
          !/drop constraint "\w+_(fkey|per_day)";$/.test(line) &&
          !/^drop (trigger|function|view) if exists /.test(line),
      );
    expect(beyond).toEqual([]);
  } finally {
    await orm.close();
  }
});
