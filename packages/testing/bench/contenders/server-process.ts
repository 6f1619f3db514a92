import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { inheritedEnvironment } from '../../src/stack/environment.ts';
import { lastLines } from '../../src/stack/log-file.ts';
import { isPortTaken } from '../../src/stack/ports.ts';
import { waitUntil } from '../../src/stack/processes.ts';

export interface ServerOptions {
  readonly script: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** For node itself, e.g. to profile. */
  readonly flags?: readonly string[];
}

export interface ServerProcess {
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** One contender in a process of its own, as in production, whose processor time can be told from that of others. */
export const startServer = async ({
  script,
  port,
  environment,
  logFile,
  flags = [],
}: ServerOptions): Promise<ServerProcess> => {
  const log = openSync(logFile, 'w', 0o600);
  const preload = new URL('../../src/stack/end-with-parent.ts', import.meta.url).href;
  const child = spawn(process.execPath, [...flags, '--import', preload, script], {
    env: { ...inheritedEnvironment(), NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...environment },
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const stop = async (): Promise<void> => {
    if (hasEnded()) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(force);
  };
  const isUp = await waitUntil(async () => hasEnded() || (await isPortTaken(port)), { timeout: 30_000 });
  if (isUp && !hasEnded() && child.pid) return { pid: child.pid, stop };
  await stop();
  throw new Error(`${script} did not start:\n${await lastLines(logFile)}`);
};
