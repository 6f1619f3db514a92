import { Command, InvalidArgumentError } from 'commander';
import { CommandFailure, UsageFailure } from './command-failure.ts';

interface Options {
  readonly county?: string;
  readonly year: number;
  readonly turnYear?: boolean;
}

const readYear = (text: string): number => {
  if (!/^2[01]\d\d$/.test(text)) throw new InvalidArgumentError('Not a year.');
  return Number(text);
};

/** `kim ledger`: the VZÄ account of a county. */
export const ledgerCommand = (): Command =>
  new Command('ledger')
    .summary('print the VZÄ account of a county')
    .description(
      'Prints what the state provides in a year, what is allocated to which position, and the sum (DATABASE_URL).',
    )
    .option('--county <key>', 'e.g. rsk')
    .requiredOption('--year <year>', 'calendar year', readYear)
    .option(
      '--turn-year',
      'give every position the VZÄ of its latest year up to this one, as on the first of January',
    )
    .action(async ({ county, year, turnYear: turns }: Options) => {
      const { readLedger, turnYear } = await import('../app/ledger-administration.ts');
      if (turns) {
        const changed = await turnYear(year);
        for (const { key, fte } of changed) console.log(`${key} ${fte}`);
        console.log(
          changed.length === 0 ? 'Every position has the VZÄ of its year.' : `${changed.length} changed.`,
        );
        return;
      }
      if (!county) throw new UsageFailure('Say which county: --county rsk.');
      const modules = await readLedger(county, year);
      if (modules.length === 0) throw new CommandFailure(`Nothing is recorded for ${county} in ${year}.`);
      for (const one of modules) {
        console.log(`${one.module} ${year}: ${one.provided} provided (${one.source})`);
        for (const { key, title, fte } of one.positions)
          console.log(`  ${fte.padStart(9)}  ${key.padEnd(24)} ${title}`);
        console.log(`  ${one.allocated.padStart(9)}  allocated of ${one.provided}\n`);
      }
    });
