import type { EntityManager } from '@mikro-orm/postgresql';

/** Several rows in one statement. */
export const insertRows = async (
  em: EntityManager,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
  await em.execute(
    `insert into governance.${table} (${columns.join(', ')}) values ${values}`,
    rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
  );
};
