import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Client } from 'pg';
import { lastLines } from './log-file.ts';
import { findBinaries } from './postgres-binaries.ts';
import { adminRole, prepareDataFolder } from './postgres-folder.ts';
import { waitUntil } from './processes.ts';
import { messageOf, StartFailure } from './start-failure.ts';
import { databaseUser } from './system-user.ts';

export interface PostgresOptions {
  readonly folder: string;
  readonly port: number;
  readonly password: string;
  readonly logFile: string;
  readonly settings?: Readonly<Record<string, string>>;
}

export interface PostgresServer {
  /** Administrative connection to a database of this server. */
  readonly urlOf: (database: string) => string;
  /** Settles when the server ends, for whatever reason. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What a database may lose that lives for one test run only. */
export const testSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
};

/** Brings up the included PostgreSQL on 127.0.0.1, on a new folder or on one it left behind. */
export const startPostgres = async (options: PostgresOptions): Promise<PostgresServer> => {
  const { folder, port, password, logFile } = options;
  const user = databaseUser();
  const binaries = await findBinaries(user);
  await prepareDataFolder({ folder, password, user, binaries });
  await mkdir(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a', 0o600);
  // A process group of its own: Ctrl-C is for us, who stop the API before its database.
  const child = spawn(binaries.postgres, flagsOf(options), {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => resolve()).once('error', () => resolve()),
  );
  const stopAtExit = (): void => void child.kill('SIGINT');
  process.once('exit', stopAtExit);
  const stop = async (): Promise<void> => {
    process.off('exit', stopAtExit);
    await stopPostgres(child);
    await rm(`${folder}.owner`, { force: true });
  };
  const urlOf = (database: string): string =>
    `postgresql://${adminRole}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  await untilReady(child, urlOf('postgres'), options).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { urlOf, ended, stop };
};

const flagsOf = ({ folder, port, settings }: PostgresOptions): string[] => {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // No socket: its folder differs from system to system and may be closed to us.
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  return ['-D', folder, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
};

const untilReady = async (
  child: ChildProcess,
  url: string,
  { folder, logFile }: PostgresOptions,
): Promise<void> => {
  let reason = '';
  const answers = async (): Promise<boolean> => {
    if (hasEnded(child)) throw new Error(`PostgreSQL did not start:\n${await lastLines(logFile)}`);
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') throw wrongPassword(folder);
      reason = messageOf(error);
      return false;
    }
  };
  // Recovery after a power cut may take its time.
  if (!(await waitUntil(answers, { timeout: 120_000 })))
    throw new Error(`PostgreSQL does not answer: ${reason}`);
};

const wrongPassword = (folder: string): StartFailure =>
  new StartFailure(
    `Das Kennwort in secrets.json passt nicht zu den Daten in ${folder}. Legen Sie die frühere secrets.json zurück, ` +
      'oder benennen Sie den Ordner um: dann beginnt die Demo neu.',
    `The password in secrets.json does not fit the data in ${folder}. Put the former secrets.json back, ` +
      'or rename the folder: the demo then starts afresh.',
  );

const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null;

// Fast shutdown first (sessions end, data is written), then immediate, then by force.
const stopPostgres = async (child: ChildProcess): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (hasEnded(child)) return;
    child.kill(signal);
    if (await waitUntil(() => hasEnded(child), { timeout: 20_000 })) return;
  }
};
