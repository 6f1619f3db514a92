import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { glossaryPage } from '../packages/schema/src/glossary/glossary-page.ts';
import { statesPage } from '../packages/schema/src/reference/states-page.ts';
import { checkout, inCheckout } from './checkout.ts';
import { outputOf } from './run-program.ts';

/** A committed file that is made from others, and what it should hold. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Everything that follows from the code of the API: the contract, the access table, the glossary. */
export const generateFromApi = async (): Promise<GeneratedFile[]> => {
  const built = await mkdtemp(inCheckout('packages/api/.generate-'));
  try {
    // Not into dist: whoever runs the platform from there must not lose its files.
    await outputOf('rolldown', ['-c', 'rolldown.config.ts', '-d', built, '--log-level', 'silent'], {
      folder: 'packages/api',
    });
    const contract = await outputOf('node', [join(built, 'contract.js')]);
    const access = await outputOf('node', [join(built, 'access.js')]);
    const phases = await outputOf('node', [join(built, 'phases.js')]);
    const templateStates = await outputOf('node', [join(built, 'templateStates.js')]);
    return [
      { path: 'packages/schema/schema.graphql', content: contract },
      { path: 'docs/access.md', content: access },
      { path: 'docs/case-phases.md', content: phases },
      { path: 'docs/template-states.md', content: templateStates },
      { path: 'docs/glossary.md', content: glossaryPage(contract) },
      { path: 'docs/states.md', content: statesPage() },
    ];
  } finally {
    await rm(built, { recursive: true, force: true });
  }
};

/** What the web derives from the committed contract and its own documents. */
export const generateFromWeb = async (): Promise<GeneratedFile[]> => {
  const folder = await mkdtemp(inCheckout('packages/web/codegen/.generate-'));
  try {
    await outputOf('node', ['codegen/generate.ts', relative(inCheckout('packages/web'), folder)], {
      folder: 'packages/web',
    });
    const made = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
    return [
      {
        path: 'packages/web/src/lib/gql/documents.generated.ts',
        content: await made('documents.generated.ts'),
      },
      { path: 'packages/schema/operations.json', content: await made('operations.json') },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Which of these files are not as they should be. */
export const staleAmong = async (files: readonly GeneratedFile[]): Promise<string[]> => {
  const compared = await Promise.all(
    files.map(async ({ path, content }) =>
      (await readFile(join(checkout, path), 'utf8').catch(() => '')) === content ? [] : [path],
    ),
  );
  return compared.flat();
};
