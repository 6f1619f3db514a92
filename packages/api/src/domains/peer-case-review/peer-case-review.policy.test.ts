import {
  peerCaseReviewStates,
  peerCaseRoles,
  peerCaseSteps,
} from '@kim/schema/reference/peer-case-review.ts';
import { describe, expect, it } from 'vitest';
import { obstacleToSession, peerCaseTransitions, type SessionFacts } from './peer-case-review.policy.ts';

const session: SessionFacts = {
  state: 'PLANNED',
  method: 'SHORT',
  step: null,
  ownRole: 'MODERATOR',
  isConvener: false,
  roles: ['CASE_GIVER', 'MODERATOR', 'ADVISER'],
};
const ways = new Map(peerCaseTransitions.map((way) => [`${way.from} ${way.to}`, way]));
const pairs = peerCaseReviewStates.flatMap((from) => peerCaseReviewStates.map((to) => [from, to] as const));
const code = (facts: Partial<SessionFacts>, to: SessionFacts['state'], step: number | null = null) =>
  obstacleToSession({ ...session, ...facts }, { toState: to, step })?.code ?? null;

describe('the table of ways', () => {
  it.each(pairs)('from %s to %s goes for the moderator if it is in it', (from, to) => {
    const step = from === 'RUNNING' ? 2 : null;
    expect(code({ state: from, step }, to, 3)).toBe(ways.has(`${from} ${to}`) ? null : 'PEER_REVIEW_STEP');
  });

  it.each(peerCaseTransitions.map((way) => [way.from, way.to, way] as const))(
    'from %s to %s is taken by whom the table names, and by nobody else',
    (from, to, { by }) => {
      for (const ownRole of [...peerCaseRoles, null])
        for (const isConvener of [true, false]) {
          const may = ownRole === 'MODERATOR' || (isConvener && by.includes('CONVENER'));
          expect(code({ state: from, step: from === 'RUNNING' ? 2 : null, ownRole, isConvener }, to, 3)).toBe(
            may ? null : 'PEER_REVIEW_NOT_MODERATOR',
          );
        }
    },
  );

  it('does not begin without a case, a moderator and somebody to advise', () => {
    for (const roles of [
      ['MODERATOR', 'ADVISER', 'ADVISER'],
      ['CASE_GIVER', 'ADVISER', 'ADVISER'],
      ['CASE_GIVER', 'MODERATOR'],
    ] as const)
      expect(code({ roles }, 'RUNNING')).toBe('PEER_REVIEW_ROLES_OPEN');
  });

  it('goes one step forward or back, and not past its ends', () => {
    const to = (step: number, next: number | null) => code({ state: 'RUNNING', step }, 'RUNNING', next);
    expect([to(2, 3), to(2, 1), to(5, 6)]).toEqual([null, null, null]);
    for (const [step, next] of [
      [2, 4],
      [2, 2],
      [1, 0],
      [6, 7],
      [2, null],
    ] as const)
      expect(to(step, next)).toBe('PEER_REVIEW_STEP');
  });
});

it.each(Object.entries(peerCaseSteps))(
  '%s has six to ten steps and takes 45 to 90 minutes',
  (_name, steps) => {
    const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(steps.length).toBeLessThanOrEqual(10);
    expect(minutes).toBeGreaterThanOrEqual(45);
    expect(minutes).toBeLessThanOrEqual(90);
  },
);
