import { readFile } from 'node:fs/promises';
import { inCheckout } from './checkout.ts';
import { outputOf } from './run-program.ts';
import type { StepResult } from './steps.ts';

const MOST_LINES = 250;
const MOST_LINES_OF_A_TEST = 400;

const isGenerated = (file: string): boolean => file.includes('.generated.');
const isTest = (file: string): boolean => /\.(test|spec)\.ts$/.test(file);
const budgetOf = (file: string): number => (isTest(file) ? MOST_LINES_OF_A_TEST : MOST_LINES);

/** Prints the sizes of the source files and refuses those over budget: what does not fit on a few screens is not read. */
export const checkSizes = async (): Promise<StepResult> => {
  const listed = await outputOf('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '*.ts',
    '*.svelte',
  ]);
  const files = listed.split('\0').filter((file) => file && !isGenerated(file));
  const counted = await Promise.all(files.map(async (file) => ({ file, lines: await linesOf(file) })));
  const sizes = counted.filter(({ lines }) => lines > 0);
  const source = sizes.filter(({ file }) => !isTest(file)).map(({ lines }) => lines);
  const tooLong = sizes.filter(({ file, lines }) => lines > budgetOf(file));
  return {
    isFine: tooLong.length === 0,
    output: tooLong.map(({ file, lines }) => `${file}: ${lines} lines, at most ${budgetOf(file)}`).join('\n'),
    remark: `${source.length} files, median ${quantile(source, 0.5)}, p90 ${quantile(source, 0.9)}, max ${quantile(source, 1)} lines`,
  };
};

/** 0 for a file that git still lists but somebody is just removing. */
const linesOf = async (file: string): Promise<number> => {
  const text = await readFile(inCheckout(file), 'utf8').catch(() => '');
  return text.split('\n').length - 1;
};

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? 0;
