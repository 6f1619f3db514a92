import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { CountyFault } from '../app/county/county-file-rules.ts';
import { CommandFailure } from './command-failure.ts';

/** `kim county`: how a county organises the programme, from a file instead of from code. */
export const countyCommand = (): Command =>
  new Command('county')
    .summary('load how a county organises the programme, and print it')
    .addCommand(loadCommand())
    .addCommand(showCommand());

const loadCommand = (): Command =>
  new Command('load')
    .summary('write what of a county file is missing')
    .description(
      'Reads a county file (docs/counties.md), checks it whole and writes what is missing, in one step or not at all. What is there stays as it is (DATABASE_URL).',
    )
    .argument('<file>', 'JSON, as packages/schema/src/reference/counties/rhein-kreis-neuss.json')
    .option('--check', 'check the file alone, write nothing')
    .action(async (file: string, { check }: { check?: boolean }) => {
      const { readCountyFile } = await import('../app/county/county-file.ts');
      const { county, faults } = readCountyFile(await contentOf(file));
      if (faults) throw refusal(faults);
      if (check) {
        console.log(`${county.name}: nothing is wrong with the file.`);
        return;
      }
      const { loadCounty } = await import('../app/county/county-administration.ts');
      const loaded = await loadCounty(county);
      if (loaded.faults.length > 0) throw refusal(loaded.faults);
      for (const [part, count] of Object.entries(loaded.after))
        console.log(
          `${String(count).padStart(5)} ${part}, ${count - loaded.before[part as 'stages']} of them new`,
        );
    });

const contentOf = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CommandFailure(`Die Datei ${file} ist nicht lesbar. / The file ${file} cannot be read.`);
  }
};

const refusal = (faults: readonly CountyFault[]): CommandFailure =>
  new CommandFailure(
    [
      'Nichts wurde geschrieben. / Nothing was written.',
      ...faults.map(({ code, field, de, en }) => `  ${code} ${field}: ${de} / ${en}`),
    ].join('\n'),
  );

const showCommand = (): Command =>
  new Command('show')
    .summary('print who employs and supervises how much')
    .argument('<county>', 'key of the county, for example rkn')
    .action(async (key: string) => {
      const { organisationOf } = await import('../app/county/county-administration.ts');
      const rows = await organisationOf(key);
      if (rows.length === 0) throw new CommandFailure(`There is no county ${key}.`);
      for (const { module, employer, fachaufsicht, positions, fte } of rows)
        console.log(
          `${module.padEnd(25)} ${String(positions).padStart(3)} positions ${fte.padStart(10)} VZÄ  Dienstaufsicht ${employer}, Fachaufsicht ${fachaufsicht ?? '-'}`,
        );
    });
