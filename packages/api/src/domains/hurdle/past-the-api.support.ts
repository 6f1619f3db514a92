import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import pg from 'pg';
import type { Harness } from '../../app/test-harness.ts';
import { sealContext } from '../../platform/persistence/seal.ts';

const county = referenceUuid('organisation', 'rsk');
/** Database role, person and place. */
export type Acting = readonly [string, string, string];

/** What the database says to somebody who gets past every service: the rows, or why it refused. Nothing stays. */
export const pastTheApi = async (api: Harness) => {
  const client = new pg.Client({ connectionString: api.database.appUrl });
  await client.connect();
  const write = async (
    [role, person, organisation]: Acting,
    ...statements: readonly string[]
  ): Promise<readonly object[] | string> => {
    const context = {
      role,
      county,
      organisation: referenceUuid('organisation', organisation),
      person: referenceUuid('person', person),
      today: '2026-11-28',
    } as Parameters<typeof sealContext>[1];
    const seal = sealContext(Buffer.from(api.database.sealKey, 'hex'), context);
    await client.query(`begin; set local role ${role}; set local kim.context = '${seal}'`);
    try {
      let rows: readonly object[] = [];
      for (const sql of statements) ({ rows } = await client.query(sql));
      return rows;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await client.query('rollback');
    }
  };
  return { write, end: () => client.end() };
};
