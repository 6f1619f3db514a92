import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from './checkout.ts';

export interface Outcome {
  readonly exitCode: number;
  /** What it printed, standard output and error as they came. */
  readonly printed: string;
  /** Standard output alone. */
  readonly stdout: string;
}

interface ProgramOptions {
  /** Folder below the root whose programs come first; default: the root. */
  readonly folder?: string;
  /** Show the output while it comes. */
  readonly isShown?: boolean;
}

/** Runs a program of this checkout's own node_modules, wherever the caller stands. */
export const runProgram = (
  program: string,
  args: readonly string[],
  { folder = '.', isShown = false }: ProgramOptions = {},
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const cwd = join(checkout, folder);
    const child = spawn(program, args, { cwd, env: environmentIn(cwd), stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      stdout += text;
      if (isShown) process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (isShown) process.stderr.write(text);
    });
    child.on('error', reject).on('close', (code) => resolve({ exitCode: code ?? 1, printed, stdout }));
  });

/** Standard output of a program that must succeed. */
export const outputOf = async (...call: Parameters<typeof runProgram>): Promise<string> => {
  const { exitCode, printed, stdout } = await runProgram(...call);
  if (exitCode !== 0) throw new Error(`${call[0]} ${call[1].join(' ')} ended with ${exitCode}:\n${printed}`);
  return stdout;
};

const environmentIn = (cwd: string): NodeJS.ProcessEnv => ({
  ...process.env,
  // The Node of the catalog comes first: the system's may be too old to strip types.
  PATH: [join(cwd, 'node_modules/.bin'), join(checkout, 'node_modules/.bin'), process.env['PATH']].join(':'),
});
