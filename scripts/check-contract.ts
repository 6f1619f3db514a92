import { readFile } from 'node:fs/promises';
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
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
  const changes = await diff(buildSchema(before), buildSchema(now));
  const declared = JSON.parse(await readFile(inCheckout(DECLARED), 'utf8')) as readonly DeclaredChange[];
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const undeclared = breaking.filter((change) => !isDeclared(change, declared));
  return {
    isFine: undeclared.length === 0,
    output: `Breaks clients of ${base.slice(0, 12)}; keep the old form, or declare it in ${DECLARED}:\n${undeclared.map(asDeclaration).join('\n')}`,
    remark: `${changes.length} changes since ${base.slice(0, 12)}, ${breaking.length} breaking`,
  };
};

const isDeclared = ({ path, message }: Change, declared: readonly DeclaredChange[]): boolean =>
  declared.some(
    (entry) => entry.path === (path ?? '') && entry.message === message && entry.reason.length > 0,
  );

const asDeclaration = ({ path, message }: Change): string =>
  JSON.stringify({ path: path ?? '', message, reason: '' });

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
