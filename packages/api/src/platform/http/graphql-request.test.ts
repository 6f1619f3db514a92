import { expect, it } from 'vitest';
import { requestBody } from './graphql-request.ts';

const query = 'query ($s: String) { municipalities(filter: { nameContains: $s }) { totalCount } }';
const nul = String.fromCodePoint(0);

it.each([
  ['a variable', { query, variables: { s: `a${nul}b` } }],
  ['a variable far down', { query, variables: { input: { rows: [{ note: nul }] } } }],
  ['the name of a variable', { query, variables: { [nul]: 1 } }],
  ['the document', { query: `{ viewer { ${nul} } }` }],
  ['an escape in the document', { query: String.raw`{ node(id: "\u0000") { id } }` }],
  ['a braced escape in the document', { query: String.raw`{ node(id: "\u{0}") { id } }` }],
])('a text the database cannot hold is refused in %s', (_where, body) => {
  expect(() => requestBody({ body })).toThrow(expect.objectContaining({ messageCode: 'BAD_USER_INPUT' }));
});

it('lets everything else pass', () => {
  const variables = { s: String.raw`\u0000 ßé`, list: [null, 1, true] };
  expect(requestBody({ body: { query, variables } })).toEqual({ query, operationName: null, variables });
});
