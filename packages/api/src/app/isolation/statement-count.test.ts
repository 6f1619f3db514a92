import { getNamedType, isObjectType, isListType, getNullableType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildContract } from '../schema.ts';
import { callersNamed } from './callers.support.ts';
import { startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { briefly, leavesOf, pathsOf, type Path } from './schema-walk.support.ts';
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

const isList = ({ steps }: Path): boolean => {
  const { type } = steps.at(-1)!.field;
  return isListType(getNullableType(type)) || getNamedType(type).name.endsWith('Connection');
};

/** The shortest way to every list of the contract, and what to ask of it. */
const lists = (): Map<string, string> => {
  const found = new Map<string, string>();
  for (const path of pathsOf(schema, sampleIds(api.world), briefly).filter(isList)) {
    const { field } = path.steps.at(-1)!;
    const from = path.steps.at(-2)?.field.type;
    const name = `${from ? getNamedType(from).name : 'Query'}.${field.name}`;
    if (!found.has(name) && isObjectType(path.type))
      found.set(name, documentOf([{ path, leaves: leavesOf(path.type) }], 1));
  }
  return found;
};

const countsOf = async (
  caller: string,
): Promise<Record<string, readonly [statements: number, characters: number]>> => {
  const counts: Record<string, readonly [number, number]> = {};
  const [who] = callersNamed(caller, api);
  for (const [name, document] of lists()) {
    await api.ask(who!, document);
    const { result, statements } = await recorder.during(() => api.ask(who!, document));
    const code = result.body.errors?.[0]?.extensions['code'];
    if (code === 'FORBIDDEN') continue;
    expect([name, result.body.errors]).toEqual([name, undefined]);
    counts[name] = [statements, result.text.length];
  }
  return counts;
};

/** Nineteen more of everything, hanging on one another like the first. */
const multiply = async (): Promise<void> => {
  for (const statement of specs.flatMap(({ multiply: some = [] }) => some)) await api.harness.sql(statement);
};

describe('a list costs as many statements with twenty times the rows', () => {
  it('for every list of the contract, whoever asks', async () => {
    const before = { coordinator: await countsOf('coordinator.rsk'), hr: await countsOf('hr.bornheim') };
    await multiply();
    const after = { coordinator: await countsOf('coordinator.rsk'), hr: await countsOf('hr.bornheim') };
    const callers = ['coordinator', 'hr'] as const;
    const names = [...new Set(callers.flatMap((who) => Object.keys(before[who])))];
    const told = names.map((name) => `${name} ${(before.coordinator[name] ?? before.hr[name])![0]}`);
    console.log(`Statements per list: ${told.join(', ')}.`);
    expect(names.toSorted()).toEqual([...lists().keys()].toSorted());
    for (const who of callers)
      for (const name of names)
        expect([who, name, after[who][name]?.[0]]).toEqual([who, name, before[who][name]?.[0]]);
    const grown = names.filter((name) =>
      callers.some((who) => (after[who][name]?.[1] ?? 0) > 1.2 * (before[who][name]?.[1] ?? Infinity)),
    );
    expect(grown).toEqual(expect.arrayContaining(specs.flatMap(({ grows = [] }) => [...grows])));
  });
});
