import { templateStates } from '@kim/schema/reference/template.ts';
import { describe, expect, it } from 'vitest';
import {
  findingsOfStep,
  obstacleToStep,
  templateTransitions,
  type TemplateStepRequest,
} from './template-workflow.policy.ts';

const plain = { remark: null, legalReviewer: null, legalReviewedOn: null };
const complete = { remark: 'Grund', legalReviewer: 'Rechtsamt', legalReviewedOn: '2026-11-27' };
const ready = { hasGermanText: true };

const pairs = templateStates.flatMap((from) => templateStates.map((to) => [from, to] as const));
const ways = new Set(templateTransitions.map(({ from, to }) => `${from} ${to}`));

describe('the table of steps', () => {
  it.each(pairs)('from %s to %s goes if it is in it', (from, to) => {
    const obstacle = obstacleToStep({ toState: to, ...complete }, { state: from, ...ready });
    expect(obstacle?.code ?? null).toBe(ways.has(`${from} ${to}`) ? null : 'TEMPLATE_STEP');
  });

  const codes = {
    GERMAN_TEXT: 'TEMPLATE_NO_GERMAN',
    LEGAL_REVIEW_RECORDED: 'TEMPLATE_REVIEW',
    REMARK: 'TEMPLATE_REMARK',
  };
  it.each(templateTransitions.map((transition) => [transition.from, transition.to, transition] as const))(
    'from %s to %s holds to its guard',
    (from, to, { guard }) => {
      const bare = obstacleToStep({ toState: to, ...plain }, { state: from, hasGermanText: false });
      expect(bare?.code ?? null).toBe(guard ? codes[guard] : null);
    },
  );
});

it.each<[string, Partial<TemplateStepRequest>, string[]]>([
  ['a review in the future', { legalReviewedOn: '2026-11-29' }, ['DAY_TO_COME']],
  ['a remark without end', { remark: 'x'.repeat(1001) }, ['TEMPLATE_TEXT']],
  ['nothing wrong', {}, []],
])('%s', (_what, more, expected) => {
  const found = findingsOfStep({ toState: 'APPROVED', ...complete, ...more }, '2026-11-28');
  expect(found.map(({ code }) => code)).toEqual(expected);
});
