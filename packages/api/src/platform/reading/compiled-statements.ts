import { visit, type ASTNode, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Actor } from '../auth/actor.ts';
import type { RequestContext } from '../graphql/context.ts';

export interface CompiledStatement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const statements = new LRUCache<string, CompiledStatement>({ max: 5_000 });

/**
 * A statement depends on nothing but the selection, its variables, who asks and the day: the same question of the same
 * membership is compiled once. What it finds is never kept.
 */
export const compiledOnce = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  what: string,
  compile: () => CompiledStatement,
): CompiledStatement => {
  const { actor, today, walls } = context;
  const asked = info.fieldNodes.map((node) => askedBy(node, info));
  const variables = asked.flatMap(({ variables: names }) => names.map((name) => info.variableValues[name]));
  const selection = asked.map(({ number }) => number);
  const key = JSON.stringify([selection, what, whoAsks(actor), today, walls, variables]);
  const before = statements.get(key);
  if (before) return before;
  const made = compile();
  statements.set(key, made);
  return made;
};

const whoAsks = (actor: Actor): readonly string[] => {
  if (actor.kind === 'undecided') return [];
  if (actor.kind === 'client') return [actor.countyId, actor.clientId, ...actor.scopes];
  const { countyId, membership } = actor;
  return [countyId, membership.role, membership.organisation.id, membership.person.id];
};

interface Asked {
  readonly number: number;
  /** Names of the variables in it: those of other fields make no difference. */
  readonly variables: readonly string[];
}

const known = new WeakMap<FieldNode, Asked>();
let counted = 0;

/** Documents are kept parsed, so a field of one keeps its number as long as anybody asks for it. */
const askedBy = (node: FieldNode, { fragments }: GraphQLResolveInfo): Asked => {
  const before = known.get(node);
  if (before) return before;
  const variables = new Set<string>();
  const spread = new Set<string>();
  const collect = (part: ASTNode): void => {
    visit(part, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name: { value } }) => {
        if (spread.has(value)) return;
        spread.add(value);
        collect(fragments[value]!);
      },
    });
  };
  collect(node);
  const made = { number: ++counted, variables: [...variables] };
  known.set(node, made);
  return made;
};
