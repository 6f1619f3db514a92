import pg from 'pg';
import { inject } from 'vitest';

/** What is really stored, past all pages: as the administrator. */
export const askDatabase = async <Row extends object>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => {
  const client = new pg.Client(inject('stackDatabaseUrl'));
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
};
