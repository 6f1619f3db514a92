import { writeFile } from 'node:fs/promises';
import { inCheckout } from './checkout.ts';
import { generateFromApi, generateFromWeb, type GeneratedFile } from './generated-files.ts';

// `pnpm generate`: writes what is derived and committed. `pnpm check` fails when it was forgotten.
const write = async (files: readonly GeneratedFile[]): Promise<void> => {
  for (const { path, content } of files) {
    await writeFile(inCheckout(path), content);
    console.log(`✔ ${path}`);
  }
};

await write(await generateFromApi());
// Only now: the web's types follow from the contract just written.
await write(await generateFromWeb());
