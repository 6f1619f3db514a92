import { getNamedType, isObjectType, isListType, getNullableType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildContract } from '../schema.ts';
import { callersNamed } from './callers.support.ts';
import { startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { leavesOf, pathsOf, type Path, type Step } from './schema-walk.support.ts';
import { documentOf } from './selection-tree.support.ts';
import { specs } from './specification.support.ts';
import { recordStatements, type Recorder } from './statements.support.ts';
import { sampleIds } from './walking.support.ts';

let api: IsolatedApi;
let recorder: Recorder;
let schema: GraphQLSchema;
beforeAll(async () => {
  api = await startIsolatedApi();
  schema = await buildContract();
  recorder = recordStatements();
});
afterAll(async () => {
  recorder.stop();
  await api.harness.stop();
});

const isListed = ({ field: { type } }: Step): boolean =>
  isListType(getNullableType(type)) || getNamedType(type).name.endsWith('Connection');
const isList = ({ steps }: Path): boolean => isListed(steps.at(-1)!);

/** A list that hangs on one row, by its id or oneself, may have nothing in it: gone that way only where no other leads. */
const hangsOnOne = ({ steps }: Path): number =>
  Number(steps[0]!.call.ids !== null) + Number(!steps.slice(0, -1).some(isListed));

const MOST_WAYS = 4;

/** What to ask of a list: all it has; or, where no single role may ask for all of it, what its rows are called. */
interface Way {
  readonly whole: string;
  readonly bare: string;
}

const wayTo = (path: Path): Way => {
  const leaves = leavesOf(path.type);
  const names = leaves.filter((leaf) => /(^| )(id|totalCount)$/.test(leaf));
  const bare = names.length > 0 ? names : leaves.slice(0, 1);
  return { whole: documentOf([{ path, leaves }], 1), bare: documentOf([{ path, leaves: bare }], 1) };
};

/** Of every list of the contract some ways to it, and what to ask of it. */
const lists = (): Map<string, Way[]> => {
  const found = new Map<string, Way[]>();
  const paths = pathsOf(schema, sampleIds(api.world), { ways: 20, everyCall: false }).filter(isList);
  for (const path of paths.toSorted((one, other) => hangsOnOne(one) - hangsOnOne(other))) {
    const { field } = path.steps.at(-1)!;
    const from = path.steps.at(-2);
    const name = `${from ? (from.on ?? getNamedType(from.field.type).name) : 'Query'}.${field.name}`;
    const ways = found.get(name) ?? [];
    if (ways.length < MOST_WAYS && isObjectType(path.type)) found.set(name, [...ways, wayTo(path)]);
  }
  return found;
};

/** What it costs to ask for a list, and how much comes; null: not to this caller. */
interface Count {
  readonly statements: number;
  readonly length: number;
  /** What its pages say there is in all. */
  readonly total: number;
}

const totalOf = (answer: string): number =>
  [...answer.matchAll(/"totalCount":(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);

/** Context and the statement itself. */
const USUAL = 2;

const countOf = async (caller: string, document: string): Promise<Count | null> => {
  const [who] = callersNamed(caller, api);
  const ask = () => recorder.during(() => api.ask(who!, document));
  // Who somebody is the API remembers for a while: not what is counted here. That may end just now, and not twice in a row.
  await api.ask(who!, '{ viewer { __typename } }');
  const first = await ask();
  const { result, statements } = first.statements > USUAL ? await ask() : first;
  if (result.body.errors?.[0]?.extensions['code'] === 'FORBIDDEN') return null;
  expect([document, result.body.errors]).toEqual([document, undefined]);
  return { statements, length: result.text.length, total: totalOf(result.text) };
};

/** Who sees lists grow: the county, employers, whoever leads cases or hands them out, and who receives somebody. */
const callers = [
  'coordinator.rsk',
  'hr.bornheim',
  'hr.alfter',
  'cm.bornheim',
  'lead.bornheim',
  'adviser.caritas',
  'abh.rsk',
  'head.rsk',
];

/** Nineteen more of everything, hanging on one another like the first. */
const multiply = async (): Promise<void> => {
  for (const statement of specs.flatMap(({ multiply: some = [] }) => some)) await api.harness.sql(statement);
  // as autovacuum would after a while: without it the plans are those of a twentieth of the rows
  await api.harness.sql('analyze');
};

interface Asked extends Count {
  readonly caller: string;
  readonly document: string;
}

/** By every way to a list, the shortest first, and as every caller who may. */
const asked = async (ways: readonly Way[]): Promise<Asked[]> => {
  const all: Asked[] = [];
  for (const { whole, bare } of ways)
    for (const caller of callers) {
      const ofWhole = await countOf(caller, whole);
      const count = ofWhole ?? (await countOf(caller, bare));
      if (count) all.push({ caller, document: ofWhole ? whole : bare, ...count });
    }
  return all;
};

/** Asks again as before, and expects as many statements. Further ways only as long as the list has not grown by the first. */
const hasGrown = async (before: readonly Asked[]): Promise<boolean> => {
  let grew = false;
  for (const { caller, document, statements, length, total } of before) {
    if (grew && document !== before[0]!.document) break;
    const after = await countOf(caller, document);
    expect([caller, document, after?.statements]).toEqual([caller, document, statements]);
    // A page that was full before is as long as before: then there is more behind it.
    if (after!.length > 1.2 * length || after!.total > 1.2 * total) grew = true;
  }
  return grew;
};

describe('a list costs as many statements with twenty times the rows', () => {
  it('for every list of the contract, whoever asks', async () => {
    const before = new Map<string, Asked[]>();
    for (const [name, ways] of lists()) before.set(name, await asked(ways));
    const told = [...before].map(([name, [first]]) => `${name} ${first?.statements ?? 'asked by nobody'}`);
    console.log(`Statements per list: ${told.join(', ')}.`);
    expect([...before].filter(([, { length }]) => length === 0)).toEqual([]);
    await multiply();
    const still: string[] = [];
    for (const [name, counts] of before) if (!(await hasGrown(counts))) still.push(name);
    expect(specs.flatMap(({ grows = [] }) => grows).filter((name) => still.includes(name))).toEqual([]);
  }, 900_000);
});
