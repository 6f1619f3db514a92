import type pg from 'pg';
import { sealContext } from '../../platform/persistence/seal.ts';
import { nameOf } from './principals.support.ts';
import { qualified } from '../../platform/persistence/schemas.ts';
import { grantsOf, specifiedTables, tableSpecs, type SealedPrincipal } from './specification.support.ts';
import type { AnyRow, Table, World } from './world.support.ts';

/** A connection inside a transaction, and the key contexts are sealed with. */
export interface Oracle {
  readonly client: pg.Client;
  readonly key: Buffer;
  readonly world: World;
}

interface Answer {
  readonly rows: readonly { readonly name: string; readonly row: string }[];
  readonly count: number;
  readonly code: string | null;
}

/** Runs a statement as somebody and undoes it, in one round trip. Refusals come back as the error's code. */
export const runAs = async (
  { client, key }: Oracle,
  who: SealedPrincipal,
  sql: string,
  context = sealContext(key, who),
): Promise<Answer> => {
  try {
    const results = (await client.query(
      `savepoint somebody; set local role ${who.role}; set local kim.context = '${context}'; ${sql}; rollback to savepoint somebody; release savepoint somebody`,
    )) as unknown as pg.QueryResult<Answer['rows'][number]>[];
    const { rows, rowCount } = results.at(-3)!;
    return { rows, count: rowCount ?? 0, code: null };
  } catch (error) {
    await client.query('rollback to savepoint somebody; release savepoint somebody');
    return { rows: [], count: 0, code: (error as { code?: string }).code ?? 'unknown' };
  }
};

const nameColumns = (table: Table): readonly string[] => tableSpecs[table].rowName ?? ['id'];

/** The names of the rows this principal sees; a table that is missing may not be read at all. */
export const expectedRows = (
  world: World,
  who: SealedPrincipal,
  tables: readonly Table[] = specifiedTables,
): Map<Table, Set<string>> =>
  new Map(
    tables
      .filter((table) => grantsOf(table, 'SELECT').some(([, roles]) => roles.includes(who.role)))
      .map((table) => {
        const rows = tableSpecs[table].seen(who, world) as unknown as readonly AnyRow[];
        const columns = nameColumns(table);
        return [table, new Set(rows.map((row) => columns.map((column) => String(row[column])).join(':')))];
      }),
  );

const readAll = (tables: readonly Table[]): string =>
  tables
    .map(
      (table) =>
        `select '${table}' as name, concat_ws(':', ${nameColumns(table).join(', ')}) as row from ${qualified(table)}`,
    )
    .join(' union all ');

/** What the database shows otherwise than the rule says: one line per table. */
export const mismatches = async (
  oracle: Oracle,
  who: SealedPrincipal,
  tables?: readonly Table[],
): Promise<string[]> => {
  const expected = expectedRows(oracle.world, who, tables);
  if (expected.size === 0) return [];
  const answer = await runAs(oracle, who, readAll([...expected.keys()]));
  if (answer.code) return [`${nameOf(who, oracle.world)} is refused with ${answer.code}`];
  return [...expected].flatMap(([table, rows]) => {
    const seen = new Set(answer.rows.filter(({ name }) => name === table).map(({ row }) => row));
    const hidden = [...rows].filter((row) => !seen.has(row));
    const shown = [...seen].filter((row) => !rows.has(row));
    return hidden.length + shown.length > 0
      ? [`${nameOf(who, oracle.world)}, ${table}: ${shown.length} too many, ${hidden.length} too few`]
      : [];
  });
};

/** The first mismatch of any of these principals, or null. */
export const firstMismatch = async (
  oracle: Oracle,
  principals: readonly SealedPrincipal[],
  tables?: readonly Table[],
): Promise<string | null> => {
  for (const who of principals) {
    const [found] = await mismatches(oracle, who, tables);
    if (found) return found;
  }
  return null;
};
