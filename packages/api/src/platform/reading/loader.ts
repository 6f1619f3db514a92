import DataLoader from 'dataloader';
import type { RequestContext } from '../graphql/context.ts';

type Batch<Value> = (ids: readonly string[], context: RequestContext) => Promise<readonly (Value | null)[]>;

const ofOperation = new WeakMap<RequestContext, Map<Batch<never>, DataLoader<string, unknown>>>();

/**
 * Looks something up by id, once per operation however many rules and resolvers ask: a rule judges the very row the
 * resolver then works with.
 */
export const lookUp = <Value>(
  context: RequestContext,
  batch: Batch<Value>,
  id: string,
): Promise<Value | null> => {
  const loaders = ofOperation.get(context) ?? new Map<Batch<never>, DataLoader<string, unknown>>();
  ofOperation.set(context, loaders);
  const key = batch as unknown as Batch<never>;
  const loader = loaders.get(key) ?? new DataLoader<string, unknown>((ids) => batch(ids, context));
  loaders.set(key, loader);
  return loader.load(id) as Promise<Value | null>;
};
