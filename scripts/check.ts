import { checkContract } from './check-contract.ts';
import { checkGenerated } from './check-generated.ts';
import { checkSizes } from './check-sizes.ts';
import { runProgram } from './run-program.ts';
import { runSteps, type Step } from './steps.ts';

// `pnpm check`: the same list here and in CI. None of it needs a network or a running server.
const program = (name: string, command: string, args: readonly string[], folder = '.'): Step => ({
  name,
  run: async () => {
    const { exitCode, printed } = await runProgram(command, args, { folder });
    return { isFine: exitCode === 0, output: printed };
  },
});
const types = (folder: string): Step => program(`types of ${folder}`, 'tsc', ['-p', folder]);

// First, because it writes what a clean clone lacks and others read: messages and types of the web.
const first: readonly Step[] = [program('types of packages/web', 'node', ['--run', 'check'], 'packages/web')];

const rest: readonly Step[] = [
  { name: 'generated files', run: checkGenerated },
  types('packages/api'),
  types('packages/testing'),
  types('packages/schema'),
  types('scripts'),
  program('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  program('lint', 'oxlint', ['--type-aware', '--deny-warnings', '--format', 'unix']),
  program('arrows between modules', 'depcruise', [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
    'packages',
    'scripts',
  ]),
  program('dead code', 'knip', ['--no-progress', '--no-config-hints']),
  program('spelling', 'cspell', ['--no-progress', '--no-summary', '--unique']),
  { name: 'breaking changes of the contract', run: checkContract },
  { name: 'sizes', run: checkSizes },
];

// `pnpm check lint types` runs only the steps so named.
const wanted = process.argv.slice(2);
const chosen = ({ name }: Step): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));

// Two at a time: that many processors CI has, and most desks.
const failed = (await runSteps(first.filter(chosen), 1)) + (await runSteps(rest.filter(chosen), 2));
console.log(failed === 0 ? '\nEverything is fine.' : `\n${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
