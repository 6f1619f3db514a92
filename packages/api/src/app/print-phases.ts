import { phaseTransitions, type PhaseTransition } from '../domains/case-file/case-phase.policy.ts';

// docs/case-phases.md: the table a case moves by, drawn.
const edge = ({ from, to, guard }: PhaseTransition): string =>
  `  ${from} --> ${to}${guard ? `: ${guard}` : ''}`;

const line = ({ from, to, guard, source }: PhaseTransition): string =>
  `| \`${from}\` | \`${to}\` | ${guard ? `\`${guard}\`` : ''} | ${source} |`;

process.stdout.write(
  [
    '# Phases of a case',
    '',
    'Generated from `packages/api/src/domains/case-file/case-phase.policy.ts` by `pnpm generate`. What is not here is refused.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> ACCESS',
    ...phaseTransitions.map(edge),
    '```',
    '',
    '| from | to | guard | source |',
    '| --- | --- | --- | --- |',
    ...phaseTransitions.map(line),
    '',
  ].join('\n'),
);
