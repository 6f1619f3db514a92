import { Command } from 'commander';

/** `kim purge`. */
export const purgeCommand = (): Command =>
  new Command('purge')
    .summary('delete what has had its time')
    .description(
      'Deletes registration entries whose time has come with all that offices received of them, drafts after two weeks, and people referred ' +
        'whom nobody may read any more (DATABASE_URL). The server does so every hour by itself. Safe to repeat.',
    )
    .action(async () => {
      const { asAdministrator } = await import('../app/administration.ts');
      const { purge } = await import('../app/purge.ts');
      const { forms, drafts, people } = await asAdministrator((orm) =>
        purge((sql) => orm.em.fork().execute(sql)),
      );
      for (const { form, entries, shares } of forms)
        console.log(`Form ${form}: ${entries} entries and ${shares} shares deleted.`);
      if (drafts > 0) console.log(`Drafts: ${drafts} deleted.`);
      if (people > 0) console.log(`People referred: ${people} deleted.`);
      if (forms.length + drafts + people === 0) console.log('Nothing has had its time.');
    });
