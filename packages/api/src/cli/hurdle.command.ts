import { Command } from 'commander';

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;

/** `kim hurdle measure`. */
export const hurdleCommand = (): Command => {
  const hurdle = new Command('hurdle').summary('hurdles').description('What concerns reports of hurdles.');
  hurdle
    .command('measure')
    .summary('precision and recall of suggested similar reports')
    .description(
      'Compares the labelled reports with each other in the database (DATABASE_URL) and prints how good the suggestions are. Changes nothing.',
    )
    .action(async () => {
      const { asAdministrator } = await import('../app/administration.ts');
      const { measureSuggestions } = await import('../app/hurdle-measure.ts');
      await asAdministrator(async (orm) => {
        const query = (sql: string, values: readonly unknown[]) =>
          orm.em.fork().execute(sql.replaceAll('$1', '?'), [...values, ...values]);
        for (const isTicked of [true, false]) {
          const { reports, precision, recall } = await measureSuggestions(query as never, { isTicked });
          const by = isTicked ? 'words, theme, law and bodies' : 'words alone';
          console.log(
            `${reports} reports, by ${by}: precision ${percent(precision)}, recall ${percent(recall)}`,
          );
        }
      });
    });
  return hurdle;
};
