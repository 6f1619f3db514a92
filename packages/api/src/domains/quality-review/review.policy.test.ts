import { reportStates, reviewStates } from '@kim/schema/reference/quality-review.ts';
import { describe, expect, it } from 'vitest';
import {
  obstacleToReportStep,
  obstacleToReviewStep,
  reportTransitions,
  reviewTransitions,
} from './review.policy.ts';
import { findingsOfFigures, findingsOfRating, findingsOfRemark, itemsOf } from './review-text.policy.ts';

const pairs = <State>(states: readonly State[]) =>
  states.flatMap((from) => states.map((to) => [from, to] as const));
const today = '2026-11-28';
const rated = { missingRatings: 0, openStatements: 0, statementDueOn: null, today };
const open = { isOwn: false, isStated: true, statementDueOn: '2026-12-12', today };

describe('the table of steps', () => {
  const reviews = new Set(reviewTransitions.map(({ from, to }) => `${from} ${to}`));
  it.each(pairs(reviewStates))('of a review: from %s to %s goes if it is in it', (from, to) => {
    const obstacle = obstacleToReviewStep(to, { ...rated, state: from });
    expect(obstacle?.code ?? null).toBe(reviews.has(`${from} ${to}`) ? null : 'REVIEW_STEP');
  });

  const reports = new Set(reportTransitions.map(({ from, to }) => `${from} ${to}`));
  it.each(pairs(reportStates))('of a report: from %s to %s goes if it is in it', (from, to) => {
    const obstacle = obstacleToReportStep(to, { ...open, state: from });
    expect(obstacle?.code ?? null).toBe(reports.has(`${from} ${to}`) ? null : 'REVIEW_STEP');
  });

  it('releases nothing twice and takes nothing back', () => {
    expect(reportTransitions.filter(({ from }) => from === 'RELEASED')).toEqual([]);
  });
});

describe('besides the order', () => {
  it('every case is rated before anybody is asked', () => {
    const obstacle = obstacleToReviewStep('STATEMENT', { ...rated, state: 'RUNNING', missingRatings: 2 });
    expect(obstacle).toEqual({ code: 'REVIEW_INCOMPLETE', field: 'toState', figures: { missing: 2 } });
  });

  it.each([
    ['2026-11-28', 'REVIEW_STATEMENTS_OPEN'],
    ['2026-11-27', null],
  ])('statements are waited for, the last day included: %s', (statementDueOn, expected) => {
    const facts = { ...rated, state: 'STATEMENT', openStatements: 1, statementDueOn } as const;
    expect(obstacleToReviewStep('CLOSED', facts)?.code ?? null).toBe(expected);
  });

  it('nobody approves a report of their own', () => {
    expect(obstacleToReportStep('ANNOUNCED', { ...open, state: 'APPROVAL', isOwn: true })?.code).toBe(
      'REPORT_OWN',
    );
  });

  it.each([
    ['2026-11-28', 'REVIEW_STATEMENTS_OPEN'],
    ['2026-11-27', null],
  ])('a report waits for a statement until %s', (statementDueOn, expected) => {
    const facts = { ...open, state: 'ANNOUNCED', isStated: false, statementDueOn } as const;
    expect(obstacleToReportStep('RELEASED', facts)?.code ?? null).toBe(expected);
  });
});

describe('what is written', () => {
  it.each(['an amal@example.org', 'Rückruf 02241 555 01', 'geboren am 2.4.1991', 'im Fall K7QX-3MWD'])(
    'tells nobody: %s',
    (text) => {
      expect(findingsOfRemark('remark', text).map(({ code }) => code)).toEqual(['REVIEW_PERSONAL']);
    },
  );
  it('says why something is not fulfilled, and need not say why it is', () => {
    expect(findingsOfRating('PARTLY', ' ').map(({ code }) => code)).toEqual(['REVIEW_FINDING_TEXT']);
    expect(findingsOfRating('FULFILLED', null)).toEqual([]);
  });
  it.each([
    ['Das gilt in 60 % der Fälle.', false, ['body']],
    ['Das gilt in 3 von 4.', true, ['withFigures', 'body']],
    ['Das gilt meistens, seit 2026.', false, []],
  ] as const)('carries no figures of fewer than five: %s', (body, withFigures, fields) => {
    const report = { title: 'Prüfung 2026', body, withFigures };
    expect(findingsOfFigures(report, 4).map(({ field }) => field)).toEqual(fields);
    expect(findingsOfFigures(report, 5)).toEqual([]);
  });
  it('carries them in its title neither', () => {
    const report = { title: '3 von 4 erfüllt', body: 'Siehe Titel.', withFigures: false };
    expect(findingsOfFigures(report, 4).map(({ field }) => field)).toEqual(['title']);
  });
  it('is asked point by point, without the heading', () => {
    expect(itemsOf('Checkliste\n\nErstens\nmit Zusatz.\n\n\nZweitens.\n')).toEqual([
      'Erstens mit Zusatz.',
      'Zweitens.',
    ]);
    expect(itemsOf('Nur ein Titel')).toEqual([]);
  });
});
