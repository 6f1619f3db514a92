import { readFile } from 'node:fs/promises';

/** The end of a log, which is where the reason is. */
export const lastLines = async (file: string, count = 15): Promise<string> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-count).join('\n');
};
