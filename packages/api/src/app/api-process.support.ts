import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '@kim/testing/stack/ports.ts';
import pg from 'pg';
import { masterKey, tokenOf, type Harness } from './test-harness.ts';

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
      KIM_MASTER_KEY: masterKey.toString('hex'),
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

interface Point {
  /** The table whose writing waits, and so the point at which the process dies. */
  readonly at: string;
  /** Part of the statement that waits. */
  readonly statement: string;
}

/**
 * Kills a process of the API (SIGKILL) while a statement of its waits to write a table: one that `ask` has asked for, or one it runs
 * by itself. Returns what the asking came to, when the database has noticed.
 */
export const killWhileWriting = async (
  api: Harness,
  { at, statement }: Point,
  ask: (url: string) => Promise<string> = () => Promise.resolve('nothing asked'),
): Promise<string> => {
  const blocker = new pg.Client({ connectionString: api.database.url });
  await blocker.connect();
  await blocker.query(`begin; lock table ${at} in share mode`);
  const { url, process } = await startProcess(api);
  try {
    const answer = ask(url);
    const running = `select from pg_stat_activity where datname = current_database() and query like '%${statement}%' and pid <> pg_backend_pid()`;
    await until(api, `${running} and wait_event_type = 'Lock'`, (count) => count === 1);
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
    const outcome = await answer;
    await blocker.query('rollback');
    await until(api, running, (count) => count === 0);
    return outcome;
  } finally {
    process.kill('SIGKILL');
    await blocker.end();
  }
};

interface Doomed extends Point {
  readonly persona: string;
  readonly query: string;
  readonly variables: object;
}

/** Asks a process of the API and kills it while the change waits to write a table. */
export const askAndKill = async (
  api: Harness,
  { persona, query, variables, ...point }: Doomed,
): Promise<void> => {
  const authorization = `Bearer ${await tokenOf(persona)}`;
  const outcome = await killWhileWriting(api, point, (url) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables }),
    }).then(
      () => 'answered',
      () => 'cut off',
    ),
  );
  if (outcome !== 'cut off') throw new Error('It answered before it was killed.');
};
