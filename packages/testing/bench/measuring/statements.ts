import type pg from 'pg';

const SAMPLES = 10;

/** How many statements reach PostgreSQL for one request, transaction control included; an average over several. */
export const countStatements = async (admin: pg.Client, request: () => Promise<unknown>): Promise<number> => {
  await admin.query('select pg_stat_statements_reset()');
  for (let i = 0; i < SAMPLES; i += 1) await request();
  const { rows } = await admin.query<{ calls: number }>(
    `select coalesce(sum(s.calls), 0)::int as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
     where d.datname = current_database() and s.query not like '%pg_stat_statements%'`,
  );
  return rows[0]!.calls / SAMPLES;
};
