import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

// `pnpm test`: every test of every package, the browser's included. Ends with the plain line `N passed, N failed`.
interface Assertion {
  readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
  readonly fullName: string;
}
interface SuiteFile {
  readonly name: string;
  readonly status: 'passed' | 'failed';
  readonly message: string;
  readonly assertionResults: readonly Assertion[];
}
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const tallyOf = (files: readonly SuiteFile[]): Tally => {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  // A file that breaks before its first test has failed too, though no test of it did.
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  // Whatever did not run has proved nothing.
  return { passed, failed: tests.length - passed + broken.length };
};

const reported = async (file: string): Promise<readonly SuiteFile[]> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text ? (JSON.parse(text) as { readonly testResults: readonly SuiteFile[] }).testResults : [];
};

const folder = await mkdtemp(join(tmpdir(), 'kim-test-'));
try {
  const report = join(folder, 'report.json');
  const { exitCode } = await runProgram(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
    { isShown: true },
  );
  const { passed, failed } = tallyOf(await reported(report));
  // An error outside all tests, or no report at all, shows in the exit code alone.
  const counted = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed;
  console.log(`\n${passed} passed, ${counted} failed`);
  process.exitCode = counted === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
