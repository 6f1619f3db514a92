import { roleTerms } from './role-terms.ts';
import { terms, type Term } from './terms.ts';

/** `docs/glossary.md`. Throws when the contract has an object type that is no term: a word nobody defined. */
export const glossaryPage = (contract: string): string => {
  const undefinedTypes = objectTypesOf(contract).filter((type) => !(type in terms));
  if (undefinedTypes.length > 0)
    throw new Error(
      `Not in packages/schema/src/glossary/terms.ts, but types of the contract: ${undefinedTypes.join(', ')}.`,
    );
  return [
    '# Glossary',
    '',
    'Generated from `packages/schema/src/glossary` by `pnpm generate`. Identifiers are English; a kept term stays German because',
    'the law defines it and two experts would translate it back differently.',
    '',
    ...table(terms),
    '',
    '## Roles',
    '',
    ...table(roleTerms),
    '',
  ].join('\n');
};

const table = (some: Readonly<Record<string, Term>>): string[] => [
  '| identifier | German | plural | kept | meaning | source |',
  '| --- | --- | --- | --- | --- | --- |',
  ...Object.entries(some)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(
      ([name, { de, deMany, isKept, is, source }]) =>
        `| \`${name}\` | ${de} | ${deMany ?? ''} | ${isKept ? 'yes' : ''} | ${is} | ${source} |`,
    ),
];

/** Roots, payloads, errors and the parts of connections are form, not words of the domain. */
const isForm = (type: string): boolean =>
  /^(Query|Mutation|PageInfo)$|(Payload|Error|Edge|Connection)$/.test(type);

const objectTypesOf = (contract: string): string[] =>
  [...contract.matchAll(/^type (\w+)/gm)].map(([, type = '']) => type).filter((type) => !isForm(type));
