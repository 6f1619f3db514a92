import { expect } from 'vitest';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { allWalls, type Walls } from '../../platform/auth/walls.ts';
import { startHarness, type Asked, type GraphQLAnswer, type Harness } from '../test-harness.ts';
import { enterThirdParties, type Caller } from './callers.support.ts';
import { findTraces, plantCanaries } from './canaries.support.ts';
import { knowledgeOf, knownIds } from './knowledge.support.ts';
import { sqlUuid } from './spec/roles.support.ts';
import { specs } from './specification.support.ts';
import { anyRows, loadWorld, type World } from './world.support.ts';

export interface IsolatedApi {
  readonly harness: Harness;
  readonly walls: Walls;
  readonly world: World;
  readonly thirdParties: readonly Caller[];
  readonly planted: readonly string[];
  readonly ask: (caller: Caller, query: string, variables?: object) => Promise<Asked>;
}

/** The API over a database in which every text says whose it is. */
export const startIsolatedApi = async (walls: Walls = allWalls): Promise<IsolatedApi> => {
  const harness = await startHarness(walls);
  const thirdParties = await enterThirdParties(harness.sql);
  await addUnusualRows(harness);
  const planted = await plantCanaries(harness.sql);
  return {
    harness,
    walls,
    thirdParties,
    planted,
    world: await loadWorld(harness.sql),
    ask: async (caller, query, variables = {}) => {
      const headers = {
        ...(await caller.headers()),
        'accept-language': query.length % 2 === 0 ? 'de' : 'en',
      };
      const response = await harness.app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables },
      });
      return {
        status: response.statusCode,
        text: response.body,
        body: JSON.parse(response.body) as GraphQLAnswer,
      };
    },
  };
};

/** What the demo has too little of to tell a wrong policy from a right one: answers kept for repetition, people without a position, another issuer. Their ids are the same in every run, or random principals would not be. */
const addUnusualRows = async ({ sql }: Harness): Promise<void> => {
  await sql(
    `insert into app.idempotency_record (county_id, person_id, key, operation, request_hash, result, created_at) select county_id, id, 'key', 'positionFill', 'hash', '{}', now() from app.person`,
  );
  await sql(
    `insert into app.person (county_id, id, organisation_id, given_name, family_name, email) select county_id, ${sqlUuid("'without a position' || id")}, id, 'Ohne', 'Stelle', 'ohne@stelle.example' from app.organisation`,
  );
  await sql(
    `insert into app.position_occupancy (county_id, id, position_id, person_id, share, valid_from, valid_to) select p.county_id, ${sqlUuid("'long ago' || p.id")}, p.id, (select x.id from app.person x where x.county_id = p.county_id and x.given_name = 'Ohne' and x.organisation_id = p.organisation_ids[1]), 0.01, '2023-01-01', '2023-12-31' from app.position p`,
  );
  const issuer = referenceUuid('issuer', 'another');
  await sql(
    `insert into app.identity_issuer (county_id, id, issuer, audience) select id, $1, 'https://another.example', 'urn:kim:api' from app.organisation where key = 'rsk'`,
    [issuer],
  );
  await sql(
    `insert into app.identity_issuer_binding (county_id, issuer_id, organisation_id) select county_id, $1, id from app.organisation where key = 'siegburg'`,
    [issuer],
  );
  await sql(
    `insert into app.identity_account (county_id, issuer_id, subject, person_id) select county_id, $1, 'somebody', person_id from app.identity_account where subject = 'hr.siegburg'`,
    [issuer],
  );
  for (const statement of specs.flatMap(({ unusual = [] }) => unusual)) await sql(statement);
};

/** What in this answer the caller must not know. Empty, or the test names each trace with the request that brought it out. */
const foreignTraces = (
  answer: string,
  caller: Caller,
  api: Pick<IsolatedApi, 'world' | 'walls'>,
): string[] => {
  const { world } = api;
  const { ids, marks, hidden } = knowledge(caller, api);
  const known = allIds(world);
  const found = findTraces(answer);
  const cells = found.cells.filter(
    ({ table, column, id }) => !marks.get(table)?.has(id) || hidden.has(`${table}.${column}`),
  );
  return [
    ...cells.map(({ table, column, id }) => `${table}.${column} of ${describe(id, world)}`),
    ...found.ids.filter((id) => known.has(id) && !ids.has(id)).map((id) => `id of ${describe(id, world)}`),
  ];
};

const remembered = <Key extends object, Value>(make: (key: Key) => Value) => {
  const values = new WeakMap<Key, Value>();
  return (key: Key): Value => {
    if (!values.has(key)) values.set(key, make(key));
    return values.get(key)!;
  };
};
const allIds = remembered(knownIds);
const knowledgeIn = remembered((world: World) =>
  remembered((walls: Walls) => remembered(({ principal }: Caller) => knowledgeOf(principal, world, walls))),
);
const knowledge = (caller: Caller, { world, walls }: Pick<IsolatedApi, 'world' | 'walls'>) =>
  knowledgeIn(world)(walls)(caller);

const describe = (id: string, world: World): string => {
  for (const [table, rows] of anyRows(world))
    for (const row of rows)
      if (row['id'] === id) return `${table} ${(row['key'] as string | undefined) ?? id}`;
  return id;
};

export const expectNothingForeign = (
  asked: Asked,
  caller: Caller,
  api: IsolatedApi,
  request: string,
): void => {
  const traces = foreignTraces(asked.text, caller, api);
  if (traces.length > 0)
    expect.fail(
      `${caller.name} learnt ${traces.slice(0, 5).join('; ')}\nasking ${request}\nanswered ${asked.text.slice(0, 600)}`,
    );
};
