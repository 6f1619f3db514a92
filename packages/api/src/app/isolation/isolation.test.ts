import {
  buildClientSchema,
  getIntrospectionQuery,
  GraphQLString,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DomainModule } from '../../platform/domain-module.ts';
import { modules } from '../modules.ts';
import { buildContract, buildGuardedSchema } from '../schema.ts';
import { allCallers, callersNamed, thoroughCallers } from './callers.support.ts';
import { startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { fieldsOfContract, reachedFields } from './reached-fields.support.ts';
import { mutationSamples } from './specification.support.ts';
import { briefly } from './schema-walk.support.ts';
import { wronglyTold } from './spec/known-to-everybody.support.ts';
import { questionsOf, walk } from './walking.support.ts';
import { loadWorld, rememberRows } from './world.support.ts';

@Resolver()
class ResolverWithoutRule {
  @Query(() => String)
  everyMunicipality(): string {
    return 'nobody said who may read this';
  }
}

let api: IsolatedApi;
let schema: GraphQLSchema;
let questions: ReturnType<typeof questionsOf>;
let inBrief: typeof questions;
const reached = new Set<string>();
const figures = { callers: 0, requests: 0, answered: 0 };

beforeAll(async () => {
  api = await startIsolatedApi();
  const { body } = await api.harness.ask('coordinator.rsk', getIntrospectionQuery());
  schema = buildClientSchema(body.data as unknown as IntrospectionQuery);
  questions = questionsOf(schema, api.world);
  inBrief = questionsOf(schema, api.world, briefly);
});
afterAll(() => {
  console.log(
    `Isolation: ${questions.length} questions (${inBrief.length} in brief), ${reached.size} fields reached, ${figures.callers} callers, ${figures.requests} requests, ${figures.answered} answered.`,
  );
  return api.harness.stop();
});

describe('whoever asks for everything learns nothing of a foreign tenant', () => {
  it.each(allCallers)('%s', async (name) => {
    for (const caller of callersNamed(name, api)) {
      const walked = await walk(api, schema, thoroughCallers.includes(name) ? questions : inBrief, caller);
      figures.callers += 1;
      figures.requests += walked.requests;
      figures.answered += walked.answered;
      for (const field of walked.reached) reached.add(field);
      expect(wronglyTold(walked, caller)).toEqual([]);
    }
  });
});

describe('nothing is left out', () => {
  it('reaches every field of the contract, or names the one it missed', async () => {
    const bringBack = await rememberRows(api.harness.sql);
    const world = await loadWorld(api.harness.sql);
    for (const sample of Object.values(mutationSamples)) {
      await bringBack();
      const [caller] = callersNamed(sample.by, api);
      const input = sample.input(sample.targets(world)[0]!, world);
      for (const change of 'idempotencyKey' in input ? [{ idempotencyKey: 'no key' }, {}] : [{}]) {
        const { body } = await api.ask(caller!, sample.document, { input: { ...input, ...change } });
        expect(body.errors).toBeUndefined();
        for (const field of reachedFields(schema, sample.document, body.data)) reached.add(field);
      }
    }
    expect(fieldsOfContract(schema).filter((field) => !reached.has(field))).toEqual([]);
  });

  it('does not start with a field that has no rule, and names it', async () => {
    const added = { ...modules[0]!, name: 'added', resolvers: [ResolverWithoutRule], models: [], rules: {} };
    (modules as DomainModule[]).push(added);
    await expect(buildGuardedSchema()).rejects.toThrow('No access rule for Query.everyMunicipality.');
    (modules as DomainModule[]).pop();
    const { everyMunicipality, ...rest } = (await buildGuardedSchema()).getQueryType()!.getFields();
    expect([everyMunicipality, rest['municipalities']?.name]).toEqual([undefined, 'municipalities']);
  });

  it('names a field that the walk does not reach, even where the rule of its type covers it', async () => {
    const contract = await buildContract();
    const fields = (contract.getType('Municipality') as GraphQLObjectType).getFields();
    fields['mayorPhone'] = { ...fields['name']!, name: 'mayorPhone', type: GraphQLString };
    expect(fieldsOfContract(contract).filter((field) => !reached.has(field))).toEqual([
      'Municipality.mayorPhone',
    ]);
  });

  it('marks every text but words that are counted up and those somebody outside knows', () => {
    expect(api.planted).toEqual(
      expect.arrayContaining([
        'person.family_name',
        'organisation.official_key',
        'supervision_assignment.legal_basis',
      ]),
    );
    expect(api.planted).not.toContain('organisation.kind');
    console.log(`Canaries: in ${api.planted.length} columns.`);
  });
});
