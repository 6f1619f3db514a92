import { hurdleHands, hurdleStates, hurdleTable, type HurdleState } from '@kim/schema/reference/hurdle.ts';
import { findTransition, waysBy } from '@kim/schema/reference/state-table.ts';
import { describe, expect, it } from 'vitest';
import { findingsOfOutcome, obstacleToHurdle, type HurdleFacts } from './hurdle.policy.ts';

const pairs = hurdleStates.flatMap((from) => hurdleStates.map((to) => [from, to] as const));
const forbidden = pairs.filter(([from, to]) => !findTransition(hurdleTable, from, to));

/** Whatever a guard of the table asks for, if the way is there. */
const factsFor = (from: HurdleState, to: HurdleState): HurdleFacts => ({
  state: from,
  reportCount: to === 'REGISTERED' ? 1 : 3,
  differentCount: 3,
  outcome: to === 'DECISION_REQUESTED' ? 'NEEDS_STRUCTURAL_CHANGE' : 'SOLVABLE_AT_ONCE',
});

describe('the one table of a hurdle', () => {
  it.each(forbidden)('forbids %s to %s, by whosever hand', (from, toState) => {
    for (const by of hurdleHands)
      expect(obstacleToHurdle(factsFor(from, toState), { toState, by, answer: 'So.' })).toEqual({
        code: 'HURDLE_STEP',
        field: 'toState',
      });
  });

  it.each(hurdleTable.transitions.map(({ from, to, by }) => [from, to, by] as const))(
    'allows %s to %s by %s alone',
    (from, toState, hands) => {
      for (const by of hurdleHands)
        expect([by, obstacleToHurdle(factsFor(from, toState), { toState, by, answer: 'So.' })]).toEqual([
          by,
          hands.includes(by) ? null : { code: 'HURDLE_STEP', field: 'toState' },
        ]);
    },
  );

  it.each([
    ['CLUSTERED', 'RECONSTRUCTION', 'DATABASE', { differentCount: 2 }],
    ['REGISTERED', 'CLUSTERED', 'DATABASE', { reportCount: 1 }],
    ['CLUSTERED', 'REGISTERED', 'DATABASE', { reportCount: 2 }],
    ['RECONSTRUCTION', 'ASSESSED', 'COUNTY', { outcome: null }],
    ['ASSESSED', 'DIRECT_RESOLUTION', 'COUNTY', { outcome: 'NEEDS_STRUCTURAL_CHANGE' }],
    ['ASSESSED', 'DECISION_REQUESTED', 'COUNTY', { outcome: 'SOLVABLE_AT_ONCE' }],
  ] as const)('keeps the guard of %s to %s', (from, toState, by, facts) => {
    expect(
      obstacleToHurdle({ ...factsFor(from, toState), ...facts }, { toState, by, answer: null }),
    ).not.toBeNull();
  });

  it('solves nothing without an answer', () => {
    const step = { toState: 'SOLVED', by: 'COUNTY', answer: ' ' } as const;
    expect(obstacleToHurdle(factsFor('DIRECT_RESOLUTION', 'SOLVED'), step)).toEqual({
      code: 'HURDLE_ANSWER',
      field: 'answer',
    });
  });

  it('leads the county on from where it decides by itself', () => {
    expect(waysBy(hurdleTable, 'REPORTED', 'COUNTY')).toEqual(['REGISTERED']);
    expect(waysBy(hurdleTable, 'DECISION_REQUESTED', 'COUNTY')).toEqual([]);
  });

  it('lets nothing be concluded half', () => {
    const none = {
      course: null,
      interfaces: null,
      attempts: null,
      problemFields: [],
      commonProblem: null,
      outcome: null,
      reason: null,
    };
    expect(findingsOfOutcome(none)).toEqual([]);
    expect(findingsOfOutcome({ ...none, outcome: 'SOLVABLE_AT_ONCE' }).map(({ field }) => field)).toEqual([
      'course',
      'commonProblem',
      'reason',
      'problemFields',
    ]);
  });
});
