import { Command } from 'commander';

/** `kim migrate`. */
export const migrateCommand = (): Command =>
  new Command('migrate')
    .summary('bring the database up to date')
    .description(
      'Creates roles and tables, or brings them up to date (DATABASE_URL, KIM_APP_DATABASE_URL, KIM_SEAL_KEY). Safe to repeat.',
    )
    .action(async () => {
      const { migrate } = await import('../platform/persistence/migrate.ts');
      await migrate();
    });

/** `kim seed`. */
export const seedCommand = (): Command =>
  new Command('seed')
    .summary('enter the reference data')
    .description('Enters counties, municipalities and roles (DATABASE_URL). Safe to repeat.')
    .option('--demo', 'and the personas, positions and supervisions of the demo', false)
    .action(async ({ demo }: { readonly demo: boolean }) => {
      const { seed } = await import('../app/seed.ts');
      await seed({ demo });
    });
