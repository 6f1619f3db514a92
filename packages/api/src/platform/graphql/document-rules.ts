import {
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { AccessRule, AccessRules } from '../domain-module.ts';
import type { RequestContext } from './context.ts';
import { actorPartsOf } from './rules.ts';

interface Demand {
  readonly rule: AccessRule;
  readonly path: string;
  /** @skip and @include around the field, outermost first. */
  readonly conditions: readonly DirectiveNode[];
}

export const ruleOf = (rules: AccessRules, type: string, field: string): AccessRule | undefined =>
  rules[type]?.[field] ?? rules[type]?.['*'];

/** Every field that no rule names. The API does not start with a gap. */
export const fieldsWithoutRule = (schema: GraphQLSchema, rules: AccessRules): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields())
            .filter((field) => !ruleOf(rules, type.name, field))
            .map((field) => `${type.name}.${field}`)
        : [],
    );

/**
 * The rules a document demands, found by walking it once. A rule of the actor gives the same verdict on every row, so a list of
 * a thousand rows asks it once; what depends on the row is judged where rows are read (row-gate.ts).
 */
export const demandsOf = (schema: GraphQLSchema, rules: AccessRules, document: DocumentNode): Demand[] => {
  const typeInfo = new TypeInfo(schema);
  const demands = new Map<string, Demand>();
  const around: DirectiveNode[][] = [];
  const conditional = (directives: readonly DirectiveNode[] | undefined): DirectiveNode[] =>
    (directives ?? []).filter(({ name }) => name.value === 'skip' || name.value === 'include');
  const enter = ({ directives }: { readonly directives?: readonly DirectiveNode[] | undefined }): void =>
    void around.push(conditional(directives));
  const leave = (): void => void around.pop();
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: {
        enter: (node) => {
          enter(node);
          const parent = typeInfo.getParentType();
          if (!parent || parent.name.startsWith('__') || node.name.value.startsWith('__')) return;
          const path = `${parent.name}.${node.name.value}`;
          const rule = ruleOf(rules, parent.name, node.name.value);
          if (!rule) throw new Error(`No access rule for ${path}.`);
          const conditions = around.flat();
          demands.set(`${path}:${conditions.map((condition) => JSON.stringify(condition)).join()}`, {
            rule,
            path,
            conditions,
          });
        },
        leave,
      },
      InlineFragment: { enter, leave },
      // A fragment is judged as if it were always used: it may be spread in several places, under different conditions.
      FragmentDefinition: { enter, leave },
    }),
  );
  return [...demands.values()];
};

const isAskedFor = (demand: Demand, variables: Readonly<Record<string, unknown>>): boolean =>
  demand.conditions.every(({ name, arguments: args }) => {
    const value = args?.[0]?.value;
    const holds =
      value?.kind === Kind.BOOLEAN
        ? value.value
        : value?.kind === Kind.VARIABLE
          ? variables[value.name.value] === true
          : false;
    return name.value === 'include' ? holds : !holds;
  });

/** Asks each distinct rule once. Throws what the first refusing rule answers. */
export const enforce = async (
  demands: readonly Demand[],
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
): Promise<void> => {
  if (!context.walls.graphql) return;
  const asked = new Set<AccessRule>();
  for (const demand of demands) {
    if (asked.has(demand.rule) || !isAskedFor(demand, variables)) continue;
    asked.add(demand.rule);
    for (const part of actorPartsOf(demand.rule)) await ask(part, demand, context);
  }
};

const ask = async (rule: AccessRule, { path }: Demand, context: RequestContext): Promise<void> => {
  const verdict = await rule.resolve({}, {}, context as never, undefined as never, {} as never);
  if (verdict === true) return;
  throw verdict instanceof Error ? verdict : new Error(`${path} is refused without a reason.`);
};
