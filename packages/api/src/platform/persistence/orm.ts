import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../../../migrations/list.ts';

/** The object-relational mapper over one connection string. Foreign keys are composite and stand in the migrations. */
export const openOrm = (clientUrl: string, entities: readonly (new () => object)[]): Promise<MikroORM> =>
  MikroORM.init({
    clientUrl,
    schema: 'app',
    entities: [...entities],
    extensions: [Migrator],
    migrations: { migrationsList: [...migrations], tableName: 'schema_migration', schema: 'public', snapshot: false, silent: true },
    schemaGenerator: { createForeignKeyConstraints: false, ignoreSchema: ['seal', 'public'] },
    pool: { min: 0, max: 10 },
  });
