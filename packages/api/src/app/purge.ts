import pg from 'pg';
import type { Logger } from 'pino';

/** Functions that delete what is overdue by the clock of the database, and nothing else; each answers how much it was. */
const purges = ['seal.purge_drafts'] as const;

/** As the role that may read nothing of anybody. */
export const purge = async (pool: pg.Pool): Promise<Readonly<Record<string, number>>> => {
  const client = await pool.connect();
  try {
    const purged: Record<string, number> = {};
    for (const name of purges) {
      await client.query('begin; set local role kim_authenticator');
      const { rows } = await client.query<{ count: number }>(`select ${name}() as count`);
      await client.query('commit');
      purged[name] = rows[0]!.count;
    }
    client.release();
    return purged;
  } catch (error) {
    client.release(true);
    throw error;
  }
};

const EVERY_HOUR = 3_600_000;

/** Runs beside the API for as long as it serves. What fails is said and tried again. */
export const keepPurging = (databaseUrl: string, log: Logger): { readonly stop: () => Promise<void> } => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  pool.on('error', (err) => log.error({ err }, 'an idle database connection failed'));
  const run = (): void => {
    purge(pool).then(
      (purged) => log.info({ purged }, 'what was overdue is deleted'),
      (err: unknown) => log.error({ err }, 'what is overdue could not be deleted'),
    );
  };
  const timer = setInterval(run, EVERY_HOUR);
  run();
  return {
    stop: async () => {
      clearInterval(timer);
      await pool.end();
    },
  };
};
