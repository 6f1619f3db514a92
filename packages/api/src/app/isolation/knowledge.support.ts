import type { Walls } from '../../platform/auth/walls.ts';
import {
  grantsOf,
  sealedOf,
  specifiedTables,
  tableSpecs,
  type AnyTableSpec,
  type Principal,
} from './specification.support.ts';
import { anyRows, type AnyRow, type OfCounty, type Table, type World } from './world.support.ts';

/** What somebody may know: ids of whatever table, of each table the rows by what their canaries carry, and columns that stay hidden. */
export interface Knowledge {
  readonly ids: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
  readonly hidden: ReadonlySet<string>;
}

/** The column a table's canaries carry: the id, or the first uuid of what names a row. */
export const markColumn = (table: Table): string => tableSpecs[table]?.rowName?.[0] ?? 'id';

const roleOf = (who: Principal): string => sealedOf(who)?.role ?? '';

/** Rows that may come out in an answer: those the database would show, unless the table says otherwise. */
const knownRows = (
  table: Table,
  spec: AnyTableSpec,
  [who, world, walls]: readonly [Principal, World, Walls],
): readonly OfCounty[] => {
  if (spec.known) return spec.known(who, world, walls);
  const sealed = sealedOf(who);
  const isGranted = grantsOf(table, 'SELECT').some(([, roles]) => roles.includes(roleOf(who)));
  return sealed && isGranted ? spec.seen(sealed, world) : [];
};

/** Columns of which the caller's role has no right: then they must not come out by any way. */
const notGranted = (table: Table, who: Principal, world: World): string[] => {
  const mine = grantsOf(table, 'SELECT').filter(([, roles]) => roles.includes(roleOf(who)));
  const columns = new Set(mine.flatMap(([, , some]) => some.split(' ')));
  if (mine.length === 0 || columns.has('*')) return [];
  return Object.keys(world[table][0] ?? {}).filter((column) => !columns.has(column));
};

export const knowledgeOf = (who: Principal, world: World, walls: Walls): Knowledge => {
  const ids = new Set([who.countyId, who.clientId].filter((id) => id !== null));
  const marks = new Map<string, Set<string>>();
  const hidden = new Set<string>();
  for (const table of specifiedTables) {
    const spec = tableSpecs[table];
    const rows = knownRows(table, spec, [who, world, walls]) as unknown as readonly AnyRow[];
    for (const { id } of rows) if (typeof id === 'string') ids.add(id);
    marks.set(table, new Set(rows.map((row) => String(row[markColumn(table)]))));
    const columns = [...notGranted(table, who, world), ...(spec.hidden?.(who, world) ?? [])];
    for (const column of columns) hidden.add(`${table}.${column}`);
  }
  return { ids, marks, hidden };
};

/** The uuids of all rows that have one, of all tables that have a specification. */
export const knownIds = (world: World): Set<string> =>
  new Set(
    anyRows(world)
      .filter(([table]) => table in tableSpecs)
      .flatMap(([, rows]) => rows)
      .flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
  );
