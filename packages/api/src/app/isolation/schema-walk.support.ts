import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { callText, variantsOf, type Variant, type WalkIds } from './argument-variants.support.ts';

/** One step of a path: a field, how it is called, and as which type its answer is taken when it is an interface. */
export interface Step {
  readonly field: GraphQLField<unknown, unknown>;
  readonly call: Variant;
  readonly on: string | null;
}

/** A way from the root to a type. */
export interface Path {
  readonly steps: readonly Step[];
  readonly type: WithFields;
  /** Every field on the way called as usual: such paths can be asked in one document. */
  readonly isUsual: boolean;
}
type WithFields = GraphQLObjectType | GraphQLInterfaceType;

const MOST_STEPS = 7;

/** How often each field is gone to, by the shortest ways there are, and whether once with every value of every argument. */
export interface Thoroughness {
  readonly ways: number;
  readonly everyCall: boolean;
}
export const thoroughly: Thoroughness = { ways: 2, everyCall: true };
export const briefly: Thoroughness = { ways: 1, everyCall: false };

/**
 * Ways from the root to every type. Bounded, because they would multiply with the types: a field more is a few ways more, and
 * what lies behind a type lies behind it whichever way it was reached.
 */
export const pathsOf = (schema: GraphQLSchema, ids: WalkIds, how: Thoroughness): Path[] => {
  const paths: Path[] = [];
  const gone = new Map<string, number>();
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
        const way = `${from.name}.${field.name} on ${type.name}`;
        const before = gone.get(way) ?? 0;
        if (before >= how.ways) continue;
        gone.set(way, before + 1);
        const isFirst = how.everyCall && before === 0;
        paths.push({ steps: usual!, type, isUsual: true });
        if (isFirst) paths.push(...others.map((other) => ({ steps: other, type, isUsual: false })));
        if (isObjectType(type) && !visited.has(type.name))
          next.push({ from: type, steps: usual!, visited: new Set([...visited, type.name]) });
      }
    front = next;
  }
  return paths;
};

interface Way extends Pick<Step, 'field' | 'on'> {
  readonly type: WithFields;
}

/** Edges and page information are asked for as part of their page: beyond them lies nothing that `nodes` does not lead to. */
const waysOn = (schema: GraphQLSchema, from: GraphQLObjectType): Way[] =>
  Object.values(from.getFields()).flatMap((field): Way[] => {
    if (isPartOfPage(from) && field.name !== 'nodes') return [];
    const named = getNamedType(field.type);
    if (isObjectType(named)) return [{ field, type: named, on: null }];
    if (!isInterfaceType(named)) return [];
    const behind = schema.getPossibleTypes(named).map((type) => ({ field, type, on: type.name }));
    return [{ field, type: named, on: null }, ...behind];
  });

const isPartOfPage = (type: GraphQLNamedType): boolean => /Connection$|Edge$|^PageInfo$/.test(type.name);

/** Leaves of a type; of a page also those below it, as `nodes > id`. */
export const leavesOf = (type: WithFields): string[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    if (!isCompositeType(of)) return [field.name];
    if (!isObjectType(of) || !isPartOfPage(type)) return [];
    return leavesOf(of).map((leaf) => `${field.name} > ${leaf}`);
  });

/** Leaves that take arguments, once per value of each. */
export const calledLeavesOf = (type: WithFields, ids: WalkIds): string[] =>
  Object.values(type.getFields())
    .filter((field) => !isCompositeType(getNamedType(field.type)) && field.args.length > 0)
    .flatMap((field) =>
      variantsOf(field, type.name, ids).map(
        (call, index) => `${field.name}_${index}: ${field.name}${callText(call)}`,
      ),
    );
