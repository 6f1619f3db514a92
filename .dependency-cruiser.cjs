/** Which part may know which. The picture is in docs/architecture.md, the reasons in STYLE.md. */
const testCode =
  '[.](test|spec|factory|support)[.]ts$|/test-harness[.]ts$|^packages/testing/(e2e|bench|isolation)/';

const forbidden = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbidden(
      'no-cycles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Two parts that need each other are one part.',
    ),

    forbidden(
      'schema-imports-nothing-of-ours',
      { path: '^packages/schema/' },
      { path: '^(packages/(?!schema)|scripts)' },
      'The contract stands alone.',
    ),
    forbidden(
      'web-knows-only-the-schema',
      { path: '^packages/web/' },
      { path: '^packages/(api|testing)/' },
      'The web is a client of the contract.',
    ),
    forbidden(
      'testing-knows-only-the-schema',
      { path: '^packages/testing/' },
      { path: '^packages/(api|web)/' },
      'Testing starts API and web as a user would.',
    ),
    forbidden(
      'api-knows-only-the-schema',
      { path: '^packages/api/', pathNot: testCode },
      { path: '^packages/(web|testing)/' },
      'The API serves whoever keeps the contract.',
    ),
    forbidden(
      'production-never-imports-test-code',
      { path: '^packages/(schema|api|web)/', pathNot: testCode },
      { path: testCode },
      'Tests stay out of what is shipped.',
    ),

    forbidden(
      'platform-knows-no-domain',
      { path: '^packages/api/src/platform/', pathNot: testCode },
      { path: '^packages/api/(src/(app|cli|domains)|migrations)/' },
      'app → domains → platform, never back.',
    ),
    forbidden(
      'domains-know-no-application',
      { path: '^packages/api/src/domains/', pathNot: testCode },
      { path: '^packages/api/(src/(app|cli)|migrations)/' },
      'app → domains → platform, never back.',
    ),
    forbidden(
      'domains-meet-in-public',
      { path: '^packages/api/src/domains/([^/]+)/', pathNot: testCode },
      { path: '^packages/api/src/domains/', pathNot: ['^packages/api/src/domains/$1/', '[.]public[.]ts$'] },
      'What others may use of a domain is in its *.public.ts.',
    ),
    forbidden(
      'only-the-app-reads-manifests',
      { pathNot: '^packages/api/src/app/' },
      { path: '[.]module[.]ts$' },
      'One place composes the application.',
    ),
    forbidden(
      'policies-are-pure',
      { path: '[.]policy[.]ts$' },
      {
        pathNot: [
          '^packages/schema/src/',
          '^packages/api/src/platform/auth/(actor|rights)[.]ts$',
          '[.]policy[.]ts$',
        ],
      },
      'A rule of the domain is a pure function: it can be read and tested without a database.',
    ),
    forbidden(
      'only-storage-touches-the-orm',
      {
        path: '^packages/api/src/domains/',
        pathNot: ['[.](service|entity|model|grants|module|public)[.]ts$', testCode],
      },
      { path: 'node_modules/(@mikro-orm|pg)/', dependencyTypesNot: ['type-only'] },
      'Resolvers, rules, types and policies ask services.',
    ),
    forbidden(
      'entities-know-no-graphql',
      { path: '[.]entity[.]ts$' },
      { path: 'node_modules/(type-graphql|graphql)/' },
      'Storage is not the contract.',
    ),

    forbidden(
      'ui-knows-nothing-of-ours',
      { path: '^packages/web/src/lib/ui/' },
      { path: '^packages/web/src/(routes|lib/(domains|server))/' },
      'Components of the design system know no domain.',
    ),
    forbidden(
      'web-libraries-know-no-route',
      { path: '^packages/web/src/lib/' },
      { path: '^packages/web/src/routes/' },
      'routes → lib, never back.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|build|[.]svelte-kit)/|/[.]generate-' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'node', 'default'],
      extensions: ['.ts', '.js', '.svelte'],
    },
  },
};
