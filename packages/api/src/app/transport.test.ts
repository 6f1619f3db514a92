import { serverAudits } from 'graphql-http';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, tokenOf, type Harness } from './test-harness.ts';

let api: Harness;
let url: string;
let authorization: string;
beforeAll(async () => {
  api = await startHarness();
  url = `${await api.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  authorization = `Bearer ${await tokenOf('coordinator.rsk')}`;
});
afterAll(() => api.stop());

describe('GraphQL over HTTP (audits of graphql-http, as an authenticated client)', () => {
  it('passes every MUST and at least 20 of the SHOULDs', async () => {
    const fetchFn = (target: string, init: RequestInit = {}) =>
      fetch(target, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } });
    const audits = serverAudits({ url, fetchFn });
    const results = [];
    for (const audit of audits) results.push({ name: audit.name, status: (await audit.fn()).status });
    const failed = results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
    const should = results.filter(({ name }) => name.startsWith('SHOULD'));
    const passed = should.filter(({ status }) => status === 'ok').length;
    console.info(
      `audits: MUST ${results.filter(({ name, status }) => name.startsWith('MUST') && status === 'ok').length} of ${results.filter(({ name }) => name.startsWith('MUST')).length}, SHOULD ${passed} of ${should.length}`,
      failed,
    );
    expect(failed.filter((name) => name.startsWith('MUST'))).toEqual([]);
    expect(passed).toBeGreaterThanOrEqual(20);
  });
});

const post = async (body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
};
const document = (query: string): string => JSON.stringify({ query });
const repeated = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_unused, index) => part(index)).join(' ');

/** Documents that cost the server more than the sender. Each is refused before it is executed, and briefly. */
const hostile: Record<string, string> = {
  'ten thousand opening braces': document('{'.repeat(10_000)),
  'ten thousand opening brackets in an argument': document(`{ node(id: ${'['.repeat(10_000)}) { id } }`),
  'more than a thousand tokens': document(`{ ${repeated(1_100, () => '__typename')} }`),
  'too many aliases': document(
    `{ ${repeated(5, (no) => `r${no}: viewer { ${repeated(10, (inner) => `p${inner}: permissions`)} }`)} }`,
  ),
  'six root fields': document(`{ ${repeated(6, (no) => `c${no}: county { id }`)} }`),
  'a field thirty times': document(`{ county { ${repeated(30, () => 'id')} } }`),
  'a fragment bomb': document(
    `query { viewer { ...f0 } } ${repeated(20, (no) => `fragment f${no} on Viewer { ${no < 19 ? `...f${no + 1} ...f${no + 1}` : 'permissions'} }`)}`,
  ),
  'a fragment bomb at the root, with the name of what is open to everybody': document(
    `query { ...f0 } ${repeated(60, (no) => `fragment f${no} on Query { ${no < 59 ? `...f${no + 1} ...f${no + 1}` : 'publicCounties { id }'} }`)}`,
  ),
  'a sign no text can hold': JSON.stringify({
    query: 'query ($id: ID!) { node(id: $id) { id } }',
    variables: { id: '\ud800' },
  }),
  'a circle of fragments': document(
    'query { county { ...a } } fragment a on County { ...b } fragment b on County { ...a }',
  ),
  'too deep': document(
    `{ positions { nodes { ${'shares { municipality { positions { nodes { '.repeat(4)} id ${'} } } }'.repeat(4)} } } }`,
  ),
  'too many directives': document(`{ county { id ${repeated(27, () => '@include(if: true)')} } }`),
  'five thousand rows and more': document(
    '{ municipalities(first: 100) { nodes { positions(first: 100) { nodes { id } } } } }',
  ),
  'a page of a million': document('{ municipalities(first: 1000000) { nodes { id } } }'),
  'two operations': document('query a { county { id } } query b { county { id } }'),
  'a batch': JSON.stringify([{ query: '{ county { id } }' }, { query: '{ county { id } }' }]),
  'a body of 100 kB': document(`{ county { id } } # ${'x'.repeat(100_000)}`),
  'no JSON': '{"query": ',
  'a query that is a number': JSON.stringify({ query: 7 }),
  'variables that are a list': JSON.stringify({ query: '{ county { id } }', variables: [] }),
  'circular introspection': document(
    `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`,
  ),
  'an unknown field': document('{ municipalitys { id } }'),
  'overlapping fields by the hundred': document(
    `{ county { ${repeated(200, (no) => `a${no % 2}: fte(module: ${no % 3 ? 'M1_COORDINATION' : 'M2_CASE_MANAGEMENT'})`)} } }`,
  ),
};

describe('hostile documents', () => {
  it.each(Object.entries(hostile))('%s', async (_name, body) => {
    const { status, text } = await post(body);
    expect(text.length).toBeLessThan(5_000);
    const { errors, data } = JSON.parse(text) as {
      errors: { extensions: { code: string } }[];
      data?: unknown;
    };
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ extensions }) => extensions.code !== 'INTERNAL_SERVER_ERROR')).toBe(true);
    expect(data ?? null).toBeNull();
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/did you mean|node_modules|at .*\.(js|ts):\d+/i);
  });

  it.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x']])(
    'a foreign page could send %s: refused',
    async (type) => {
      const { status, text } = await post(document('{ county { id } }'), { 'content-type': type });
      expect(status).toBe(415);
      expect(text).not.toContain('county_');
    },
  );

  it('is not offered by GET', async () => {
    const response = await fetch(`${url}?query=${encodeURIComponent('{ county { id } }')}`, {
      headers: { authorization },
    });
    expect(response.status).toBe(404);
  });

  it('answers introspection to a signed-in client, within all limits', async () => {
    const { status, text } = await post(document(getIntrospectionQuery()));
    expect(status).toBe(200);
    expect((JSON.parse(text) as { errors?: unknown }).errors).toBeUndefined();
  });
});

describe('without a valid token', () => {
  it.each([
    ['none', undefined],
    ['nonsense', 'Bearer a.b.c'],
    [
      'an unsigned one',
      `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"iss":"http://localhost:4001","sub":"coordinator.rsk"}').toString('base64url')}.x`,
    ],
    ['basic', 'Basic aHI6aHI='],
  ])('%s: 401, and nothing about the schema', async (_name, token) => {
    const { authorization: _left, ...rest } = { authorization, 'content-type': 'application/json' };
    const response = await fetch(url, {
      method: 'POST',
      headers: token ? { ...rest, authorization: token } : rest,
      body: document('{ nonsense }'),
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Bitte melden Sie sich an. Es fehlt ein gültiges Zugangstoken.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });
});
