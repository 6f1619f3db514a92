import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '@kim/testing/stack/ports.ts';
import pg from 'pg';
import { tokenOf, type Harness } from './test-harness.ts';

const SERVER = new URL('../../dist/server.js', import.meta.url).pathname;

interface ApiProcess {
  readonly url: string;
  readonly process: ChildProcess;
}

/** The API as a process of its own over the harness's database, as in production. */
const startProcess = async ({ database }: Harness): Promise<ApiProcess> => {
  const port = await freePort();
  const process = spawn(globalThis.process.execPath, [SERVER], {
    env: {
      ...globalThis.process.env,
      KIM_APP_DATABASE_URL: database.appUrl,
      KIM_SEAL_KEY: database.sealKey,
      KIM_MASTER_KEY: randomBytes(32).toString('hex'),
      KIM_API_PORT: String(port),
      KIM_API_HOST: '127.0.0.1',
    },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const isReady = await fetch(`${url}/livez`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return { url, process };
    await setTimeout(50);
  }
  process.kill('SIGKILL');
  throw new Error('The API did not start.');
};

const until = async ({ sql }: Harness, text: string, isSo: (count: number) => boolean): Promise<void> => {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (isSo((await sql(text)).length)) return;
    await setTimeout(20);
  }
  throw new Error(`It never came about: ${text}`);
};

interface Doomed {
  readonly persona: string;
  readonly query: string;
  readonly variables: object;
  /** The table whose writing waits, and so the point at which the process dies. */
  readonly at: string;
  /** Part of the statement that waits. */
  readonly statement: string;
}

/** Asks a process of the API and kills it (SIGKILL) while the change waits to write a table. Returns when the database has noticed. */
export const askAndKill = async (
  api: Harness,
  { persona, query, variables, at, statement }: Doomed,
): Promise<void> => {
  const { url, process } = await startProcess(api);
  const blocker = new pg.Client({ connectionString: api.database.url });
  await blocker.connect();
  try {
    await blocker.query(`begin; lock table ${at} in share mode`);
    const answer = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(persona)}` },
      body: JSON.stringify({ query, variables }),
    }).then(
      () => 'answered',
      () => 'cut off',
    );
    const running = `select from pg_stat_activity where datname = current_database() and query like '%${statement}%' and pid <> pg_backend_pid()`;
    await until(api, `${running} and wait_event_type = 'Lock'`, (count) => count === 1);
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
    if ((await answer) !== 'cut off') throw new Error('It answered before it was killed.');
    await blocker.query('rollback');
    await until(api, running, (count) => count === 0);
  } finally {
    process.kill('SIGKILL');
    await blocker.end();
  }
};
