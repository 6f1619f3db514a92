import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildContract } from '../schema.ts';
import { callText, variantsOf, type WalkIds } from './argument-variants.support.ts';
import { allCallers, callersNamed } from './callers.support.ts';
import { expectNothingForeign, startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { everyId } from './walking.support.ts';

const RUNS = Number(process.env['KIM_RANDOM_DOCUMENTS'] ?? 300);
const SEED = Number(process.env['KIM_RANDOM_SEED'] ?? 20_261_121);
const MOST_DEPTH = 6;

let api: IsolatedApi;
let schema: GraphQLSchema;
let ids: WalkIds;
beforeAll(async () => {
  api = await startIsolatedApi();
  schema = await buildContract();
  const known = everyId(api.world);
  // a question about any object is asked about all of them
  ids = { ...known, Node: Object.values(known).flat() };
});
afterAll(() => api.harness.stop());

/** Chooses one of so many; fast-check remembers the choices, so that a failing document can be made smaller. */
type Choose = (most: number) => number;

/** A small page: three nested ones stay within the cost limit. */
const smallPages = (text: string): string => text.replaceAll(/\b(first|last): 60/g, '$1: 9');

const call = (field: GraphQLField<unknown, unknown>, choose: Choose): string => {
  const kinds = isAbstractType(getNamedType(field.type)) ? Object.keys(ids) : [getNamedType(field.type).name];
  const variants = variantsOf(field, kinds[choose(kinds.length)]!, ids);
  const variant = variants[choose(2) === 0 ? 0 : choose(variants.length)]!;
  return smallPages(callText(variant, variant.ids?.[choose(variant.ids.length)]));
};

/** One to three fields of a type, aliased at random, through fragments where the type is an interface. */
const selection = (type: GraphQLNamedType, depth: number, choose: Choose): string => {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    const one = possible[choose(possible.length)]!;
    return `{ __typename ... on ${one.name} ${selection(one, depth, choose)} }`;
  }
  if (!isObjectType(type)) return '';
  const all = Object.values(type.getFields()).filter(
    (field) => depth < MOST_DEPTH || !isCompositeType(getNamedType(field.type)),
  );
  if (all.length === 0) return '{ __typename }';
  const chosen = Array.from({ length: 1 + choose(3) }, () => all[choose(all.length)]!);
  const fields = chosen.map((field, index) => {
    const of = getNamedType(field.type);
    // asked twice, the second time under another name and perhaps with other arguments
    const alias = chosen.indexOf(field) < index ? `again${index}: ` : '';
    return `${alias}${field.name}${call(field, choose)} ${isCompositeType(of) ? selection(of, depth + 1, choose) : ''}`;
  });
  return `{ ${fields.join(' ')} }`;
};

describe('random documents', () => {
  it(`tell nobody anything foreign (${RUNS} runs, seed ${SEED})`, async () => {
    const count = { answered: 0, refused: new Map<string, number>() };
    const anybody = fc.constantFrom(...allCallers.filter((name) => name !== 'nobody'));
    const choices = fc.infiniteStream(fc.nat(1_000_000));
    await fc.assert(
      fc.asyncProperty(anybody, choices, fc.nat(2), async (name, stream, which) => {
        const choose: Choose = (most) => (stream.next().value as number) % Math.max(1, most);
        const document = selection(schema.getQueryType()!, 0, choose);
        const callers = callersNamed(name, api);
        const caller = callers[which % callers.length]!;
        const asked = await api.ask(caller, document);
        expectNothingForeign(asked, caller, api, document);
        const code = (asked.body.errors?.[0]?.extensions['code'] as string | undefined) ?? 'answered';
        if (code === 'INTERNAL_SERVER_ERROR')
          expect.fail(`${caller.name} broke it with ${document}: ${asked.text}`);
        expect([document, code]).not.toEqual([document, 'GRAPHQL_VALIDATION_FAILED']);
        if (code === 'answered') count.answered += 1;
        else count.refused.set(code, (count.refused.get(code) ?? 0) + 1);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    console.log(
      `Random documents: ${count.answered} answered, refused ${JSON.stringify(Object.fromEntries(count.refused))}.`,
    );
    expect(count.answered).toBeGreaterThan(RUNS / 5);
  });
});
