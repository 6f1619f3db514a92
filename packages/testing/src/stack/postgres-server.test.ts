import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asAdministrator } from '../database-server.ts';
import { freePort } from './ports.ts';
import { startPostgres, type PostgresServer } from './postgres-server.ts';
import { isAlive, waitUntil } from './processes.ts';

let home: string;
let folder: string;
const running: PostgresServer[] = [];

const start = async (password = 'first-password'): Promise<PostgresServer> => {
  const logFile = join(home, 'postgres.log');
  const server = await startPostgres({
    folder,
    port: await freePort(),
    password,
    logFile,
  });
  running.push(server);
  return server;
};
const postmaster = async (): Promise<number> =>
  Number.parseInt(await readFile(join(folder, 'postmaster.pid'), 'utf8'), 10);
const ask = async (server: PostgresServer, sql: string): Promise<unknown[]> =>
  asAdministrator(
    server.urlOf('postgres'),
    async (client) => (await client.query<{ answer: unknown }>(sql)).rows,
  );

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kim-server-'));
  await chmod(home, 0o755);
  folder = join(home, 'postgres');
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  await rm(home, { recursive: true });
});

it('keeps its data from one start to the next', async () => {
  const first = await start();
  await ask(first, 'create table note as select 42 as answer');
  await first.stop();

  expect(await ask(await start(), 'select answer from note')).toEqual([{ answer: 42 }]);
});

it('listens on this machine only and asks for a password', async () => {
  const server = await start();
  expect(await ask(server, `select current_setting('listen_addresses') as answer`)).toEqual([
    { answer: '127.0.0.1' },
  ]);
  const withoutPassword = server.urlOf('postgres').replace('first-password', 'guessed');
  await expect(asAdministrator(withoutPassword, (client) => client.query('select 1'))).rejects.toThrow(
    'password',
  );
});

it('recovers after having been killed', async () => {
  const first = await start();
  await ask(first, 'create table note as select 42 as answer');
  process.kill(await postmaster(), 'SIGKILL');
  await first.ended;

  expect(await ask(await start(), 'select answer from note')).toEqual([{ answer: 42 }]);
});

it('takes over from a start that was killed and left its server behind', async () => {
  await start();
  const leftover = await postmaster();
  const { pid: gone } = spawnSync('true');
  await writeFile(`${folder}.owner`, String(gone));

  await start();

  expect(await waitUntil(() => !isAlive(leftover), { timeout: 5_000 })).toBe(true);
  expect(await postmaster()).not.toBe(leftover);
});

it('is not misled by a process number that was given out again', async () => {
  await (await start()).stop();
  await writeFile(join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n`);

  expect(await ask(await start(), 'select 1 as answer')).toEqual([{ answer: 1 }]);
});

it('leaves a server alone whose start is still running', async () => {
  await start();
  await expect(start()).rejects.toThrow(`is already running on ${folder} (process ${process.pid})`);
});

it('names both versions and the way out when the data is of another version', async () => {
  await mkdir(folder);
  await writeFile(join(folder, 'PG_VERSION'), '16\n');

  await expect(start()).rejects.toThrow(
    /written by PostgreSQL 16, installed is 18\. Ways out: rename the folder/,
  );
  expect(await readFile(join(folder, 'PG_VERSION'), 'utf8')).toBe('16\n');
});

it('says so when the password was lost', async () => {
  await (await start()).stop();
  await expect(start('second-password')).rejects.toThrow(
    'The password in secrets.json does not fit the data',
  );
});

it('leaves no password behind', async () => {
  await start();
  await expect(stat(`${folder}.password`)).rejects.toThrow('ENOENT');
});

const startsAsRoot = process.getuid?.() === 0;

it('names a folder the database’s user cannot pass; an ordinary user’s database runs as that user and passes', async () => {
  await chmod(home, 0o700);
  if (startsAsRoot)
    await expect(start()).rejects.toThrow(
      `cannot pass ${home} to reach its data. Ways out: chmod o+x ${home}`,
    );
  else expect(await ask(await start(), 'select 42 as answer')).toEqual([{ answer: 42 }]);
});
