import { Command } from 'commander';
import type { Purged } from '../app/purge-clock.ts';

/** `kim purge`. */
export const purgeCommand = (): Command =>
  new Command('purge')
    .summary('delete what has had its time')
    .description(
      'Deletes registration entries whose time has come, with all that offices received of them (DATABASE_URL). The server does so ' +
        'every hour by itself. Safe to repeat.',
    )
    .action(async () => {
      const { asAdministrator } = await import('../app/administration.ts');
      const { PURGE } = await import('../app/purge-clock.ts');
      const purged = await asAdministrator((orm) => orm.em.fork().execute<Purged[]>(PURGE));
      for (const { form, entries, shares } of purged)
        console.log(`Form ${form}: ${entries} entries and ${shares} shares deleted.`);
      if (purged.length === 0) console.log('Nothing has had its time.');
    });
