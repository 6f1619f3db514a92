import type { MikroORM } from '@mikro-orm/postgresql';
import { hmacPads } from './seal.ts';
import { grantStatements, type Grant } from './grants.ts';
import { createRoles } from './server-roles.ts';

export interface MigrateOptions {
  /** Signed in as the administrator. */
  readonly orm: MikroORM;
  readonly appPassword: string;
  readonly sealKey: Buffer;
  readonly grants: readonly Grant[];
}

/** Two migrations at once would both create the same role; the number is arbitrary but ours. */
const MIGRATION_LOCK = 7_205_382;

/** Roles, migrations, rights and the seal's key: may be repeated at any time, and changes nothing the second time. */
export const migrate = async ({ orm, appPassword, sealKey, grants }: MigrateOptions): Promise<string[]> => {
  const lockHolder = orm.em.fork();
  return lockHolder.transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
    const admin = orm.em.fork();
    for (const statement of createRoles(appPassword)) await admin.execute(statement);
    const done = await orm.migrator.up();
    const { inner, outer } = hmacPads(sealKey);
    await admin.transactional(async (work) => {
      for (const statement of grantStatements(grants)) await work.execute(statement);
      await work.execute('delete from seal.key');
      await work.execute('insert into seal.key (inner_pad, outer_pad) values (?, ?)', [inner, outer]);
    });
    return done.map(({ name }) => name);
  });
};
