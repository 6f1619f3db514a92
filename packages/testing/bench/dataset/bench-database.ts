import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { asAdministrator } from '../../src/database-server.ts';
import { checkout } from '../../src/stack/checkout.ts';
import { withAppLogin } from '../../src/stack/external-database.ts';
import { runKim } from '../../src/stack/kim-command.ts';
import { freePort } from '../../src/stack/ports.ts';
import { startPostgres } from '../../src/stack/postgres-server.ts';
import { loadSecrets, type Secrets } from '../../src/stack/secrets.ts';
import { caseworkStatements, sizes } from './casework.ts';
import { postgraphileFields } from './postgraphile-fields.ts';
import { scaleStatements } from './scale.ts';

export interface BenchDatabase {
  /** Administrative connection: no row policy applies. */
  readonly url: string;
  /** The API's own login. */
  readonly appUrl: string;
  readonly sealKey: string;
}

type SizeName = keyof typeof sizes;

/** One server with a database per size. */
export interface BenchDatabases extends Readonly<Record<SizeName, BenchDatabase>> {
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** What a small server in production is set to; nothing that would lose data. */
const settings = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  random_page_cost: '1.1',
  max_wal_size: '4GB',
  shared_preload_libraries: 'pg_stat_statements',
};

const home = join(checkout, '.data/bench');

/** Migrated, seeded and scaled up; built once and kept until the migrations, the seed or the generator change. */
export const openBenchDatabases = async (issuer: string): Promise<BenchDatabases> => {
  const secrets = await loadSecrets(join(home, 'secrets.json'));
  const folder = join(home, 'postgres');
  const server = await startPostgres({
    folder,
    port: await freePort(),
    password: secrets.databasePassword,
    logFile: join(home, 'postgres.log'),
    settings,
  });
  try {
    const built = { prefix: `kim_bench_${await fingerprint()}`, urlOf: server.urlOf, secrets };
    await asAdministrator(server.urlOf('postgres'), (admin) => buildIfMissing(admin, built));
    const open = (size: SizeName) => openOne(server.urlOf(`${built.prefix}_${size}`), secrets, issuer);
    return { large: await open('large'), small: await open('small'), folder, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
};

const openOne = async (url: string, secrets: Secrets, issuer: string): Promise<BenchDatabase> => {
  // A kept data set takes on today's rights.
  await runKim(['migrate'], administering(url, secrets));
  await asAdministrator(url, (admin) => admin.query('update app.identity_issuer set issuer = $1', [issuer]));
  return { url, appUrl: withAppLogin(url, secrets.appPassword), sealKey: secrets.sealKey };
};

interface Building {
  readonly prefix: string;
  readonly urlOf: (database: string) => string;
  readonly secrets: Secrets;
}

const sizeNames = Object.keys(sizes) as SizeName[];

const buildIfMissing = async (admin: pg.Client, { prefix, urlOf, secrets }: Building): Promise<void> => {
  const { rows } = await admin.query<{ datname: string }>(
    `select datname from pg_database where starts_with(datname, 'kim_bench_')`,
  );
  const names = new Set(rows.map(({ datname }) => datname));
  if (sizeNames.every((size) => names.has(`${prefix}_${size}`))) return;
  for (const name of names) await admin.query(`drop database ${name} with (force)`);
  // Renamed when complete: an interrupted build leaves nothing half-filled behind.
  const draft = 'kim_bench_draft';
  await admin.query(`create database ${draft}`);
  await fill(urlOf(draft), secrets);
  for (const size of sizeNames) {
    const sized = `${draft}_${size}`;
    await admin.query(`create database ${sized} template ${draft} strategy file_copy`);
    await run(urlOf(sized), [...caseworkStatements(sizes[size]), 'vacuum analyze']);
    await admin.query(`alter database ${sized} rename to ${prefix}_${size}`);
  }
  await admin.query(`drop database ${draft}`);
};

const administering = (url: string, { appPassword, sealKey }: Secrets): Record<string, string> => ({
  DATABASE_URL: url,
  KIM_APP_DATABASE_URL: withAppLogin(url, appPassword),
  KIM_SEAL_KEY: sealKey,
  KIM_ISSUER: 'http://localhost',
  KIM_AUDIENCE: 'urn:kim:api',
});

const fill = async (url: string, secrets: Secrets): Promise<void> => {
  const told = administering(url, secrets);
  await runKim(['migrate'], told);
  await runKim(['seed', '--demo'], told);
  await run(url, [...scaleStatements, ...postgraphileFields, 'create extension pg_stat_statements']);
};

const run = (url: string, statements: readonly string[]): Promise<void> =>
  asAdministrator(url, async (admin) => {
    for (const statement of statements) await admin.query(statement);
  });

const sources = [
  'packages/api/migrations',
  'packages/api/src/app/seed',
  'packages/schema/src/reference',
  'packages/schema/src/demo',
  'packages/testing/bench/dataset',
];

const fingerprint = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const folder of sources) {
    const entries = await readdir(join(checkout, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.toSorted()) hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 12);
};
