import { join } from 'node:path';
import { Client } from 'pg';
import { assertServerWillDo, withAppLogin } from './external-database.ts';
import { freePort } from './ports.ts';
import { startPostgres } from './postgres-server.ts';
import type { Secrets } from './secrets.ts';
import type { StackSettings } from './settings.ts';
import { StartFailure } from './start-failure.ts';

export interface OpenDatabase {
  readonly environment: { readonly DATABASE_URL: string; readonly KIM_APP_DATABASE_URL: string };
  readonly died: Promise<StartFailure>;
  readonly stop: () => Promise<void>;
}

const ownDatabase = 'kim';

/** The database of the stack: somebody else's if DATABASE_URL names one, else the included PostgreSQL. */
export const openDatabase = async (settings: StackSettings, secrets: Secrets): Promise<OpenDatabase> => {
  if (!settings.databaseUrl) return openIncluded(settings, secrets);
  await assertServerWillDo(settings.databaseUrl);
  return {
    environment: environmentOf(settings.databaseUrl, secrets),
    died: new Promise(() => {}),
    stop: async () => {},
  };
};

const environmentOf = (url: string, { appPassword }: Secrets): OpenDatabase['environment'] => ({
  DATABASE_URL: url,
  KIM_APP_DATABASE_URL: withAppLogin(url, appPassword),
});

const openIncluded = async ({ dataDir }: StackSettings, secrets: Secrets): Promise<OpenDatabase> => {
  const logFile = join(dataDir, 'logs', 'postgres.log');
  const server = await startPostgres({
    folder: join(dataDir, 'postgres'),
    port: await freePort(),
    password: secrets.databasePassword,
    logFile,
  });
  await createIfMissing(server.urlOf('postgres'));
  return {
    environment: environmentOf(server.urlOf(ownDatabase), secrets),
    died: server.ended.then(
      () =>
        new StartFailure(
          `PostgreSQL hat sich beendet, siehe ${logFile}.`,
          `PostgreSQL ended, see ${logFile}.`,
        ),
    ),
    stop: server.stop,
  };
};

const createIfMissing = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query('select from pg_database where datname = $1', [ownDatabase]);
  if (!rowCount) await client.query(`create database ${ownDatabase}`);
  await client.end();
};
