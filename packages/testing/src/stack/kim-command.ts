import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { built, checkout } from './checkout.ts';
import { inheritedEnvironment } from './environment.ts';
import { StartFailure } from './start-failure.ts';

const run = promisify(execFile);

/** Runs the platform's own command line, as an administrator would. What it needs to know travels in the environment. */
export const runKim = async (
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> => {
  assertBuilt(built.kim);
  const env = { ...inheritedEnvironment(), ...environment };
  try {
    const { stdout } = await run(process.execPath, [built.kim, ...args], {
      cwd: checkout,
      env,
      maxBuffer: 2 ** 24,
    });
    return stdout;
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
    throw new Error(
      `kim ${args.join(' ')}:\n${(stderr || stdout).trimEnd().split('\n').slice(-15).join('\n')}`,
      {
        cause: error,
      },
    );
  }
};

export const assertBuilt = (file: string): void => {
  if (existsSync(file)) return;
  throw new StartFailure(
    `${file} fehlt. Bauen Sie zuerst: pnpm build`,
    `${file} is missing. Build first: pnpm build`,
  );
};
