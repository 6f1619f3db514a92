import { execFileSync, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { messageOf, StartFailure } from './start-failure.ts';

/** Whom PostgreSQL runs as. It refuses to run as root. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

const name = 'postgres';

/** Null for ordinary people, who run it themselves; for root the user `postgres`, made if there is none. */
export const databaseUser = (): SystemUser | null => {
  if (process.getuid?.() !== 0) return null;
  return findUser() ?? createUser();
};

const findUser = (): SystemUser | null => {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number.parseInt(stdout, 10) : Number.NaN;
  });
  return uid && gid ? { uid, gid } : null;
};

const createUser = (): SystemUser => {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', name], { stdio: 'pipe' });
  } catch (error) {
    throw new StartFailure(
      `PostgreSQL läuft nicht als root, und der Benutzer ${name} ließ sich nicht anlegen (${messageOf(error)}). ` +
        'Starten Sie als gewöhnlicher Benutzer oder setzen Sie DATABASE_URL.',
      `PostgreSQL does not run as root, and the user ${name} could not be created. ` +
        'Start as an ordinary user or set DATABASE_URL.',
    );
  }
  const user = findUser();
  if (!user) throw new Error(`The user ${name} was created but cannot be found.`);
  return user;
};

/** The first folder on the way to a path that this user may not enter, or null if all are open. */
export const firstClosedFolder = (path: string, user: SystemUser | null): string | null => {
  if (!user) return null;
  const ancestors: string[] = [];
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) ancestors.unshift(folder);
  const mayEnter = (folder: string): boolean =>
    spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
  return ancestors.find((folder) => !mayEnter(folder)) ?? null;
};
