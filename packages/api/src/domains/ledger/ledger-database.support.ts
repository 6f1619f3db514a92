import { createSecretKey } from 'node:crypto';
import pg from 'pg';
import type { Harness } from '../../app/test-harness.ts';
import { sealContext, type RequestSeal } from '../../platform/persistence/seal.ts';

export type Sealed = RequestSeal;

/** A database session as the API has one, without the API: what stops it now is the database alone. */
export const asDatabaseRole = async ({ database }: Harness, sealed: Sealed) => {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  await client.query(`set role ${sealed.role}`);
  const context = sealContext(createSecretKey(Buffer.from(database.sealKey, 'hex')), sealed);
  await client.query(`select set_config('kim.context', $1, false)`, [context]);
  return {
    run: (sql: string): Promise<unknown> => client.query(sql),
    end: (): Promise<void> => client.end(),
  };
};
