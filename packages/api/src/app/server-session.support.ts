import pg from 'pg';
import { createSession, type Session } from '../platform/persistence/session.ts';
import { openOrm } from '../platform/persistence/orm.ts';
import { entities } from './modules.ts';
import type { Harness } from './test-harness.ts';

/** As a server has it: the API's own login, which has no right on any of the tables. */
export const serverSession = async ({
  database: { appUrl, sealKey },
}: Harness): Promise<{ readonly session: Session; readonly close: () => Promise<void> }> => {
  const pool = new pg.Pool({ connectionString: appUrl, max: 1 });
  const orm = await openOrm(appUrl, entities);
  return {
    session: createSession({ pool, orm, key: Buffer.from(sealKey, 'hex') }),
    close: async () => {
      await orm.close();
      await pool.end();
    },
  };
};
