import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes what the environment does not say from the `pnpm start` running in this folder, so that the command line works
 * beside it without exporting anything. In production there is no such file, and it would not be read.
 */
export const adoptRunningStack = (): void => {
  if (process.env['NODE_ENV'] === 'production') return;
  for (const [name, value] of Object.entries(readEnvironment())) process.env[name] ??= value;
};

const readEnvironment = (): Record<string, string> => {
  try {
    const file = join(process.env['KIM_DATA_DIR'] ?? '.data', 'stack.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { environment: Record<string, string> }).environment;
  } catch {
    return {};
  }
};
