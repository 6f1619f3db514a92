import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { callText, variantsOf, type Variant, type WalkIds } from './argument-variants.support.ts';

/** One step of a path: a field, how it is called, and as which type its answer is taken when it is an interface. */
interface Step {
  readonly field: GraphQLField<unknown, unknown>;
  readonly call: Variant;
  readonly on: string | null;
}

/** A way from the root to a type. */
export interface Path {
  readonly steps: readonly Step[];
  readonly type: GraphQLObjectType;
}

const MOST_STEPS = 7;

/**
 * Every way from the root to every type that meets no type twice but the last. The first way to a field (the shortest) is gone
 * once for every value of every argument, all others with the usual ones.
 */
export const pathsOf = (schema: GraphQLSchema, ids: WalkIds): Path[] => {
  const paths: Path[] = [];
  const called = new Set<string>();
  let front: readonly { from: GraphQLObjectType; steps: readonly Step[]; visited: ReadonlySet<string> }[] = [
    { from: schema.getQueryType()!, steps: [], visited: new Set() },
  ];
  for (let length = 1; length <= MOST_STEPS; length += 1) {
    const next: (typeof front)[number][] = [];
    for (const { from, steps, visited } of front)
      for (const { field, type, on } of waysOn(schema, from)) {
        const [usual, ...others] = variantsOf(field, type.name, ids).map((call): Step[] => [
          ...steps,
          { field, call, on },
        ]);
        const isFirst = !called.has(`${from.name}.${field.name}`);
        paths.push(...[usual!, ...(isFirst ? others : [])].map((way) => ({ steps: way, type })));
        called.add(`${from.name}.${field.name}`);
        if (!visited.has(type.name))
          next.push({ from: type, steps: usual!, visited: new Set([...visited, type.name]) });
      }
    front = next;
  }
  return paths;
};

interface Way extends Pick<Step, 'field' | 'on'> {
  readonly type: GraphQLObjectType;
}

/** Edges and page information are asked for as part of their page: beyond them lies nothing that `nodes` does not lead to. */
const waysOn = (schema: GraphQLSchema, from: GraphQLObjectType): Way[] =>
  Object.values(from.getFields()).flatMap((field): Way[] => {
    if (isPartOfPage(from) && field.name !== 'nodes') return [];
    const named = getNamedType(field.type);
    if (isObjectType(named)) return [{ field, type: named, on: null }];
    return isAbstractType(named)
      ? schema.getPossibleTypes(named).map((type) => ({ field, type, on: type.name }))
      : [];
  });

const isPartOfPage = (type: GraphQLNamedType): boolean => /Connection$|Edge$|^PageInfo$/.test(type.name);

/** Leaves of a type; of a page also those below it, as `nodes > id`. */
export const leavesOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    if (!isCompositeType(of)) return [field.name];
    if (!isObjectType(of) || !isPartOfPage(type)) return [];
    return leavesOf(of).map((leaf) => `${field.name} > ${leaf}`);
  });

/** Leaves that take arguments, once per value of each. */
export const calledLeavesOf = (type: GraphQLObjectType, ids: WalkIds): string[] =>
  Object.values(type.getFields())
    .filter((field) => !isCompositeType(getNamedType(field.type)) && field.args.length > 0)
    .flatMap((field) =>
      variantsOf(field, type.name, ids).map(
        (call, index) => `${field.name}_${index}: ${field.name}${callText(call)}`,
      ),
    );

/** The document that asks a path for these leaves; a root asked by id is asked once per id, by alias. */
export const documentOf = ({ steps }: Path, leaves: readonly string[], mostIds = 5): string => {
  const [root, ...rest] = steps;
  const inner = rest
    .toReversed()
    .reduce(
      (body, step) => `${step.field.name}${callText(step.call)} { ${narrowed(step, body)} }`,
      selectionOf(leaves),
    );
  const body = narrowed(root!, inner);
  const calls = root!.call.ids?.slice(0, mostIds) ?? [null];
  return `{ ${calls.map((id, index) => `r${index}: ${root!.field.name}${callText(root!.call, id)} { ${body} }`).join(' ')} }`;
};

const narrowed = ({ on }: Step, body: string): string => (on ? `__typename ... on ${on} { ${body} }` : body);

/** Leaves as a selection, each part of a page once. */
const selectionOf = (leaves: readonly string[]): string => {
  const below = new Map<string, string[]>();
  for (const leaf of leaves) {
    const [name = '', ...rest] = leaf.split(' > ');
    below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest.join(' > ')] : [])]);
  }
  return [...below]
    .map(([name, inner]) => (inner.length > 0 ? `${name} { ${selectionOf(inner)} }` : name))
    .join(' ');
};
