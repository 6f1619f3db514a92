import { stateTables } from './state-tables.ts';
import type { StateTable } from './state-table.ts';

const diagram = ({ initial, transitions }: StateTable): string => {
  const lines = transitions.map(({ from, to, guard }) => `  ${from} --> ${to}${guard ? `: ${guard}` : ''}`);
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${initial}`, ...lines, '```'].join('\n');
};

const row = ({ from, to, by, guard = '', source }: StateTable['transitions'][number]): string =>
  `| \`${from}\` | \`${to}\` | ${by.map((hand) => `\`${hand}\``).join(', ')} | ${guard && `\`${guard}\``} | ${source} |`;

const section = (table: StateTable): string =>
  [
    `## ${table.of}`,
    diagram(table),
    [
      '| from | to | by | guard | source |',
      '| --- | --- | --- | --- | --- |',
      ...table.transitions.map(row),
    ].join('\n'),
  ].join('\n\n');

/** docs/states.md: what is drawn is what is checked. */
export const statesPage = (): string => `# States

Generated from the tables in \`packages/schema/src/reference/state-tables.ts\` by \`pnpm generate\`. What is not here is refused, by the
database too.

${stateTables.map(section).join('\n\n')}
`;
