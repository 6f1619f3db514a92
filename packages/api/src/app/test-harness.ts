import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { inject } from 'vitest';
import { cloneDatabase, type TestDatabase } from '@kim/testing/database.ts';
import { personaToken } from '@kim/testing/identity-provider/persona-token.ts';
import { renewedToken } from '@kim/testing/identity-provider/renewed-token.ts';
import { allWalls, type Walls } from '../platform/auth/walls.ts';
import { databaseRoles } from '../platform/persistence/database-roles.ts';
import { tenantNamespaces, tenantSchemaNames } from '../platform/persistence/schemas.ts';
import { createApi } from './api.ts';
import { createApollo } from './apollo.ts';
import { buildGuardedSchema } from './schema.ts';

export interface GraphQLAnswer {
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export interface Asked {
  readonly status: number;
  readonly text: string;
  readonly body: GraphQLAnswer;
}

interface AskOptions {
  /** Another token than the persona's own. */
  readonly token?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Of this test run; a copy of the database alone has none. */
export const masterKey = randomBytes(32);

const tokens = new Map<string, () => Promise<string>>();

/** A real access token of a persona, from the identity provider of this test run. */
export const tokenOf = (persona: string): Promise<string> => {
  if (!tokens.has(persona))
    tokens.set(
      persona,
      renewedToken(() => personaToken(inject('testIssuer'), persona)),
    );
  return tokens.get(persona)!();
};

/**
 * Takes the database wall down in this one database: no row security, every right for every role. Roles belong to the whole
 * server, so that one with BYPASSRLS for the API's login would outlive the tests.
 */
const takeDownDatabaseWall = async (database: TestDatabase): Promise<void> => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relnamespace in (${tenantNamespaces}) and c.relkind = 'r'`,
  );
  for (const { name } of rows)
    await client.query(`alter table ${name} no force row level security, disable row level security`);
  const schemas = tenantSchemaNames.join(', ');
  await client.query(`grant usage on schema ${schemas} to ${databaseRoles.join(', ')}`);
  await client.query(
    `grant select, insert, update on all tables in schema ${schemas} to ${databaseRoles.join(', ')}`,
  );
  await client.end();
};

type Ask = (persona: string, query: string, options?: AskOptions) => Promise<Asked>;

const askOf =
  (app: FastifyInstance): Ask =>
  async (persona, query, { token, variables = {}, headers = {} } = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token ?? (await tokenOf(persona))}`, ...headers },
      payload: { query, variables },
    });
    return {
      status: response.statusCode,
      text: response.body,
      body: JSON.parse(response.body) as GraphQLAnswer,
    };
  };

const log = pino({ level: process.env['KIM_TEST_LOG'] ?? 'silent' });

let apollo: ReturnType<typeof createApollo> | undefined;

/**
 * One for all APIs of a file: whoever asks the same behind other walls waits for no document to be checked and compiled again,
 * which took longer than to answer it. Which walls stand is said with each request, and nothing of an answer is kept.
 */
const apolloOfFile = (): ReturnType<typeof createApollo> =>
  (apollo ??= buildGuardedSchema().then((schema) => createApollo(schema, log)));

/** The API on a database of its own, asked as any persona. Walls can be taken down here and nowhere else. */
export const startHarness = async (walls: Walls = allWalls, { today }: { readonly today?: string } = {}) => {
  const database = await cloneDatabase();
  if (!walls.database) await takeDownDatabaseWall(database);
  const admin = new pg.Pool({ connectionString: database.url, max: 2 });
  const make = async (day?: string): Promise<FastifyInstance> =>
    createApi({
      databaseUrl: database.appUrl,
      sealKey: Buffer.from(database.sealKey, 'hex'),
      masterKey,
      poolSize: 4,
      log,
      apollo: await apolloOfFile(),
      walls,
      ...(day ? { today: () => day } : {}),
    });
  const app = await make(today);
  const others: FastifyInstance[] = [];
  return {
    app,
    database,
    /** Arranges and inspects; the API itself never has such rights. */
    sql: async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await admin.query<Row>(text, [...values])).rows,
    ask: askOf(app),
    /** The same database and the same walls on another day. */
    onDay: async (day: string): Promise<Ask> => {
      const another = await make(day);
      others.push(another);
      return askOf(another);
    },
    stop: async (): Promise<void> => {
      for (const some of [app, ...others]) await some.close();
      await admin.end();
      await database.drop();
    },
  };
};

export type Harness = Awaited<ReturnType<typeof startHarness>>;
