import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type MigrationObject } from '@mikro-orm/postgresql';

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
  });
