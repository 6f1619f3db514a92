import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { inject } from 'vitest';
import { asAdministrator, templateOf, type TestServer } from './database-server.ts';
import { withAppLogin, withDatabase } from './stack/external-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly testServer: TestServer;
    /** A demo identity provider that knows every persona and is entered in the template. */
    readonly testIssuer: string;
    /** With it, third parties register at that provider. */
    readonly testRegistrationToken: string;
  }
}

/** A database of one's own, migrated and seeded. */
export interface TestDatabase {
  /** Administrative connection: sees and may do everything. */
  readonly url: string;
  /** The API's own login: sees nothing without the sealed context. */
  readonly appUrl: string;
  readonly sealKey: string;
  readonly drop: () => Promise<void>;
}

/** A fresh copy of the migrated and seeded template, for one test file. */
export const cloneDatabase = async (server: TestServer = inject('testServer')): Promise<TestDatabase> => {
  const name = `${server.prefix}_${randomBytes(6).toString('hex')}`;
  await asAdministrator(server.adminUrl, (client) =>
    client.query(`create database ${name} template ${templateOf(server)}`),
  );
  const url = withDatabase(server.adminUrl, name);
  return {
    url,
    appUrl: withAppLogin(url, server.appPassword),
    sealKey: server.sealKey,
    drop: () => asAdministrator(server.adminUrl, (client) => dropDatabase(client, name)),
  };
};

const MOST_PATIENCE = 40;

/** Connections that are still saying goodbye are waited for: cut off, they would report an error nobody listens to any more. */
const dropDatabase = async (client: pg.Client, name: string): Promise<void> => {
  for (let attempt = 0; attempt < MOST_PATIENCE; attempt += 1) {
    const { rows } = await client.query('select from pg_stat_activity where datname = $1', [name]);
    if (rows.length === 0) break;
    await setTimeout(25);
  }
  await client.query(`drop database if exists ${name} with (force)`);
};
