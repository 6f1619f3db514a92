import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inheritedEnvironment } from './environment.ts';
import { assertBuilt } from './kim-command.ts';
import { lastLines } from './log-file.ts';
import { waitUntil } from './processes.ts';
import { StartFailure } from './start-failure.ts';

export interface ServiceOptions {
  readonly name: string;
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
  readonly readyUrl: string;
}

export interface Service {
  /** Settles when the process ended although nobody stopped it, with the reason it left. */
  readonly died: Promise<StartFailure>;
  readonly stop: () => Promise<void>;
}

/** Starts one of our processes and waits until it says it is ready. */
export const startService = async (options: ServiceOptions): Promise<Service> => {
  assertBuilt(options.script);
  const child = await spawnLogged(options);
  let isWanted = true;
  const died = new Promise<StartFailure>((resolve) => {
    child.once('exit', (code, signal) => {
      if (isWanted) void describeEnd(options, code ?? signal).then(resolve);
    });
  });
  const stop = async (): Promise<void> => {
    isWanted = false;
    await stopChild(child);
  };
  const outcome = await Promise.race([died, untilReady(child, options)]);
  if (outcome instanceof StartFailure) {
    await stop();
    throw outcome;
  }
  return { died, stop };
};

const spawnLogged = async ({ script, environment, logFile }: ServiceOptions): Promise<ChildProcess> => {
  await mkdir(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w', 0o600);
  const preload = new URL('./end-with-parent.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', preload, script], {
    env: { ...inheritedEnvironment(), NODE_ENV: 'production', ...environment },
    stdio: ['pipe', log, log],
    // A process group of its own: Ctrl-C is for us, who stop one after the other.
    detached: true,
  });
  closeSync(log);
  return child;
};

const untilReady = async (child: ChildProcess, options: ServiceOptions): Promise<StartFailure | null> => {
  const isReady = async (): Promise<boolean> => {
    if (hasEnded(child)) return true;
    const response = await fetch(options.readyUrl, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await response?.body?.cancel();
    return response?.ok ?? false;
  };
  if (await waitUntil(isReady, { timeout: 60_000 })) return hasEnded(child) ? new Promise(() => {}) : null;
  const { name, readyUrl, logFile } = options;
  return new StartFailure(
    `${name} meldet sich nach 60 Sekunden nicht unter ${readyUrl}.`,
    `${name} does not answer at ${readyUrl} after 60 seconds. ${logFile}:\n${await lastLines(logFile)}`,
  );
};

const describeEnd = async (
  { name, logFile }: ServiceOptions,
  how: string | number | null,
): Promise<StartFailure> =>
  new StartFailure(
    `${name} hat sich unerwartet beendet (${how}). Die letzten Zeilen aus ${logFile}:`,
    `${name} ended unexpectedly (${how}). The last lines of its log:\n${await lastLines(logFile)}`,
  );

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

const stopChild = async (child: ChildProcess): Promise<void> => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (hasEnded(child)) return;
    child.kill(signal);
    if (await waitUntil(() => hasEnded(child), { timeout: 10_000 })) return;
  }
};
