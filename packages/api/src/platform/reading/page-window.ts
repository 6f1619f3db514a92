import { BadInput } from '../graphql/errors.ts';
import { decodeCursor, type Cursor } from './cursor.ts';
import type { Arguments, ReadModel, SortOption, SortType } from './read-model.ts';

export const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

/** How much of a list is asked for: `first/after` reads forwards, `last/before` backwards. */
export interface PageExtent {
  readonly size: number;
  readonly backwards: boolean;
  /** Where it goes on from; then there is something on the other side of the page. */
  readonly from: string | null;
}

/** Which part of a list that is. */
export interface PageWindow {
  readonly size: number;
  readonly cursor: Cursor | null;
  readonly sort: SortOption;
  /** Of the statement; the answer is turned round again when reading backwards. */
  readonly direction: 'asc' | 'desc';
}

export const pageExtent = (args: Arguments): PageExtent => {
  const { first, last, after, before } = args as {
    first?: number;
    last?: number;
    after?: string;
    before?: string;
  };
  if (first != null && last != null) throw new BadInput('PAGE_BOTH_ENDS', 'last');
  const backwards = last != null;
  const size = last ?? first ?? DEFAULT_PAGE;
  if (size < 0 || size > LARGEST_PAGE)
    throw new BadInput('PAGE_SIZE', backwards ? 'last' : 'first', { most: LARGEST_PAGE });
  return { size, backwards, from: (backwards ? before : after) ?? null };
};

export const pageWindow = (model: ReadModel, args: Arguments): PageWindow => {
  const { size, backwards, from } = pageExtent(args);
  const { sort, descending } = sortOf(model, args);
  const cursor = from === null ? null : cursorOf(from, backwards ? 'before' : 'after', sort);
  return { size, cursor, sort, direction: descending === backwards ? 'asc' : 'desc' };
};

const sortOf = (model: ReadModel, args: Arguments): { sort: SortOption; descending: boolean } => {
  const order = args['orderBy'] as { field: string; direction: 'ASC' | 'DESC' } | undefined;
  const sort = model.sorts[order?.field ?? model.defaultSort ?? ''];
  if (!sort) throw new Error(`${model.type} has no sort order ${order?.field ?? ''}.`);
  return { sort, descending: order?.direction === 'DESC' };
};

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toJSON().startsWith(text);
};

/** As PostgreSQL writes it: `2026-11-28 09:30:00.5+01`. */
const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/.test(text) &&
  isDay(text.slice(0, 10));

/** What the database reads as a value of the order's type. */
const shapes: Readonly<Record<SortType, (text: string) => boolean>> = {
  text: () => true,
  numeric: (text) => /^-?\d{1,12}(\.\d{1,12})?$/.test(text),
  integer: (text) => /^-?\d{1,9}$/.test(text),
  date: isDay,
  timestamptz: isMoment,
};

const cursorOf = (given: string, argument: string, { type }: SortOption): Cursor => {
  const cursor = decodeCursor(given, argument);
  // A cursor made for another order would fail in the database.
  if (!shapes[type](cursor.value)) throw new BadInput('CURSOR', argument);
  return cursor;
};
