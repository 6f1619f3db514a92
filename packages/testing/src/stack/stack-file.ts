import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readPrivateJson, writePrivateFile } from './private-file.ts';
import { isAliveAs } from './processes.ts';
import { StartFailure } from './start-failure.ts';

/** What the command line needs to know about the stack running beside it. Read by packages/api/src/cli. */
export interface StackFile {
  readonly pid: number;
  readonly environment: Readonly<Record<string, string>>;
}

const fileIn = (dataDir: string): string => join(dataDir, 'stack.json');

export const writeStackFile = (dataDir: string, environment: StackFile['environment']): Promise<void> => {
  const content: StackFile = { pid: process.pid, environment };
  return writePrivateFile(fileIn(dataDir), `${JSON.stringify(content, null, 2)}\n`);
};

export const removeStackFile = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true });

/** Two stacks on one data folder would overwrite each other's keys. */
export const assertNotRunning = async (dataDir: string): Promise<void> => {
  const pid = (await readPrivateJson<StackFile>(fileIn(dataDir)))?.pid;
  if (!pid || pid === process.pid || !isAliveAs(pid, 'node')) return;
  throw new StartFailure(
    `KIM-Verbund läuft schon auf ${dataDir} (Prozess ${pid}). Beenden: Strg+C dort, oder kill ${pid}`,
    `KIM-Verbund is already running on ${dataDir} (process ${pid}). To stop it: Ctrl-C there, or kill ${pid}`,
  );
};
