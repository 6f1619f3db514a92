import { counties } from '@kim/schema/reference/counties.ts';
import {
  administrativeDatabaseUrl,
  appDatabaseUrl,
  demoIssuer,
  sealKey,
  tokenAudience,
} from '../platform/config/config.ts';
import { catalogueLints } from '../platform/persistence/catalogue-lints.ts';
import { migrate } from '../platform/persistence/migrate.ts';
import { openOrm } from '../platform/persistence/orm.ts';
import { migrations } from '../../migrations/list.ts';
import { entities, grants, invariants } from './modules.ts';
import { seedDemoData } from './seed/demo-data.ts';
import { seedLedger } from './seed/ledger.ts';
import { seedReferenceData } from './seed/reference-data.ts';

export type Orm = Awaited<ReturnType<typeof openOrm>>;

export const asAdministrator = async <T>(work: (orm: Orm) => Promise<T>): Promise<T> => {
  const orm = await openOrm(administrativeDatabaseUrl(), entities, migrations);
  try {
    return await work(orm);
  } finally {
    await orm.close();
  }
};

/** `kim migrate`: brings the database to this version. Returns the migrations that ran. */
export const migrateDatabase = (): Promise<string[]> =>
  asAdministrator((orm) => {
    const appPassword = decodeURIComponent(new URL(appDatabaseUrl()).password);
    return migrate({ orm, appPassword, sealKey: sealKey(), grants });
  });

/** `kim seed`: the counties as the papers describe them; with `demo`, fictional people who can sign in. */
export const seedDatabase = ({ demo }: { readonly demo: boolean }): Promise<void> =>
  asAdministrator((orm) =>
    orm.em.fork().transactional(async (em) => {
      await seedReferenceData(em);
      for (const county of counties) await seedLedger(em, county);
      if (demo) await seedDemoData(em, { url: demoIssuer(), audience: tokenAudience() });
    }),
  );

/** `kim check`: every invariant of every module and every lint of the catalogue. Returns those that are broken. */
export const brokenInvariants = (): Promise<string[]> =>
  asAdministrator(async (orm) => {
    const broken: string[] = [];
    for (const [name, sql] of Object.entries({ ...invariants, ...catalogueLints }))
      if ((await orm.em.fork().execute(sql)).length > 0) broken.push(name);
    return broken;
  });
