import { defineConfig } from 'vitest/config';

// graphql ships CommonJS and ESM; everyone must load the same one.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
const server = { deps: { inline: [/type-graphql/, /graphql-shield/, /graphql-middleware/] } };

const globalSetup = ['packages/testing/src/vitest-global-setup.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        oxc: { decorator: { legacy: true } },
        test: {
          name: 'unit',
          include: ['packages/{schema,api,web,testing,scripts}/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'packages/testing/e2e/**'],
          globalSetup,
          // A worker waits for PostgreSQL half of its time: two keep two processors busy.
          maxWorkers: 2,
          testTimeout: 600_000,
          hookTimeout: 240_000,
          server,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['packages/testing/e2e/**/*.spec.ts'],
          globalSetup: ['packages/testing/e2e/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // After the others, and one browser at a time, with two pages at most: pages that wait for a processor look like pages
          // that hang.
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
          fileParallelism: false,
        },
      },
    ],
  },
});
