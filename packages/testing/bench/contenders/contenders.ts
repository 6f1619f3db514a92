import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idKinds, uuidOfId } from '@kim/schema/ids.ts';
import { personaToken } from '../../src/identity-provider/persona-token.ts';
import { built } from '../../src/stack/checkout.ts';
import { freePort } from '../../src/stack/ports.ts';
import type { BenchDatabase } from '../dataset/bench-database.ts';
import type { Operation } from '../operations/operation.ts';
import type { ApiContender, Contender, ContenderRequest } from './contender.ts';
import { findActors } from './database-actor.ts';
import { startServer } from './server-process.ts';

export interface Surroundings {
  readonly database: BenchDatabase;
  readonly issuer: string;
  /** Who is going to ask. */
  readonly personas: readonly string[];
  readonly logs: string;
  /** Where the API shall leave a profile of its processor time. */
  readonly profileFolder: string | null;
}

const json = { 'content-type': 'application/json' };
const scriptOf = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

const floorBody = ({ name, floor: { values } }: Operation): string => JSON.stringify({ query: name, values });

/** A hand-written statement behind node's own server. */
export const startFloor = async ({ database, logs }: Surroundings): Promise<Contender> => {
  const port = await freePort();
  const environment = { BENCH_PORT: String(port), DATABASE_URL: database.url };
  const server = await startServer({
    script: scriptOf('floor-server.ts'),
    port,
    environment,
    logFile: join(logs, 'floor.log'),
  });
  return {
    ...server,
    name: 'floor',
    url: `http://127.0.0.1:${port}/`,
    request: (operation): ContenderRequest => ({ headers: json, body: floorBody(operation) }),
    toAnswer: (_operation, data) => data,
  };
};

/** What a contender behind the row policies needs to take on somebody's role. */
const guardedEnvironment = async ({ database, personas }: Surroundings, port: number) => {
  return {
    BENCH_PORT: String(port),
    BENCH_ACTORS: JSON.stringify(await findActors(database.url, personas)),
    KIM_APP_DATABASE_URL: database.appUrl,
    KIM_SEAL_KEY: database.sealKey,
  };
};

/** The floor's statements behind the same row policies as everybody else's. */
export const startGuardedFloor = async (surroundings: Surroundings): Promise<Contender> => {
  const port = await freePort();
  const server = await startServer({
    script: scriptOf('guarded-floor-server.ts'),
    port,
    environment: await guardedEnvironment(surroundings, port),
    logFile: join(surroundings.logs, 'guarded-floor.log'),
  });
  return {
    ...server,
    name: 'guarded floor',
    url: `http://127.0.0.1:${port}/`,
    request: (operation): ContenderRequest => ({
      headers: { ...json, 'x-bench-persona': operation.persona },
      body: floorBody(operation),
    }),
    toAnswer: (_operation, data) => data,
  };
};

/** This API as it runs in production, asked with real tokens. */
export const startApi = async ({
  database,
  issuer,
  personas,
  logs,
  profileFolder,
}: Surroundings): Promise<ApiContender> => {
  const port = await freePort();
  const server = await startServer({
    script: built.api,
    port,
    environment: {
      KIM_APP_DATABASE_URL: database.appUrl,
      KIM_SEAL_KEY: database.sealKey,
      KIM_MASTER_KEY: randomBytes(32).toString('hex'),
      KIM_API_PORT: String(port),
      KIM_API_HOST: '127.0.0.1',
      KIM_ISSUER: issuer,
    },
    logFile: join(logs, 'api.log'),
    flags: profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : [],
  });
  const tokens = new Map<string, string>();
  for (const persona of personas) tokens.set(persona, await personaToken(issuer, persona));
  return {
    ...server,
    name: 'api',
    url: `http://127.0.0.1:${port}/graphql`,
    request: ({ persona, api }): ContenderRequest => ({
      headers: { ...json, authorization: `Bearer ${tokens.get(persona)!}` },
      body: JSON.stringify({ query: api.query, variables: api.variables }),
    }),
    toAnswer: (_operation, data) => withBareIds(data),
  };
};

/** PostGraphile in front of the same database. */
export const startPostgraphile = async (surroundings: Surroundings): Promise<Contender> => {
  const port = await freePort();
  const server = await startServer({
    script: scriptOf('postgraphile-server.ts'),
    port,
    environment: await guardedEnvironment(surroundings, port),
    logFile: join(surroundings.logs, 'postgraphile.log'),
  });
  return {
    ...server,
    name: 'postgraphile',
    url: `http://127.0.0.1:${port}/graphql`,
    request: ({ persona, postgraphile: { query, variables } }): ContenderRequest => ({
      headers: { ...json, 'x-bench-persona': persona },
      body: JSON.stringify({ query, variables }),
    }),
    toAnswer: ({ postgraphile }, data) => postgraphile.toAnswer(data as never),
  };
};

/** The API's public ids as the uuids behind them. */
const withBareIds = (value: unknown): unknown => {
  if (typeof value === 'string') return uuidOfId(idKinds, value) ?? value;
  if (Array.isArray(value)) return value.map(withBareIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withBareIds(inner)]));
};
