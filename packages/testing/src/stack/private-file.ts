import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf, StartFailure } from './start-failure.ts';

/** Written whole or not at all, readable by its owner only. */
export const writePrivateFile = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, file);
};

/** What was written there, or null if nothing was. A file we may not read is not one that is missing. */
export const readPrivateJson = async <T>(file: string): Promise<T | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new StartFailure(
      `${file} ist nicht lesbar (${messageOf(error)}). Starten Sie als der Benutzer, dem die Datei gehört.`,
      `${file} cannot be read. Start as the user the file belongs to.`,
    );
  }
};
