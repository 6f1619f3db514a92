import { getNamedType, isLeafType, type GraphQLSchema } from 'graphql';
import { publicId } from '@kim/schema/ids.ts';
import { idsByName, type WalkIds } from './argument-variants.support.ts';
import type { Asked } from '../test-harness.ts';
import type { Caller } from './callers.support.ts';
import { expectNothingForeign, type IsolatedApi } from './isolated-api.support.ts';
import { reachedFields } from './reached-fields.support.ts';
import {
  calledLeavesOf,
  leavesOf,
  pathsOf,
  thoroughly,
  type Path,
  type Thoroughness,
} from './schema-walk.support.ts';
import { documentOf, groupsOf, ITSELF, type Item } from './selection-tree.support.ts';
import { specifiedTables, tableSpecs, type NodeSpec } from './specification.support.ts';
import type { OfCounty, Table, World } from './world.support.ts';

/** Items of one document. Those of a variant stand alone. */
export type Question = readonly Item[];

const AT_A_TIME = 5;
const MOST_ROWS = { thoroughly: 40, briefly: 10 } as const;

/** Every field and many rows; in brief each field called in its usual way alone. */
export const questionsOf = (
  schema: GraphQLSchema,
  world: World,
  how: Thoroughness = thoroughly,
): Question[] => {
  const ids = sampleIds(world);
  const paths = pathsOf(schema, ids, how);
  const plain = paths.map((path) => ({ path, leaves: leavesOf(path.type) }));
  const some = plain.filter(({ leaves }) => leaves.length > 0);
  const usual = some.filter(({ path }) => path.isUsual);
  const unusual = some.filter(({ path }) => !path.isUsual).map((item) => [item]);
  const most = how.everyCall ? MOST_ROWS.thoroughly : MOST_ROWS.briefly;
  const rows = manyRows(paths, spreadIds(everyId(world), most));
  return [
    ...groupsOf(usual),
    ...unusual,
    ...(how.everyCall ? calledLeaves(paths, ids) : []),
    ...rows,
    ...rootLeaves(schema, ids),
  ];
};

/** Root fields that are leaves themselves. */
const rootLeaves = (schema: GraphQLSchema, ids: WalkIds): Question[] => {
  const root = schema.getQueryType()!;
  return Object.values(root.getFields())
    .filter(({ type }) => isLeafType(getNamedType(type)))
    .map((field) => {
      const steps = [{ field, call: { args: {}, ids: idsByName(field.name, ids) }, on: null }];
      return [{ path: { steps, type: root, isUsual: true }, leaves: [ITSELF] }];
    });
};

const CALLS_AT_A_TIME = 10;

/** Leaves that take arguments, once per type and on one row: the API lets nobody call many by many names. */
const calledLeaves = (paths: readonly Path[], ids: WalkIds): Question[] => {
  const first = new Map(paths.toReversed().map((path) => [path.type.name, path]));
  return [...first.values()].flatMap((path) => {
    const leaves = calledLeavesOf(path.type, ids);
    const onOne = ofIds(path, path.steps[0]!.call.ids?.slice(0, 1) ?? null);
    return Array.from({ length: Math.ceil(leaves.length / CALLS_AT_A_TIME) }, (_, index) => [
      { path: onOne, leaves: leaves.slice(index * CALLS_AT_A_TIME, (index + 1) * CALLS_AT_A_TIME) },
    ]);
  });
};

const ofIds = (path: Path, ids: readonly string[] | null): Path => {
  const [root, ...rest] = path.steps;
  return { ...path, steps: [{ ...root!, call: { ...root!.call, ids } }, ...rest] };
};

/** Whatever takes an id is asked for many rows. */
const manyRows = (paths: readonly Path[], ids: WalkIds): Question[] =>
  paths
    .filter(({ steps }) => steps.length === 1 && steps[0]!.call.ids)
    .flatMap((path) => {
      const all = ids[path.type.name] ?? [];
      return Array.from({ length: Math.ceil(all.length / AT_A_TIME) }, (_, index) => {
        const some = all.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME);
        return [{ path: ofIds(path, some), leaves: leavesOf(path.type) }];
      });
    });

const spreadIds = (ids: WalkIds, most: number): WalkIds =>
  Object.fromEntries(Object.entries(ids).map(([type, all]) => [type, spread(all, most)]));

/** Public ids of these rows by the type of the contract they are. */
const idsOf = (rowsOf: (table: Table, node: NodeSpec) => readonly OfCounty[]): WalkIds => {
  const ids: Record<string, string[]> = {};
  for (const table of specifiedTables) {
    const { node } = tableSpecs[table] as { readonly node?: NodeSpec };
    if (!node) continue;
    for (const row of rowsOf(table, node)) {
      const { id } = row as OfCounty & { readonly id: string };
      (ids[node.type(row)] ??= []).push(publicId(node.kind(row), id));
    }
  }
  return ids;
};

export const everyId = (world: World): WalkIds => idsOf((table) => world[table]);

const SAMPLES = 5;

/** Of every kind about five: own and foreign, shared, of the county itself and of the other county. */
export const sampleIds = (world: World): WalkIds => {
  const ids = idsOf((table, node) => node.samples?.(world) ?? spread<OfCounty>(world[table], SAMPLES));
  return { ...ids, Node: ids['Position'] ?? [] };
};

const spread = <Row>(rows: readonly Row[], most: number): Row[] =>
  rows.filter((_, index) => index % Math.ceil(rows.length / most) === 0);

export interface Walked {
  readonly requests: number;
  readonly answered: number;
  readonly reached: ReadonlySet<string>;
}

const AT_ONCE = 4;

/** Refusals of the document itself: then the suite asked wrongly. */
const oursToMend = [
  'DOCUMENT_TOO_LARGE',
  'DOCUMENT_TOO_DEEP',
  'DOCUMENT_TOO_COSTLY',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
];

/** More is to be found in less than was asked at once. */
const tooMuch = ['DOCUMENT_TOO_LARGE', 'DOCUMENT_TOO_COSTLY'];

/**
 * What somebody of the same role was refused. It only says what to ask for alone and first: everybody must be refused it anew, and
 * what is answered after all is asked for like the rest. Without it everybody would look for the same refusals again, in halves.
 */
const refusedBefore = new Map<string, Set<string>>();
const refusedToRoleOf = ({ principal }: Caller, { walls }: IsolatedApi): Set<string> => {
  const role = `${principal.role} ${principal.scopes.join(' ')} ${walls.graphql}`;
  if (!refusedBefore.has(role)) refusedBefore.set(role, new Set());
  return refusedBefore.get(role)!;
};

/**
 * Asks everything as this caller. A refusal may hide behind one field what another would have told, so a refused document is
 * asked again in halves down to one item, and that without the fields that are refused; those were asked one by one.
 */
export const walk = async (
  api: IsolatedApi,
  schema: GraphQLSchema,
  questions: readonly Question[],
  caller: Caller,
): Promise<Walked> => {
  const reached = new Set<string>();
  const refused = new Set<string>();
  const refusedToRole = refusedToRoleOf(caller, api);
  const expected = new Set(refusedToRole);
  const settled = new Map<string, Promise<void>>();
  const count = { requests: 0, answered: 0 };
  const ask = async (items: readonly Item[]): Promise<boolean> => {
    const document = documentOf(items);
    const asked = await api.ask(caller, document);
    count.requests += 1;
    expectNothingForeign(asked, caller, api, document);
    if (asked.body.errors) {
      const [{ extensions, message }] = asked.body.errors as [NonNullable<Asked['body']['errors']>[0]];
      const code = String(extensions['code']);
      if (oursToMend.includes(code) && !(items.length > 1 && tooMuch.includes(code)))
        throw new Error(`${message}: ${document}`);
      return false;
    }
    count.answered += 1;
    for (const field of reachedFields(schema, document, asked.body.data)) reached.add(field);
    return true;
  };
  const isOpen = ({ path }: Item): boolean => !waysOf(path).some((way) => refused.has(way));
  const open = ({ path, leaves }: Item): Item => ({
    path,
    leaves: leaves.filter((leaf) => !refused.has(`${path.type.name}.${leaf}`)),
  });
  /** Whoever comes to the same field meanwhile waits for the answer. */
  const settle = async (name: string, item: Item): Promise<void> => {
    if (!expected.has(name)) return;
    const verdict = settled.get(name) ?? ask([item]).then((told) => void (told || refused.add(name)));
    settled.set(name, verdict);
    await verdict;
  };
  const askExpected = async ({ path, leaves }: Item): Promise<void> => {
    for (const [index, way] of waysOf(path).entries()) {
      const part = { ...path, steps: path.steps.slice(0, index + 1) };
      await settle(way, { path: part, leaves: ['__typename'] });
      if (refused.has(way)) return;
    }
    for (const leaf of leaves) await settle(`${path.type.name}.${leaf}`, { path, leaves: [leaf] });
  };
  const askAlone = async (item: Item): Promise<void> => {
    const { path, leaves } = item;
    if (leaves.length > 0 && (await ask([item]))) return;
    if (leaves[0] === ITSELF) return;
    if (!(await ask([{ path, leaves: ['__typename'] }]))) return void refused.add(waysOf(path).at(-1)!);
    if (leaves.length === 1) return void refused.add(`${path.type.name}.${leaves[0]}`);
    for (const leaf of leaves)
      if (!(await ask([{ path, leaves: [leaf] }]))) refused.add(`${path.type.name}.${leaf}`);
    const left = open(item);
    if (left.leaves.length > 0 && left.leaves.length < leaves.length) await ask([left]);
  };
  const askAll = async (items: Question): Promise<void> => {
    for (const item of items) await askExpected(item);
    const left = items
      .filter(isOpen)
      .map(open)
      .filter(({ leaves }) => leaves.length > 0);
    if (left.length === 0) return;
    if (left.length === 1) return askAlone(left[0]!);
    if (await ask(left)) return;
    const half = Math.ceil(left.length / 2);
    await askAll(left.slice(0, half));
    await askAll(left.slice(half));
  };
  const waiting = questions.toReversed();
  const work = async (): Promise<void> => {
    for (let question = waiting.pop(); question; question = waiting.pop()) await askAll(question);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    // one that has found something foreign is enough: the others need not go on asking
    waiting.length = 0;
  }
  for (const name of refused) refusedToRole.add(name);
  return { ...count, reached };
};

/** The fields a path goes through; one that is refused is refused on whichever way it is come to. */
const waysOf = ({ steps }: Path): string[] =>
  steps.map(({ field, on }, index) => {
    const before = steps[index - 1];
    const from = before ? (before.on ?? getNamedType(before.field.type).name) : 'Query';
    return `${from}.${field.name} on ${on ?? 'all'}`;
  });
