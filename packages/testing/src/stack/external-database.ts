import { Client } from 'pg';
import { messageOf, StartFailure } from './start-failure.ts';

interface Rights {
  readonly version: number;
  readonly role: string;
  readonly missing: readonly string[];
}

/** Makes sure that a server of somebody else's will do, before anything is written to it. */
export const assertServerWillDo = async (url: string): Promise<void> => {
  const { version, role, missing } = await readRights(url);
  if (version < 150_000)
    throw new StartFailure(
      `DATABASE_URL zeigt auf PostgreSQL ${Math.floor(version / 10_000)}; nötig ist 15 oder neuer.`,
      `DATABASE_URL leads to PostgreSQL ${Math.floor(version / 10_000)}; 15 or later is needed.`,
    );
  if (missing.length > 0)
    throw new StartFailure(
      `Die Rolle ${role} aus DATABASE_URL darf zu wenig, es fehlt: ${missing.join(', ')}. ` +
        `Ausweg (als Superuser): alter role "${role}" ${missing.join(' ')};`,
      `The role ${role} of DATABASE_URL lacks: ${missing.join(', ')}. ` +
        `Way out (as superuser): alter role "${role}" ${missing.join(' ')};`,
    );
};

const readRights = async (url: string): Promise<Rights> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<Rights>(`
      select current_setting('server_version_num')::int as version, rolname as role,
        case when rolsuper then array[]::text[] else array_remove(array[
          case when not rolcreaterole then 'createrole' end,
          case when not rolcreatedb then 'createdb' end,
          case when not rolbypassrls then 'bypassrls' end], null) end as missing
      from pg_roles where rolname = current_user`);
    const [rights] = rows;
    if (!rights) throw new Error('The server does not know its own role.');
    return rights;
  } catch (error) {
    throw new StartFailure(
      `Die Datenbank aus DATABASE_URL ist nicht erreichbar: ${messageOf(error)}`,
      `The database of DATABASE_URL cannot be reached: ${messageOf(error)}`,
    );
  } finally {
    await client.end().catch(() => {});
  }
};

/** The same server and options, another database. */
export const withDatabase = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
};

/** The API's own login on the same database. */
export const withAppLogin = (url: string, password: string): string => {
  const changed = new URL(url);
  changed.username = 'kim_app';
  changed.password = encodeURIComponent(password);
  return changed.href;
};
