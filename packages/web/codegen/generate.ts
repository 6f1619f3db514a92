import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

// Run as `pnpm --filter @kim/web generate`: types and documents for the web, the manifest of hashes for the contract.
// With a folder as argument everything goes there instead: the check that nothing is stale must change nothing.
const [elsewhere] = process.argv.slice(2);
const documents = join(elsewhere ?? 'src/lib/gql', 'documents.generated.ts');
const operations = join(elsewhere ?? '../schema', 'operations.json');
const scratch = `${await mkdtemp('codegen/.out-')}/`;

await generate(
  {
    schema: '../schema/schema.graphql',
    documents: ['src/**/*.graphql'],
    silent: true,
    generates: {
      [scratch]: {
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
        },
        // graphcache asks for __typename; the hash must be of the document it really sends.
        documentTransforms: [addTypenameSelectionDocumentTransform],
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: true,
          dedupeFragments: true,
          scalars: {
            ID: 'string',
            LocalDate: 'string',
            Fte: 'string',
            Days: 'string',
            TimeOfDay: 'string',
            Hours: 'string',
            DateTime: 'string',
          },
        },
      },
    },
  },
  true,
);

await mkdir('src/lib/gql', { recursive: true });
await rename(`${scratch}graphql.ts`, documents);
const manifest: unknown = JSON.parse(await readFile(`${scratch}persisted-documents.json`, 'utf8'));
await writeFile(operations, `${JSON.stringify(manifest, null, 2)}\n`);
await rm(scratch, { recursive: true });
