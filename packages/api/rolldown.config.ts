import { defineConfig } from 'rolldown';

/** Bundled because Node strips types but does not know the decorators type-graphql needs. Packages stay outside the bundle. */
export default defineConfig({
  input: {
    server: 'src/app/main.ts',
    kim: 'src/cli/kim.ts',
    contract: 'src/app/print-contract.ts',
    access: 'src/app/print-access.ts',
    phases: 'src/app/print-phases.ts',
    templateStates: 'src/app/print-template-states.ts',
  },
  platform: 'node',
  external: (id, _importer, isResolved) => !isResolved && !/^(\.|\/|@oxc-project\/)/.test(id),
  tsconfig: 'tsconfig.json',
  output: { dir: 'dist', format: 'esm', cleanDir: true, sourcemap: true, chunkFileNames: '[name]-[hash].js' },
});
