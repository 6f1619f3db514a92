import { Migrator } from '@mikro-orm/migrations';
import type { Pool, PoolClient } from 'pg';
import { MikroORM, type MigrationObject } from '@mikro-orm/postgresql';
import { openWithFirstStatement } from './first-statement.ts';

/** The object-relational mapper over one connection string. Foreign keys are composite and stand in the migrations. */
export const openOrm = (
  clientUrl: string,
  entities: readonly (new () => object)[],
  migrations: readonly MigrationObject[] = [],
): Promise<MikroORM> =>
  MikroORM.init({
    clientUrl,
    schema: 'app',
    entities: [...entities],
    extensions: [Migrator],
    migrations: {
      migrationsList: [...migrations],
      tableName: 'schema_migration',
      schema: 'public',
      snapshot: false,
      silent: true,
    },
    schemaGenerator: { createForeignKeyConstraints: false, ignoreSchema: ['seal', 'public'] },
    pool: { min: 0, max: 10 },
    driverOptions: {
      onPoolCreated: (pool: Pool) => {
        takeBackLostConnections(pool);
        pool.on('connect', openWithFirstStatement);
      },
    },
  });

/**
 * Kysely gives the connection of a transaction back after its commit or rollback, and never if that fails: of a connection that
 * died the rollback always does. So the place of the dead one is given back when its end is told.
 */
const takeBackLostConnections = (pool: Pool): void => {
  const lent = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_error, client) => lent.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!lent.has(client)) return;
      client.release(true);
      // where Kysely does give it back in the end, there is nothing more to do
      client.release = () => undefined;
    });
  });
};
