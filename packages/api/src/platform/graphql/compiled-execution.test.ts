import { ApolloServer } from '@apollo/server';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledExecution } from './compiled-execution.ts';

const sdl = `
  input Part { name: String! share: String! = "1" }
  type Query { echo(part: Part!, times: Int = 2): String  fails: String  refused: Int! }`;

/** Executes the same documents by graphql-js and compiled: an answer may not tell by which. */
const servers: ApolloServer[] = [];

const schemaWithResolvers = (): GraphQLSchema => {
  const schema = buildSchema(sdl);
  const fields = schema.getQueryType()!.getFields();
  fields['echo']!.resolve = (
    _root,
    { part, times }: { part: { name: string; share: string }; times: number },
  ) => `${part.name} ${part.share} ${times}`;
  fields['fails']!.resolve = () => Promise.reject(new Error('a fault'));
  fields['refused']!.resolve = () => Promise.reject(new Error('nothing to give'));
  return schema;
};

beforeAll(async () => {
  const schema = schemaWithResolvers();
  servers.push(new ApolloServer({ schema }), new ApolloServer({ gateway: compiledExecution(schema) }));
  for (const server of servers) await server.start();
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

const answers = async (query: string, variables = {}): Promise<unknown[]> => {
  const found: unknown[] = [];
  for (const server of servers) {
    const { body } = await server.executeOperation({ query, variables });
    found.push(body.kind === 'single' ? JSON.parse(JSON.stringify(body.singleResult)) : body);
  }
  return found;
};

describe('a compiled document answers as graphql-js does', () => {
  const withPart = 'query ($part: Part!) { echo(part: $part) }';
  it.each([
    ['the default of a required input field', withPart, { part: { name: 'Kim' } }],
    ['a default beside a literal', '{ echo(part: { name: "Kim" }, times: 3) }', {}],
    ['a missing input field', withPart, { part: {} }],
    ['a fault in one field', '{ fails echo(part: { name: "Kim" }) }', {}],
    ['a fault where null is not allowed', '{ refused }', {}],
  ])('%s', async (_what, query, variables) => {
    const [expected, compiled] = await answers(query, variables);
    expect(withoutStack(compiled)).toEqual(withoutStack(expected));
  });
});

const withoutStack = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'stacktrace' ? undefined : value)));
