import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const refusal = async (persona: string, query: string) => {
  const { body } = await api.ask(persona, query);
  return [
    body.data ?? null,
    body.errors?.map(({ extensions }) => [extensions['code'], extensions['missingRight']]),
  ];
};

it.each([
  [
    'adviser.caritas',
    '{ municipalities(filter: { participatesInCaseManagement: true }) { nodes { name } } }',
  ],
  ['dpo.rsk', '{ municipalities(orderBy: { field: FTE, direction: DESC }) { nodes { name } } }'],
])('%s cannot find out by filtering or sorting what may not be read', async (persona, query) => {
  expect(await refusal(persona, query)).toEqual([null, [['FORBIDDEN', 'READ_STAFFING_FIGURES']]]);
});

it.each([
  ['member.jobcenter', '{ positions { totalCount } }', 'READ_POSITIONS'],
  ['funding.rsk', '{ positions { nodes { occupancies { share } } } }', 'READ_OCCUPANTS'],
  ['abh.rsk', '{ municipalities { nodes { fte } } }', 'READ_STAFFING_FIGURES'],
  [
    'cm.eitorf',
    'mutation { positionFill(input: { idempotencyKey: "x", positionId: "x", version: 1, givenName: "x", familyName: "x", email: "x", validFrom: "2026-01-01" }) { errors { code } } }',
    'FILL_POSITION',
  ],
])('%s is refused the whole document and told which right is missing', async (persona, query, right) => {
  expect(await refusal(persona, query)).toEqual([null, [['FORBIDDEN', right]]]);
});

it.each([
  ['abh.troisdorf', ['KIM in der Ausländerbehörde Troisdorf', 'KIM in der Einbürgerungsbehörde Troisdorf']],
  [
    'ebh.rsk',
    [
      'KIM in der Ausländerbehörde',
      'KIM in der Einbürgerungsbehörde, Antragsbearbeitung',
      'KIM in der Einbürgerungsbehörde, Eingangssachbearbeitung',
    ],
  ],
  ['hr.hennef', []],
  [
    'cm.rkn',
    [
      '1. CM-Stelle am KI',
      '2. CM-Stelle am KI',
      '3. CM-Stelle am KI',
      '4. CM-Stelle am KI',
      '5. CM-Stelle am KI',
      '6. CM-Stelle am KI',
      '7. CM-Stelle am KI',
    ],
  ],
] as const)('%s sees the positions %j', async (persona, titles) => {
  const filter = persona === 'cm.rkn' ? '(filter: { module: M2_CASE_MANAGEMENT })' : '';
  const { body } = await api.ask(persona, `{ positions${filter} { totalCount nodes { title } } }`);
  expect(body.data).toEqual({
    positions: { totalCount: titles.length, nodes: titles.map((title) => ({ title })) },
  });
});

it('pages forwards and backwards through the same list, in either order', async () => {
  const page = async (args: string) => {
    const { body } = await api.ask(
      'coordinator.rsk',
      `{ municipalities(${args}) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    return (
      body.data as unknown as {
        municipalities: { nodes: { name: string }[]; pageInfo: Record<string, string | boolean> };
      }
    ).municipalities;
  };
  const names: string[] = [];
  let after = '';
  for (let more = true; more;) {
    const { nodes, pageInfo } = await page(`first: 4${after}`);
    names.push(...nodes.map(({ name }) => name));
    more = pageInfo['hasNextPage'] === true;
    after = `, after: "${pageInfo['endCursor']}"`;
  }
  expect(names).toHaveLength(19);
  expect(names.slice(0, 6)).toEqual(['Alfter', 'Bad Honnef', 'Bornheim', 'Eitorf', 'Hennef', 'Königswinter']);
  const last = await page('last: 3');
  expect(last.nodes.map(({ name }) => name)).toEqual(['Troisdorf', 'Wachtberg', 'Windeck']);
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const before = await page(`last: 2, before: "${last.pageInfo['startCursor']}"`);
  expect(before.nodes.map(({ name }) => name)).toEqual(['Siegburg', 'Swisttal']);
  expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  const byFte = await page('first: 3, orderBy: { field: FTE, direction: DESC }');
  expect(byFte.nodes.map(({ name }) => name)).toEqual(['Troisdorf', 'Sankt Augustin', 'Niederkassel']);
});

it.each([
  'first: -1',
  'first: 101',
  'last: 101',
  'first: 1, last: 1',
  'after: "x"',
  'after: "W10", orderBy: { field: FTE, direction: ASC }',
])('refuses the page %s with the argument it is about', async (args) => {
  const { body } = await api.ask('coordinator.rsk', `{ municipalities(${args}) { nodes { id } } }`);
  expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  expect(body.errors?.[0]?.extensions['field']).toMatch(/^(first|last|after)$/);
});

it('an alias never meets a key of the row, whatever it is called', async () => {
  const { body } = await api.ask(
    'hr.bornheim',
    '{ municipalities { nodes { _reach: fte(module: M1_COORDINATION) x: fte fte id: name name: id } } }',
  );
  expect(body.data?.['municipalities']).toMatchObject({
    nodes: [{ _reach: '0.000000', x: '1.500000', fte: '1.500000', id: 'Bornheim' }],
  });
});
