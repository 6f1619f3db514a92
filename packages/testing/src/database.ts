import { randomBytes } from 'node:crypto';
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
    drop: async () => {
      await asAdministrator(server.adminUrl, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      );
    },
  };
};
