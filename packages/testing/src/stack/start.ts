import { settingsFrom } from './settings.ts';
import { messageOf, StartFailure } from './start-failure.ts';
import { startStack, type Stack } from './start-stack.ts';
import type { Report } from './steps.ts';
import { welcome } from './welcome.ts';

/** `pnpm start`: the whole platform on this machine, until Ctrl-C. */
const report: Report = (german, english, milliseconds) =>
  console.log(`  ✔ ${german} / ${english} (${(milliseconds / 1000).toFixed(1)} s)`);

const fail = (error: unknown): void => {
  console.error(
    `\n✖ ${error instanceof StartFailure || !(error instanceof Error) ? messageOf(error) : error.stack}`,
  );
  process.exitCode = 1;
};

let isStopping = false;
let running: Promise<Stack> | null = null;

const shutDown = async (): Promise<void> => {
  // The second time is meant: whoever presses it twice does not want to wait.
  if (isStopping) process.exit(130);
  isStopping = true;
  console.log('\nKIM-Verbund wird beendet … noch einmal Strg+C: sofort / stopping … Ctrl-C again: at once');
  const stack = await running?.catch(() => null);
  await stack?.stop();
  process.exit(process.exitCode ?? 0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void shutDown());

try {
  console.log('KIM-Verbund startet / is starting');
  const settings = settingsFrom(process.env);
  running = startStack(settings, report);
  const stack = await running;
  if (!isStopping) console.log(welcome(stack.urls));
  const reason = await stack.died;
  if (!isStopping) {
    fail(reason);
    await shutDown();
  }
} catch (error) {
  // Ctrl-C reaches what is just being run too; that it then fails is no news.
  if (!isStopping) fail(error);
  process.exit();
}
