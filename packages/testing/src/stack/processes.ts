import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The command line of a process, to tell a number that was given out again from the process we mean. */
export const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
};

/** Whether a number we wrote down still names a process of ours, and not one that was given the number later. */
export const isAliveAs = (pid: number, program: string): boolean =>
  isAlive(pid) && commandOf(pid).includes(program);

/** Waits until a condition holds; false when it did not in time. */
export const waitUntil = async (
  holds: () => boolean | Promise<boolean>,
  { timeout, interval = 50 }: { readonly timeout: number; readonly interval?: number },
): Promise<boolean> => {
  const end = performance.now() + timeout;
  while (!(await holds())) {
    if (performance.now() > end) return false;
    await pause(interval);
  }
  return true;
};
