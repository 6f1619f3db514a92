import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '@kim/testing/stack/ports.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, tokenOf, type Harness } from '../../app/test-harness.ts';
import { berlinToday } from '../../platform/clock/berlin-today.ts';
import { organisationId, positionId } from './year-2024.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const SERVER = new URL('../../../dist/server.js', import.meta.url).pathname;
const TRANSFER = `mutation ($input: EmployerTransferInput!) { employerTransfer(input: $input) { transfer { state } errors { code } } }`;
const input = {
  idempotencyKey: randomUUID(),
  effectiveOn: berlinToday(),
  legalBasis: 'Vereinbarung vom 01.10.2026',
  lines: [{ positionId: positionId('bornheim-cm-1'), version: 1, newEmployerId: organisationId('rsk') }],
};

const world = async (): Promise<string> => {
  const tables = await api.sql<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace in ('app'::regnamespace, 'personnel'::regnamespace) order by 1`,
  );
  const rows = tables.map(({ name }) => `select x::text as t from ${name} x`).join(' union all ');
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (${rows}) y`,
  );
  return row!.state;
};

let server: ChildProcess | undefined;
afterAll(() => server?.kill('SIGKILL'));

/** A process of its own, as in production. */
const startServer = async (port: number): Promise<ChildProcess> => {
  server = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      KIM_APP_DATABASE_URL: api.database.appUrl,
      KIM_SEAL_KEY: api.database.sealKey,
      KIM_API_PORT: String(port),
      KIM_API_HOST: '127.0.0.1',
    },
    stdio: 'ignore',
  });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const isReady = await fetch(`http://127.0.0.1:${port}/livez`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return server;
    await setTimeout(50);
  }
  throw new Error('The API did not start.');
};

const until = async (sql: string, isSo: (count: number) => boolean): Promise<void> => {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (isSo((await api.sql(sql)).length)) return;
    await setTimeout(20);
  }
  throw new Error(`It never came about: ${sql}`);
};

it('killed between Dienstaufsicht and files nothing has happened, and the same request then does all of it', async () => {
  const before = await world();
  const port = await freePort();
  const doomed = await startServer(port);
  const blocker = new pg.Client({ connectionString: api.database.url });
  await blocker.connect();
  await blocker.query('begin; lock table personnel.file_keeper in share mode');
  const answer = fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf('hr.bornheim')}` },
    body: JSON.stringify({ query: TRANSFER, variables: { input } }),
  }).then(
    () => 'answered',
    () => 'cut off',
  );
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%hand_over_files%'`;
  await until(waiting, (count) => count === 1);
  const ended = once(doomed, 'exit');
  doomed.kill('SIGKILL');
  await ended;
  expect(await answer).toBe('cut off');
  await blocker.query('rollback');
  await blocker.end();
  await until(
    `select from pg_stat_activity where datname = current_database() and query like '%hand_over_files%' and pid <> pg_backend_pid()`,
    (count) => count === 0,
  );
  expect(await world()).toBe(before);

  const { body } = await api.ask('hr.bornheim', TRANSFER, { variables: { input } });
  expect(body).toEqual({ data: { employerTransfer: { transfer: { state: 'EFFECTIVE' }, errors: [] } } });
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await api.sql(sql)]).toEqual([name, []]);
});
