import { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';

/** `kim migrate`. */
export const migrateCommand = (): Command =>
  new Command('migrate')
    .summary('bring the database up to date')
    .description(
      'Creates roles and tables, or brings them up to date (DATABASE_URL, KIM_APP_DATABASE_URL, KIM_SEAL_KEY). Safe to repeat.',
    )
    .action(async () => {
      const { migrateDatabase } = await import('../app/administration.ts');
      const names = await migrateDatabase();
      console.log(names.length > 0 ? names.join('\n') : 'Up to date.');
    });

/** `kim seed`. */
export const seedCommand = (): Command =>
  new Command('seed')
    .summary('enter the reference data')
    .description('Enters counties, municipalities and positions (DATABASE_URL). Safe to repeat.')
    .option('--demo', 'and fictional people who can sign in through KIM_ISSUER', false)
    .action(async ({ demo }: { readonly demo: boolean }) => {
      const { seedDatabase } = await import('../app/administration.ts');
      await seedDatabase({ demo });
    });

/** `kim check`. */
export const checkCommand = (): Command =>
  new Command('check')
    .summary('check the data against the rules of every module')
    .description(
      'Runs the invariants of every module (DATABASE_URL) and names those that are broken. Changes nothing.',
    )
    .action(async () => {
      const { brokenInvariants } = await import('../app/administration.ts');
      const broken = await brokenInvariants();
      if (broken.length > 0) throw new CommandFailure(`Broken: ${broken.join('; ')}`);
      console.log('Every rule holds.');
    });
