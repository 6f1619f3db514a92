import { newUuid } from '@kim/schema/ids.ts';
import type { ClientScope } from '@kim/schema/roles.ts';
import { administrativeDatabaseUrl, appDatabaseUrl, demoIssuer, sealKey, tokenAudience } from '../platform/config/config.ts';
import { migrate } from '../platform/persistence/migrate.ts';
import { openOrm } from '../platform/persistence/orm.ts';
import { entities, grants, invariants } from './modules.ts';
import { insertMissing } from './seed/insert.ts';
import { seedDemoData } from './seed/demo-data.ts';
import { seedReferenceData } from './seed/reference-data.ts';

type Orm = Awaited<ReturnType<typeof openOrm>>;

const asAdministrator = async <T>(work: (orm: Orm) => Promise<T>): Promise<T> => {
  const orm = await openOrm(administrativeDatabaseUrl(), entities);
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
      await seedReferenceData(em as Orm['em']);
      if (demo) await seedDemoData(em as Orm['em'], { url: demoIssuer(), audience: tokenAudience() });
    }),
  );

/** `kim check`: every invariant of every module. Returns those that are broken. */
export const brokenInvariants = (): Promise<string[]> =>
  asAdministrator(async (orm) => {
    const broken: string[] = [];
    for (const [name, sql] of Object.entries(invariants)) if ((await orm.em.fork().execute(sql)).length > 0) broken.push(name);
    return broken;
  });

export interface ApiClientRegistration {
  readonly issuer: string;
  readonly clientId: string;
  readonly name: string;
  readonly scopes: readonly ClientScope[];
  readonly countyKey: string;
}

/** `kim client create`: lets a client that the issuer knows read from one county. */
export const registerApiClient = ({ issuer, clientId, name, scopes, countyKey }: ApiClientRegistration): Promise<void> =>
  asAdministrator(async (orm) => {
    const [trusted] = await orm.em.fork().execute<{ county_id: string; id: string }[]>(
      `select i.county_id, i.id from app.identity_issuer i join app.organisation o on o.county_id = i.county_id and o.id = i.county_id where i.issuer = ? and o.key = ?`,
      [issuer, countyKey],
    );
    if (!trusted) throw new Error(`The county ${countyKey} does not trust the issuer ${issuer}.`);
    await insertMissing(orm.em.fork() as Orm['em'], 'api_client', [
      { county_id: trusted.county_id, id: newUuid(), issuer_id: trusted.id, client_id: clientId, name, scopes: `{${scopes.join(',')}}` },
    ]);
  });
