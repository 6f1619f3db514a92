import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { cloneDatabase, type TestDatabase } from '@kim/testing/database.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

const KIM = new URL('../../dist/kim.js', import.meta.url).pathname;

it('kim transfer replay shows the transfer of 2025-01-01, twice the same, because it is undone', async () => {
  const env = { ...process.env, DATABASE_URL: database.url, KIM_SEAL_KEY: database.sealKey };
  const run = () => promisify(execFile)(process.execPath, [KIM, 'transfer', 'replay'], { env });
  const { stdout } = await run();
  expect(stdout).toMatch(/17 positions and 14 personnel files go to the municipalities/);
  expect(stdout).toMatch(/; 14 are refused/);
  expect(stdout).toMatch(/the municipalities' HR reads 14 of them/);
  expect((await run()).stdout).toBe(stdout);
});
