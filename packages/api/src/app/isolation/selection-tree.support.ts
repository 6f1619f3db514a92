import { getNamedType } from 'graphql';
import { callText } from './argument-variants.support.ts';
import type { Path, Step } from './schema-walk.support.ts';

/** What is asked at the end of a path. */
export interface Item {
  readonly path: Path;
  readonly leaves: readonly string[];
}

/** The leaf of a root field that is a leaf itself. */
export const ITSELF = '';

/** Several items under one root field, merged: each field once. */
interface Tree {
  readonly leaves: Set<string>;
  readonly children: Map<string, Tree>;
  readonly isPage: boolean;
}

const tree = (isPage = false): Tree => ({ leaves: new Set(), children: new Map(), isPage });

const child = (of: Tree, key: string, isPage = false): Tree => {
  if (!of.children.has(key)) of.children.set(key, tree(isPage));
  return of.children.get(key)!;
};

const below = (of: Tree, { field, call, on }: Step): Tree => {
  const next = child(
    of,
    `${field.name}${callText(call)}`,
    getNamedType(field.type).name.endsWith('Connection'),
  );
  return narrowed(next, on);
};

const narrowed = (of: Tree, on: string | null): Tree => {
  if (!on) return of;
  of.leaves.add('__typename');
  return child(of, `... on ${on}`);
};

const put = (of: Tree, leaf: string): void => {
  const names = leaf.split(' > ');
  const last = names.slice(0, -1).reduce((at, name) => child(at, name), of);
  last.leaves.add(names.at(-1)!);
};

const treeOf = (items: readonly Item[]): Tree => {
  const [root] = items[0]!.path.steps;
  const all = tree(getNamedType(root!.field.type).name.endsWith('Connection'));
  for (const { path, leaves } of items) {
    const [first, ...rest] = path.steps;
    const end = rest.reduce(below, narrowed(all, first!.on));
    for (const leaf of leaves) put(end, leaf);
  }
  return all;
};

const textOf = ({ leaves, children }: Tree): string =>
  [...leaves, ...[...children].map(([key, inner]) => `${key} { ${textOf(inner)} }`)].join(' ');

const PAGE = 60;

/** Rows it could bring at most, as the API reckons. */
const costOf = ({ isPage, children }: Tree, each: number): number => {
  const rows = isPage ? each * PAGE : each;
  return (isPage ? rows : 0) + [...children.values()].reduce((sum, inner) => sum + costOf(inner, rows), 0);
};

/** What items must have in common to be asked in one document: types behind an interface may call different things the same. */
const rootOf = ({ path: { steps } }: Item): string => {
  const { field, call } = steps[0]!;
  const behind = steps.map(({ on }) => on ?? '').join(' ');
  return `${field.name}${callText(call)} ${call.ids?.join(' ') ?? ''} ${behind.trim()}`;
};

const MOST_IDS = 5;

/** The document that asks for these items of one root; a root asked by id is asked once per id, by alias. */
export const documentOf = (items: readonly Item[], mostIds = MOST_IDS): string => {
  const { field, call } = items[0]!.path.steps[0]!;
  const body = textOf(treeOf(items));
  const selection = body === ITSELF ? '' : ` { ${body} }`;
  const calls = call.ids?.slice(0, mostIds) ?? [null];
  return `{ ${calls.map((id, index) => `r${index}: ${field.name}${callText(call, id)}${selection}`).join(' ')} }`;
};

const MOST = { tokens: 850, names: 420, rows: 5_000 } as const;

const fits = (items: readonly Item[]): boolean => {
  const document = documentOf(items);
  const tokens = document.match(/\w+|[{}():[\]]|\.\.\./g)!.length;
  const names = document.match(/\b[a-z]\w*\b/gi)!.length;
  return tokens <= MOST.tokens && names <= MOST.names && costOf(treeOf(items), 1) <= MOST.rows;
};

/** As few groups as the limits of a document allow. */
export const groupsOf = (items: readonly Item[]): Item[][] => {
  const groups: Item[][] = [];
  const roots = new Map<string, Item[]>();
  for (const item of items) roots.set(rootOf(item), [...(roots.get(rootOf(item)) ?? []), item]);
  for (const ofRoot of roots.values()) {
    let group: Item[] = [];
    for (const item of ofRoot) {
      if (group.length > 0 && !fits([...group, item])) {
        groups.push(group);
        group = [];
      }
      group.push(item);
    }
    groups.push(group);
  }
  return groups;
};
