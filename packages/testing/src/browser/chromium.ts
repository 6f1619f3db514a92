import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../stack/checkout.ts';
import { messageOf, StartFailure } from '../stack/start-failure.ts';

const installedByTheSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Speaks German, and does nothing on its own: no calls home, no first-run pages; `/dev/shm` is tiny in containers. */
export const browserFlags: readonly string[] = [
  '--lang=de-DE',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium to test with: the one KIM_CHROMIUM names, the system's, or the one that comes with the packages. */
export const findChromium = async (named = process.env['KIM_CHROMIUM']): Promise<string> => {
  if (named) {
    const trouble = whyNotRunning(named);
    if (trouble) throw noBrowser([`KIM_CHROMIUM=${named}: ${trouble}`]);
    return named;
  }
  const present = installedByTheSystem.filter((path) => existsSync(path));
  const troubles: string[] = [];
  for (const path of present) {
    const trouble = whyNotRunning(path);
    if (!trouble) return path;
    troubles.push(`${path}: ${trouble}`);
  }
  try {
    const path = await packagedChromium();
    const trouble = whyNotRunning(path);
    if (!trouble) return path;
    troubles.push(`@sparticuz/chromium: ${trouble}`);
  } catch (error) {
    troubles.push(`@sparticuz/chromium: ${messageOf(error)}`);
  }
  throw noBrowser(troubles);
};

/** Unpacked once, into this checkout: under /tmp it would belong to whoever came first. */
export const packagedChromium = async (): Promise<string> => {
  const { default: packaged } = await import('@sparticuz/chromium');
  const folder = join(checkout, '.data', 'browser');
  await mkdir(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};

/** A browser that lacks a library fails on being asked for its version already. Null if it runs. */
const whyNotRunning = (path: string): string | null => {
  const { status, error, stderr } = spawnSync(path, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (error) return error.message;
  return status === 0 ? null : stderr.trim().split('\n').at(-1) || `ended with ${String(status)}`;
};

const noBrowser = (troubles: readonly string[]): StartFailure =>
  new StartFailure(
    `Für die Browsertests fehlt ein Chromium (${troubles.join('; ')}). ` +
      'Ausweg: apt-get install chromium, oder KIM_CHROMIUM=/pfad/zu/chromium setzen.',
    `The browser tests need a Chromium and found none that runs (${troubles.join('; ')}). ` +
      'Way out: apt-get install chromium, or set KIM_CHROMIUM=/path/to/chromium.',
  );
