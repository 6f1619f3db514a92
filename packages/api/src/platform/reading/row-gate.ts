import { reachOf } from '../auth/actor.ts';
import type { RequestContext } from '../graphql/context.ts';
import { REACH } from './compile.ts';

export type Row = Readonly<Record<string, unknown>>;

/**
 * The GraphQL wall around a row, whatever the database and the domain let through: the actor's organisation (for those who
 * work for the whole county, the county) must be among those the row says it is reachable through.
 */
export const isReachable = (row: Row, { actor, walls }: RequestContext): boolean => {
  if (!walls.graphql) return true;
  const own = reachOf(actor);
  const through = row[REACH];
  return own !== null && (through === own || (Array.isArray(through) && through.includes(own)));
};

/** A list as it was read: row by row, or (rows without an id) narrowed as a whole to whom it was read for. */
export type List = readonly Row[] | { readonly [REACH]: string | null; readonly rows: readonly Row[] };

export const reachableOf = (list: List, context: RequestContext): readonly Row[] => {
  if (!('rows' in list)) return list.filter((row) => isReachable(row, context));
  return isReachable(list, context) ? list.rows : [];
};
