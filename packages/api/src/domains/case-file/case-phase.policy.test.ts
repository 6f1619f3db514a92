import { casePhases, closingReasons, type CasePhase } from '@kim/schema/reference/casework.ts';
import { describe, expect, it } from 'vitest';
import {
  endedPhases,
  findingsOfStep,
  findTransition,
  obstacleToStep,
  phaseTransitions,
  waysOutOf,
  type PhaseFacts,
  type PhaseGuard,
  type PhaseStep,
} from './case-phase.policy.ts';

const TODAY = '2026-11-28';

/** A step to a phase with everything that phase asks for. */
const stepTo = (toPhase: CasePhase, more: Partial<PhaseStep> = {}): PhaseStep => ({
  toPhase,
  occurredOn: '2026-11-20',
  reason: toPhase === 'CLOSED' ? 'GOALS_REACHED' : null,
  pausedUntil: toPhase === 'PAUSED' ? '2027-02-01' : null,
  ...more,
});

/** A case in a phase where no guard stands in the way. */
const factsFor = ({ from, to }: { from: CasePhase; to: CasePhase }): PhaseFacts => ({
  phase: from,
  phaseSince: '2026-11-01',
  phaseBeforePause: from === 'PAUSED' ? to : null,
  holdsConsent: to !== 'WITHDRAWN',
  hasSignedAgreement: true,
});

const pairs = casePhases.flatMap((from) => casePhases.map((to) => ({ from, to })));
const allowed = pairs.filter(({ from, to }) => {
  const transition = findTransition(from, to);
  return transition && transition.guard !== 'HANDOVER';
});
const forbidden = pairs.filter(({ from, to }) => !findTransition(from, to));

describe('every way that is in the table', () => {
  it.each(allowed)('$from → $to is open', ({ from, to }) => {
    expect(findingsOfStep(stepTo(to), TODAY)).toEqual([]);
    expect(obstacleToStep(stepTo(to), factsFor({ from, to }))).toBeNull();
  });

  it.each(phaseTransitions.filter(({ guard }) => guard === 'HANDOVER'))(
    '$from → $to is taken by a handover alone',
    ({ from, to }) => {
      expect(obstacleToStep(stepTo(to), factsFor({ from, to }))?.code).toBe('HANDOVER_ALONE');
    },
  );

  it('is there once, and has a source', () => {
    expect(new Set(phaseTransitions.map(({ from, to }) => `${from} ${to}`)).size).toBe(
      phaseTransitions.length,
    );
    expect(phaseTransitions.filter(({ source }) => !source)).toEqual([]);
  });
});

it.each(forbidden)('$from → $to is not in the table and refused', ({ from, to }) => {
  expect(obstacleToStep(stepTo(to), factsFor({ from, to }))).toEqual({
    code: 'PHASE_NOT_REACHABLE',
    field: 'toPhase',
  });
});

it('there are as many ways as the standard has', () => {
  expect([allowed.length, forbidden.length, phaseTransitions.length]).toEqual([40, 96, 48]);
});

it('nothing leads out of a phase that has ended but re-opening', () => {
  const out = phaseTransitions.filter(({ from }) => endedPhases.includes(from));
  expect(out.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'CLOSED INTAKE',
    'REFERRED_ONLY INTAKE',
    'WITHDRAWN INTAKE',
  ]);
});

/** What breaks each guard, and what it then says. */
const broken: Readonly<Record<PhaseGuard, readonly [Partial<PhaseStep>, Partial<PhaseFacts>, string]>> = {
  AGREEMENT_SIGNED: [{}, { hasSignedAgreement: false }, 'AGREEMENT_NOT_SIGNED'],
  CLOSING_REASON: [{ reason: null }, {}, 'CLOSING_REASON_MISSING'],
  PAUSE_END: [{ pausedUntil: null }, {}, 'PAUSE_END_MISSING'],
  PHASE_BEFORE_PAUSE: [{}, { phaseBeforePause: 'ACCESS' }, 'PHASE_NOT_REACHABLE'],
  CONSENT_WITHDRAWN: [{}, { holdsConsent: true }, 'CONSENT_STILL_HOLDS'],
  CONSENT_HOLDS: [{}, { holdsConsent: false }, 'CONSENT_DOES_NOT_HOLD'],
  HANDOVER: [{}, {}, 'HANDOVER_ALONE'],
};

it.each(phaseTransitions.filter(({ guard }) => guard))('$from → $to is guarded by $guard', (transition) => {
  const [step, facts, code] = broken[transition.guard!];
  expect(obstacleToStep(stepTo(transition.to, step), { ...factsFor(transition), ...facts })).toMatchObject({
    code,
  });
});

it.each([
  ['tomorrow', stepTo('INTAKE', { occurredOn: '2026-11-29' }), 'DAY_TO_COME', 'occurredOn'],
  ['a closure without a reason', stepTo('CLOSED', { reason: null }), 'CLOSING_REASON_MISSING', 'reason'],
  ['a reason for no closure', stepTo('INTAKE', { reason: 'REFUSED' }), 'ONLY_FOR_THAT_PHASE', 'reason'],
  ['a pause without an end', stepTo('PAUSED', { pausedUntil: null }), 'PAUSE_END_MISSING', 'pausedUntil'],
  [
    'a pause that ends as it begins',
    stepTo('PAUSED', { pausedUntil: '2026-11-20' }),
    'PAUSE_END_MISSING',
    'pausedUntil',
  ],
  [
    'an end of no pause',
    stepTo('INTAKE', { pausedUntil: '2027-01-01' }),
    'ONLY_FOR_THAT_PHASE',
    'pausedUntil',
  ],
] as const)('%s is wrong by itself', (_what, step, code, field) => {
  expect(findingsOfStep(step, TODAY)).toEqual([{ code, field }]);
});

it.each(closingReasons)('%s is a reason to close', (reason) => {
  expect(findingsOfStep(stepTo('CLOSED', { reason }), TODAY)).toEqual([]);
});

it('a step does not lie before the one that led into the phase', () => {
  const facts = factsFor({ from: 'ACCESS', to: 'INTAKE' });
  expect(obstacleToStep(stepTo('INTAKE', { occurredOn: '2026-10-31' }), facts)).toEqual({
    code: 'BEFORE_LAST_STEP',
    field: 'occurredOn',
  });
  expect(obstacleToStep(stepTo('INTAKE', { occurredOn: '2026-11-01' }), facts)).toBeNull();
});

it('a new case may go where the standard lets it', () => {
  expect(waysOutOf('ACCESS').map(({ to }) => to)).toEqual(['INTAKE', 'CLOSED', 'REFERRED_ONLY', 'WITHDRAWN']);
});
