import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { deny, shield } from 'graphql-shield';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { wirePayloads } from '../platform/graphql/change-payload.ts';
import { fieldsWithoutRule } from '../platform/graphql/document-rules.ts';
import { wireReadModels } from '../platform/reading/wire-read-models.ts';
import { ExplainAccessResolver } from './explain-access.resolver.ts';
import { accessRules, models, modules, payloads } from './modules.ts';
import { NodeResolver } from './node.resolver.ts';

/** The contract with its resolvers, before any rule: what the SDL is printed from. */
export const buildContract = async (): Promise<GraphQLSchema> => {
  const resolvers = [
    ...modules.flatMap((module) => module.resolvers),
    NodeResolver,
    ExplainAccessResolver,
  ] as unknown as NonEmptyArray<Function>;
  const schema = await buildSchema({
    resolvers,
    orphanedTypes: modules.flatMap((module) => [...(module.orphanedTypes ?? [])]),
    validate: false,
  });
  wireReadModels(schema, models);
  wirePayloads(schema, payloads);
  return schema;
};

/** The contract behind the GraphQL wall. Throws when a field has no rule: the API does not start with a gap. */
export const buildGuardedSchema = async (): Promise<GraphQLSchema> => {
  const contract = await buildContract();
  const gaps = fieldsWithoutRule(contract, accessRules);
  if (gaps.length > 0) throw new Error(`No access rule for ${gaps.join(', ')}.`);
  const plain = resolversBelowRoot(contract);
  const guarded = applyMiddleware(
    contract,
    shield(shieldRules(contract), { fallbackRule: deny, allowExternalErrors: true }),
  );
  restore(guarded, plain);
  return guarded;
};

/** Shield wants every entry to be a type of objects: rules on interfaces it would ignore, ours are asked per document. */
const shieldRules = (schema: GraphQLSchema): Record<string, Record<string, never>> =>
  Object.fromEntries(
    Object.entries(accessRules).filter(([type]) => isObjectType(schema.getType(type))),
  ) as never;

type Resolvers = Map<string, GraphQLFieldResolver<unknown, unknown> | undefined>;

/**
 * Shield wraps every field (5 to 17 times slower on large lists). Below the root its verdicts depend on the actor alone and are
 * asked once per document before anything runs (document-rules.ts), so those fields get their own resolvers back.
 */
const resolversBelowRoot = (schema: GraphQLSchema): Resolvers =>
  new Map(fieldsBelowRoot(schema).map(([path, field]) => [path, field.resolve]));

const restore = (schema: GraphQLSchema, resolvers: Resolvers): void => {
  for (const [path, field] of fieldsBelowRoot(schema)) {
    const resolve = resolvers.get(path);
    if (resolve) field.resolve = resolve;
    else delete field.resolve;
  }
};

const fieldsBelowRoot = (schema: GraphQLSchema) => {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !roots.includes(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const),
    );
};
