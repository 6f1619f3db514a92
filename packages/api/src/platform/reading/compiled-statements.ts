import type { FieldNode, GraphQLResolveInfo } from 'graphql';
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
  const selection = info.fieldNodes.map(numberOf).join();
  const key = JSON.stringify([selection, what, whoAsks(actor), today, walls, info.variableValues]);
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

const numbers = new WeakMap<FieldNode, number>();
let counted = 0;

/** Documents are kept parsed, so a field of one keeps its number as long as anybody asks for it. */
const numberOf = (node: FieldNode): number => {
  const known = numbers.get(node) ?? ++counted;
  numbers.set(node, known);
  return known;
};
