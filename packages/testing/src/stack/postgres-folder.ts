import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { isAlive, isAliveAs, waitUntil } from './processes.ts';
import { StartFailure } from './start-failure.ts';
import { firstClosedFolder, type SystemUser } from './system-user.ts';

export const adminRole = 'kim_admin';

export interface DataFolder {
  readonly folder: string;
  readonly password: string;
  readonly user: SystemUser | null;
  readonly binaries: PostgresBinaries;
}

/** Leaves a data folder this PostgreSQL can open: made if there is none, never touched if it is of another version. */
export const prepareDataFolder = async (data: DataFolder): Promise<void> => {
  await mkdir(dirname(data.folder), { recursive: true });
  assertInReach(data);
  const version = await versionOf(data.folder);
  if (version === null) return initialise(data);
  if (version !== data.binaries.major) throw otherVersion(data, version);
  await endLeftover(data.folder);
  await writeFile(ownerFile(data.folder), String(process.pid));
};

const ownerFile = (folder: string): string => `${folder}.owner`;

const assertInReach = ({ folder, user }: DataFolder): void => {
  const closed = firstClosedFolder(dirname(folder), user);
  if (!closed) return;
  throw new StartFailure(
    `PostgreSQL läuft als Benutzer postgres und kommt nicht durch den Ordner ${closed} zu seinen Daten (${folder}). ` +
      `Auswege: chmod o+x ${closed} – oder KIM_DATA_DIR auf einen erreichbaren Ordner setzen (z. B. /var/lib/kim) – ` +
      'oder als gewöhnlicher Benutzer starten – oder DATABASE_URL setzen.',
    `PostgreSQL runs as user postgres and cannot pass ${closed} to reach its data. Ways out: chmod o+x ${closed} – or ` +
      'set KIM_DATA_DIR to a folder it can reach – or start as an ordinary user – or set DATABASE_URL.',
  );
};

const versionOf = async (folder: string): Promise<string | null> => {
  try {
    return (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new StartFailure(
      `Die Daten in ${folder} gehören einem anderen Benutzer (früher als root gestartet?). ` +
        'Starten Sie wie damals, oder benennen Sie den Ordner um: dann beginnt die Demo neu.',
      `The data in ${folder} belongs to another user (started as root before?). ` +
        'Start as you did then, or rename the folder: the demo then starts afresh.',
    );
  }
};

const otherVersion = ({ folder, binaries }: DataFolder, version: string): StartFailure =>
  new StartFailure(
    `Die Daten in ${folder} stammen von PostgreSQL ${version}, installiert ist ${binaries.major}. ` +
      `Auswege: Ordner umbenennen (mv ${folder} ${folder}-${version}), dann beginnt die Demo neu – ` +
      `oder die Daten mit pg_dumpall von PostgreSQL ${version} sichern und danach einspielen.`,
    `The data in ${folder} was written by PostgreSQL ${version}, installed is ${binaries.major}. ` +
      `Ways out: rename the folder and the demo starts afresh – or dump it with pg_dumpall of PostgreSQL ${version} ` +
      'and restore it afterwards.',
  );

/** A server whose starter was killed lives on, and its pid file may name a process that is none of ours. */
const endLeftover = async (folder: string): Promise<void> => {
  const pidFile = join(folder, 'postmaster.pid');
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  if (!pid || !isAlive(pid)) return;
  if (!isAliveAs(pid, 'postgres')) return rm(pidFile, { force: true });
  const owner = Number.parseInt(await readFile(ownerFile(folder), 'utf8').catch(() => ''), 10);
  if (owner && isAliveAs(owner, 'node')) throw inUse(folder, owner);
  process.kill(pid, 'SIGINT');
  if (!(await waitUntil(() => !isAlive(pid), { timeout: 20_000 }))) throw inUse(folder, pid);
};

const inUse = (folder: string, pid: number): StartFailure =>
  new StartFailure(
    `Auf den Daten in ${folder} läuft schon eine Datenbank (Prozess ${pid}). Beenden Sie zuerst den anderen Start: kill ${pid}`,
    `A database is already running on ${folder} (process ${pid}). Stop the other start first: kill ${pid}`,
  );

const initialise = async ({ folder, password, user, binaries }: DataFolder): Promise<void> => {
  // Renamed when complete, so that an interrupted initdb leaves nothing half-made behind.
  const draft = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft);
  await chmod(draft, 0o700);
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [draft, passwordFile]) await chown(path, user.uid, user.gid);
  try {
    await runInitdb(binaries.initdb, draft, passwordFile, user);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, folder);
  await writeFile(ownerFile(folder), String(process.pid));
};

const runInitdb = async (initdb: string, folder: string, passwordFile: string, user: SystemUser | null) => {
  const flags = ['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions', '--no-sync'];
  // The same order of words on every system, whatever locales it has.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = [
    `--pgdata=${folder}`,
    `--username=${adminRole}`,
    `--pwfile=${passwordFile}`,
    ...flags,
    ...locale,
  ];
  const child = spawn(initdb, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  const [output, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  if (code !== 0) throw new Error(`initdb failed: ${output}`);
};
