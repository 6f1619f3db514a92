import {
  templateTransitions,
  type TemplateTransition,
} from '../domains/template/template-workflow.policy.ts';

// docs/template-states.md: the table a version of a template moves by, drawn.
const edge = ({ from, to, guard }: TemplateTransition): string =>
  `  ${from} --> ${to}${guard ? `: ${guard}` : ''}`;

const line = ({ from, to, needs, guard, source }: TemplateTransition): string =>
  `| \`${from}\` | \`${to}\` | \`${needs}\` | ${guard ? `\`${guard}\`` : ''} | ${source} |`;

process.stdout.write(
  [
    '# States of a template',
    '',
    'Generated from `packages/api/src/domains/template/template-workflow.policy.ts` by `pnpm generate`. What is not here is refused, by the',
    'database too. Publishing a version retires the one before in the same step.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> DRAFT',
    ...templateTransitions.map(edge),
    '```',
    '',
    '| from | to | right | guard | source |',
    '| --- | --- | --- | --- | --- |',
    ...templateTransitions.map(line),
    '',
  ].join('\n'),
);
