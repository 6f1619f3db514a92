import type { EntityManager } from '@mikro-orm/postgresql';

import { qualified } from '../../platform/persistence/schemas.ts';

type Row = Readonly<Record<string, unknown>>;

/** Writes what is not there yet; what somebody changed since stays as it is. */
export const insertMissing = async (
  em: EntityManager,
  table: string,
  rows: readonly Row[],
): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
  const parameters = rows.flatMap((row) => columns.map((column) => row[column] ?? null));
  await em.execute(
    `insert into ${qualified(table)} (${columns.join(', ')}) values ${values} on conflict do nothing`,
    parameters,
  );
};
