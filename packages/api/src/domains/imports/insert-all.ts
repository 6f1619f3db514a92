import type { EntityManager } from '@mikro-orm/postgresql';

type Row = Readonly<Record<string, unknown>>;

/** PostgreSQL takes 65,535 parameters in one statement. */
const AT_ONCE = 1_000;

/**
 * Plain statements for thousands of rows: the mapper would read back what it wrote, and a file is visible only once somebody
 * keeps it. All rows have the same columns, named by our own code.
 */
export const insertAll = async (em: EntityManager, table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  const places = `(${columns.map(() => '?').join(', ')})`;
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    await em.execute(
      `insert into ${table} (${columns.join(', ')}) values ${some.map(() => places).join(', ')}`,
      some.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }
};
