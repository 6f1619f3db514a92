import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { checkout } from './stack/checkout.ts';
import { assertServerWillDo, withAppLogin, withDatabase } from './stack/external-database.ts';
import { freePort } from './stack/ports.ts';
import { startPostgres, testSettings } from './stack/postgres-server.ts';
import { isAlive, isAliveAs } from './stack/processes.ts';
import { loadSecrets, newSecrets, type Secrets } from './stack/secrets.ts';

/** A server for one test run, as plain data, so that it can be handed to the workers. */
export interface TestServer {
  /** Administrative connection, to a database that is always there. */
  readonly adminUrl: string;
  /** What all databases of this run begin with. */
  readonly prefix: string;
  readonly appPassword: string;
  readonly sealKey: string;
}

export interface OpenTestServer {
  readonly server: TestServer;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL for tests: the one of DATABASE_URL, or one of our own that ends with the run. */
export const openTestServer = async (adminUrl = process.env['DATABASE_URL']): Promise<OpenTestServer> => {
  const run = randomBytes(4).toString('hex');
  if (!adminUrl) return openOwnServer(run);
  await assertServerWillDo(adminUrl);
  // Roles belong to the whole server: with another password the tests would lock out a stack that runs on it.
  const secrets = await loadSecrets(
    join(process.env['KIM_DATA_DIR'] ?? join(checkout, '.data'), 'secrets.json'),
  );
  const server = describeServer(adminUrl, run, secrets);
  return { server, stop: () => dropRunDatabases(server) };
};

const describeServer = (adminUrl: string, run: string, { appPassword, sealKey }: Secrets): TestServer => ({
  adminUrl,
  prefix: `kim_test_${run}`,
  appPassword: appPasswordOf(process.env['KIM_APP_DATABASE_URL']) ?? appPassword,
  sealKey,
});

const appPasswordOf = (url: string | undefined): string | undefined =>
  url ? decodeURIComponent(new URL(url).password) || undefined : undefined;

const folderPrefix = 'kim-test-';

const openOwnServer = async (run: string): Promise<OpenTestServer> => {
  await removeLeftovers();
  const secrets = newSecrets();
  const folder = await mkdtemp(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  await chmod(folder, 0o755);
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    port: await freePort(),
    password: secrets.databasePassword,
    logFile: join(folder, 'postgres.log'),
    settings: testSettings,
  });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { server: describeServer(postgres.urlOf('postgres'), run, secrets), stop };
};

/** A killed test run cannot tidy up after itself: the next one does. */
const removeLeftovers = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const owner = /^kim-test-(\d+)-/.exec(name)?.[1];
    if (!owner || isAlive(Number(owner))) continue;
    const folder = join(tmpdir(), name);
    const pidFile = await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8').catch(() => '');
    const pid = Number.parseInt(pidFile, 10);
    if (pid && isAliveAs(pid, folder)) process.kill(pid, 'SIGQUIT');
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
};

/** One administrative conversation with the server. */
export const asAdministrator = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const dropRunDatabases = ({ adminUrl, prefix }: TestServer): Promise<void> =>
  asAdministrator(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [`${prefix}_`],
    );
    for (const { datname } of rows) {
      await client.query(`alter database ${datname} is_template false`);
      await client.query(`drop database ${datname} with (force)`);
    }
  });

/** Makes the database all others of this run are copies of, and closes it, because a copy needs it unused. */
export const createTemplate = async (
  server: TestServer,
  fill: (environment: Record<string, string>) => Promise<unknown>,
): Promise<void> => {
  const name = templateOf(server);
  await asAdministrator(server.adminUrl, (client) => client.query(`create database ${name}`));
  const url = withDatabase(server.adminUrl, name);
  await fill({
    DATABASE_URL: url,
    KIM_APP_DATABASE_URL: withAppLogin(url, server.appPassword),
    KIM_SEAL_KEY: server.sealKey,
  });
  await asAdministrator(server.adminUrl, (client) =>
    client.query(`alter database ${name} with is_template true allow_connections false`),
  );
};

export const templateOf = ({ prefix }: TestServer): string => `${prefix}_template`;
