import { describe, expect, it } from 'vitest';
import {
  isSettled,
  redistributionStates,
  redistributionSteps,
  responseAfter,
  responseStates,
  stateAfter,
} from './redistribution.policy.ts';

/** What is allowed, a second time: everything that is not here must be forbidden. */
const allowed: Readonly<Record<string, string>> = {
  'DRAFT CHANGE_LINES': 'DRAFT',
  'DRAFT PUBLISH': 'PUBLISHED',
  'DRAFT DISCARD': 'DISCARDED',
  'PUBLISHED CONFIRM': 'PUBLISHED',
  'PUBLISHED OBJECT': 'PUBLISHED',
  'PUBLISHED OVERRULE': 'PUBLISHED',
  'PUBLISHED RECALL': 'DRAFT',
  'PUBLISHED ENACT': 'ENACTED',
};
const steps = redistributionSteps.filter((step) => step !== 'DRAFT');
const cases = redistributionStates.flatMap((state) => steps.map((step) => [state, step] as const));

describe('the steps of a redistribution', () => {
  it.each(cases)('from %s: %s', (state, step) => {
    expect(stateAfter(state, step)).toBe(allowed[`${state} ${step}`] ?? null);
  });

  it('allows eight and forbids all others', () => {
    expect(cases.filter(([state, step]) => stateAfter(state, step) !== null)).toHaveLength(8);
    expect(cases).toHaveLength(32);
  });
});

const answers: Readonly<Record<string, string>> = {
  'OPEN CONFIRM': 'CONFIRMED',
  'OBJECTED CONFIRM': 'CONFIRMED',
  'OVERRULED CONFIRM': 'CONFIRMED',
  'OPEN OBJECT': 'OBJECTED',
  'CONFIRMED OBJECT': 'OBJECTED',
  'OBJECTED OBJECT': 'OBJECTED',
  'OBJECTED OVERRULE': 'OVERRULED',
};

describe('the answer of a municipality', () => {
  it.each(
    responseStates.flatMap((state) =>
      (['CONFIRM', 'OBJECT', 'OVERRULE'] as const).map((step) => [state, step] as const),
    ),
  )('from %s: %s', (state, step) => {
    expect(responseAfter(state, step)).toBe(answers[`${state} ${step}`] ?? null);
  });

  it('is settled when confirmed or decided over: silence is no consent', () => {
    expect(responseStates.filter(isSettled)).toEqual(['CONFIRMED', 'OVERRULED']);
  });
});
