import { describe, expect, it } from 'vitest';
import { findingsOfQualificationStep } from './course.policy.ts';
import { findingsOfStart, findingsOfStep, onboardingStages, stagesAfter } from './onboarding.policy.ts';

const days = {
  hiredOn: '2026-01-01',
  countyPhaseFrom: '2026-01-05',
  onSiteFrom: '2026-01-19',
  stateQualificationFrom: null,
  certifiedOn: null,
  brokenOffOn: null,
};

it('every stage that is not an end may be broken off, and no end leads on', () => {
  const open = onboardingStages.filter((stage) => stagesAfter(stage).length > 0);
  expect(open.every((stage) => stagesAfter(stage).includes('BROKEN_OFF'))).toBe(true);
  expect(onboardingStages.filter((stage) => !open.includes(stage))).toEqual(['CERTIFIED', 'BROKEN_OFF']);
});

describe('a step of an onboarding', () => {
  const step = (takenOn: string, more = {}) =>
    findingsOfStep(
      { toStage: 'ON_SITE', takenOn, breakOffReason: null },
      { ...days, ...more },
      '2026-01-10',
    ).map(({ code }) => code);

  it.each([
    ['earlier than planned', '2026-01-10', {}, []],
    ['before the weeks at the county', '2026-01-04', {}, ['ONBOARDING_DAY']],
    ['on a day to come', '2026-01-11', {}, ['ONBOARDING_DAY']],
    [
      'after what is planned next',
      '2026-01-10',
      { stateQualificationFrom: '2026-01-09' },
      ['ONBOARDING_STEP'],
    ],
    ['with a plan for later', '2026-01-10', { stateQualificationFrom: '2026-01-12' }, []],
  ])('on site %s', (_name, takenOn, more, expected) => {
    expect(step(takenOn, more)).toEqual(expected);
  });
});

it('an onboarding begins at the county on or after the first day', () => {
  expect(findingsOfStart('2026-01-01', '2026-01-01', '2026-01-01')).toEqual([]);
  expect(findingsOfStart('2026-01-02', '2026-01-01', '2026-01-01')).toHaveLength(1);
  expect(findingsOfStart('0000-01-01', '9999-01-01', '2026-01-01')).toHaveLength(2);
});

it('a certificate outlasts the day it is given', () => {
  const started = { enrolledOn: '2026-01-01', startedOn: '2026-02-01', completedOn: null, brokenOffOn: null };
  const complete = (takenOn: string, validUntil: string | null) =>
    findingsOfQualificationStep({ toState: 'COMPLETED', takenOn, validUntil }, started, '2026-03-01').map(
      ({ code }) => code,
    );
  expect(complete('2026-03-01', '2026-03-02')).toEqual([]);
  expect(complete('2026-03-01', '2026-03-01')).toEqual(['CERTIFICATE_END']);
  expect(complete('2026-01-31', null)).toEqual(['ONBOARDING_DAY']);
});
