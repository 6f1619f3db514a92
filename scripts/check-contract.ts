import { readFile } from 'node:fs/promises';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { inCheckout } from './checkout.ts';
import { outputOf, runProgram } from './run-program.ts';
import type { StepResult } from './steps.ts';

const CONTRACT = 'packages/schema/schema.graphql';
const DECLARED = 'docs/breaking-changes.json';

interface DeclaredChange {
  /** As the check prints it. */
  readonly path: string;
  readonly message: string;
  readonly reason: string;
}

/** Third parties build on the contract: what would break them fails, unless it is declared with its reason. */
export const checkContract = async (): Promise<StepResult> => {
  const base = await baseRevision();
  const before = base && (await contractAt(base));
  if (!before) return { isFine: true, output: '', remark: 'no earlier contract to compare with' };
  const now = await readFile(inCheckout(CONTRACT), 'utf8');
  const declared = JSON.parse(await readFile(inCheckout(DECLARED), 'utf8')) as readonly DeclaredChange[];
  const undeclared = await undeclaredBreaks(before, now, declared);
  return {
    isFine: undeclared.length === 0,
    output: `Breaks clients of ${base.slice(0, 12)}; keep the old form, or declare it in ${DECLARED}:\n${undeclared.map((change) => JSON.stringify(change)).join('\n')}`,
    remark: `compared with ${base.slice(0, 12)}`,
  };
};

/** What breaks clients of the contract before and is not declared, in the form in which it can be declared. */
export const undeclaredBreaks = async (
  before: string,
  now: string,
  declared: readonly DeclaredChange[],
): Promise<DeclaredChange[]> => {
  const changes = await diff(buildSchema(before), buildSchema(now));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => ({ path: path ?? '', message, reason: '' }))
    .filter(
      ({ path, message }) =>
        !declared.some((entry) => entry.path === path && entry.message === message && entry.reason !== ''),
    );
};

/** The last release; before the first one, where this branch left the main line; on the main line itself, the commit before. */
const baseRevision = async (): Promise<string | null> => {
  const released = await revision(['describe', '--tags', '--abbrev=0', '--match', 'v*']);
  if (released) return released;
  const head = await revision(['rev-parse', 'HEAD']);
  const fork = await revision(['merge-base', 'HEAD', 'origin/main']);
  return fork && fork !== head ? fork : revision(['rev-parse', '--verify', 'HEAD~']);
};

const revision = async (args: readonly string[]): Promise<string | null> => {
  const { exitCode, stdout } = await runProgram('git', args);
  return exitCode === 0 ? stdout.trim() : null;
};

const contractAt = async (base: string): Promise<string | null> => {
  const isThere = (await runProgram('git', ['cat-file', '-e', `${base}:${CONTRACT}`])).exitCode === 0;
  return isThere ? outputOf('git', ['show', `${base}:${CONTRACT}`]) : null;
};
