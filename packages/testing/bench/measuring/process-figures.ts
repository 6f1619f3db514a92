import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Linux counts processor time in hundredths of a second. */
const TICK_SECONDS = 0.01;

interface Ticks {
  readonly parent: number;
  readonly own: number;
  readonly ofEndedChildren: number;
}

const ticksOf = (pid: number): Ticks | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; what follows it does not.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1]!, own: fields[11]! + fields[12]!, ofEndedChildren: fields[13]! + fields[14]! };
  } catch {
    return null;
  }
};

/** Seconds of processor a process has had; NaN where there is no /proc. */
export const processorSeconds = (pid: number): number => (ticksOf(pid)?.own ?? Number.NaN) * TICK_SECONDS;

/** The same of a PostgreSQL server with all its sessions, those that have ended included. */
export const serverProcessorSeconds = (postmaster: number): number => {
  const server = ticksOf(postmaster);
  if (!server) return Number.NaN;
  const sessions = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ticksOf(Number(name)))
    .filter((ticks) => ticks?.parent === postmaster);
  return (
    sessions.reduce((sum, ticks) => sum + ticks!.own, server.own + server.ofEndedChildren) * TICK_SECONDS
  );
};

/** Megabytes a process holds in memory; NaN where there is no /proc. */
export const residentMegabytes = (pid: number): number => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
};

export const postmasterOf = (dataFolder: string): number =>
  Number.parseInt(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8'), 10);
