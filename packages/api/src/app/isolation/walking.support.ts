import type { GraphQLSchema } from 'graphql';
import { publicId } from '@kim/schema/ids.ts';
import type { WalkIds } from './argument-variants.support.ts';
import type { Asked } from '../test-harness.ts';
import type { Caller } from './callers.support.ts';
import { expectNothingForeign, type IsolatedApi } from './isolated-api.support.ts';
import { reachedFields } from './reached-fields.support.ts';
import { calledLeavesOf, documentOf, leavesOf, pathsOf, type Path } from './schema-walk.support.ts';
import { specifiedTables, tableSpecs, type NodeSpec } from './specification.support.ts';
import type { OfCounty, Table, World } from './world.support.ts';

/** A way through the schema, and what is asked at its end. */
interface Question {
  readonly path: Path;
  readonly leaves: readonly string[];
  readonly document: (leaves: readonly string[]) => string;
}

/** In brief: every field and every row, but each field called in its usual way alone. */
export const questionsOf = (schema: GraphQLSchema, world: World, isBrief = false): Question[] => {
  const ids = sampleIds(world);
  const calledTypes = new Set<string>();
  return pathsOf(schema, ids, isBrief).flatMap((path) => {
    const plain = {
      path,
      leaves: leavesOf(path.type),
      document: (leaves: readonly string[]) => documentOf(path, leaves),
    };
    const calls = isBrief || calledTypes.has(path.type.name) ? [] : calledLeavesOf(path.type, ids);
    calledTypes.add(path.type.name);
    const called = {
      path,
      leaves: calls,
      document: (leaves: readonly string[]) => documentOf(path, leaves, 1),
    };
    return [plain, called, ...everyRow(path, everyId(world))].filter(({ leaves }) => leaves.length > 0);
  });
};

/** Whatever takes an id is asked for every row there is. */
const everyRow = (path: Path, ids: WalkIds): Question[] => {
  const [root, ...rest] = path.steps;
  if (!root?.call.ids || rest.length > 0) return [];
  const all = ids[path.type.name] ?? [];
  return Array.from({ length: Math.ceil(all.length / AT_ONCE_BY_ALIAS) }, (_, index) => {
    const some = all.slice(index * AT_ONCE_BY_ALIAS, (index + 1) * AT_ONCE_BY_ALIAS);
    const part: Path = { ...path, steps: [{ ...root, call: { ...root.call, ids: some } }] };
    return {
      path: part,
      leaves: leavesOf(path.type),
      document: (leaves: readonly string[]) => documentOf(part, leaves),
    };
  });
};

const AT_ONCE_BY_ALIAS = 5;

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
  const ids = idsOf((table, node) => node.samples?.(world) ?? spread<OfCounty>(world[table]));
  return { ...ids, Node: ids['Position'] ?? [] };
};

const spread = <Row>(rows: readonly Row[]): Row[] =>
  rows.filter((_, index) => index % Math.ceil(rows.length / SAMPLES) === 0);

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

/**
 * Asks everything as this caller. A refusal may hide behind one field what another would have told, so a refused document is
 * asked again without the fields that are refused; those were asked one by one.
 */
export const walk = async (
  api: IsolatedApi,
  schema: GraphQLSchema,
  questions: readonly Question[],
  caller: Caller,
): Promise<Walked> => {
  const reached = new Set<string>();
  const refused = new Set<string>();
  const count = { requests: 0, answered: 0 };
  const ask = async (document: string): Promise<boolean> => {
    const asked = await api.ask(caller, document);
    count.requests += 1;
    expectNothingForeign(asked, caller, api, document);
    if (asked.body.errors) {
      const [{ extensions, message }] = asked.body.errors as [NonNullable<Asked['body']['errors']>[0]];
      if (oursToMend.includes(String(extensions['code']))) throw new Error(`${message}: ${document}`);
      return false;
    }
    count.answered += 1;
    for (const field of reachedFields(schema, document, asked.body.data)) reached.add(field);
    return true;
  };
  const askAll = async ({ path, leaves, document }: Question): Promise<void> => {
    if (await ask(document(leaves))) return;
    if (!(await ask(document(['__typename'])))) return;
    const open = leaves.filter((leaf) => !refused.has(`${path.type.name}.${leaf}`));
    if (open.length === 0 || (open.length < leaves.length && (await ask(document(open))))) return;
    for (const leaf of open) if (!(await ask(document([leaf])))) refused.add(`${path.type.name}.${leaf}`);
  };
  const waiting = [...questions];
  const work = async (): Promise<void> => {
    for (let question = waiting.pop(); question; question = waiting.pop()) await askAll(question);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { ...count, reached };
};
