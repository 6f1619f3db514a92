import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import type { CasePhase, ClosingReason } from '@kim/schema/reference/casework.ts';

/** What must hold besides the order of phases. A new guard is a word here, a line in `obstacleOf` and its fact. */
export type PhaseGuard =
  | 'AGREEMENT_SIGNED'
  | 'CLOSING_REASON'
  | 'PAUSE_END'
  | 'PHASE_BEFORE_PAUSE'
  | 'CONSENT_WITHDRAWN'
  | 'CONSENT_HOLDS'
  | 'HANDOVER';

export interface PhaseTransition {
  readonly from: CasePhase;
  readonly to: CasePhase;
  readonly guard?: PhaseGuard;
  readonly source: string;
}

const STANDARD = 'KIM standard: phase list of the Rhein-Kreis Neuss (2021)';
const MODEL = 'domain model 1.4.1';
const GDPR = 'Art. 7 (3) GDPR';

/** Phases in which somebody works with the client. */
const working: readonly CasePhase[] = [
  'INTAKE',
  'ASSESSMENT',
  'GOAL_AGREEMENT',
  'COORDINATION',
  'MONITORING',
  'REASSESSMENT',
];
const open: readonly CasePhase[] = ['ACCESS', ...working];
const openOrPaused: readonly CasePhase[] = [...open, 'PAUSED'];

const each = (
  phases: readonly CasePhase[],
  transition: (phase: CasePhase) => PhaseTransition,
): PhaseTransition[] => phases.map(transition);

/** Every way a case may go, whole. What is not here is refused. */
export const phaseTransitions: readonly PhaseTransition[] = [
  { from: 'ACCESS', to: 'INTAKE', source: STANDARD },
  { from: 'INTAKE', to: 'ASSESSMENT', source: STANDARD },
  { from: 'ASSESSMENT', to: 'GOAL_AGREEMENT', source: STANDARD },
  { from: 'GOAL_AGREEMENT', to: 'COORDINATION', guard: 'AGREEMENT_SIGNED', source: STANDARD },
  { from: 'COORDINATION', to: 'MONITORING', source: STANDARD },
  { from: 'MONITORING', to: 'REASSESSMENT', source: STANDARD },
  { from: 'REASSESSMENT', to: 'MONITORING', source: STANDARD },
  ...each(openOrPaused, (from) => ({ from, to: 'CLOSED', guard: 'CLOSING_REASON', source: MODEL })),
  { from: 'ACCESS', to: 'REFERRED_ONLY', source: `referral only, ${MODEL}` },
  { from: 'INTAKE', to: 'REFERRED_ONLY', source: `referral only, ${MODEL}` },
  ...each(working, (from) => ({ from, to: 'PAUSED', guard: 'PAUSE_END', source: MODEL })),
  ...each(working, (to) => ({ from: 'PAUSED', to, guard: 'PHASE_BEFORE_PAUSE', source: MODEL })),
  ...each(openOrPaused, (from) => ({ from, to: 'WITHDRAWN', guard: 'CONSENT_WITHDRAWN', source: GDPR })),
  ...each(openOrPaused, (from) => ({ from, to: 'TRANSFERRED', guard: 'HANDOVER', source: MODEL })),
  { from: 'CLOSED', to: 'INTAKE', guard: 'CONSENT_HOLDS', source: `re-opening, ${MODEL}` },
  { from: 'REFERRED_ONLY', to: 'INTAKE', guard: 'CONSENT_HOLDS', source: `re-opening, ${MODEL}` },
  { from: 'WITHDRAWN', to: 'INTAKE', guard: 'CONSENT_HOLDS', source: GDPR },
];

export const findTransition = (from: CasePhase, to: CasePhase): PhaseTransition | null =>
  phaseTransitions.find((transition) => transition.from === from && transition.to === to) ?? null;

/** Phases a case stays in until it is re-opened. */
export const endedPhases: readonly CasePhase[] = ['CLOSED', 'REFERRED_ONLY', 'WITHDRAWN', 'TRANSFERRED'];

/** What is asked for. */
export interface PhaseStep {
  readonly toPhase: CasePhase;
  readonly occurredOn: string;
  readonly reason: ClosingReason | null;
  readonly pausedUntil: string | null;
}

/** What is known of the case when it is asked. */
export interface PhaseFacts {
  readonly phase: CasePhase;
  readonly phaseSince: string;
  /** The phase a paused case left; null if it is not paused. */
  readonly phaseBeforePause: CasePhase | null;
  /** A consent to case management that is given, not withdrawn and not run out today. */
  readonly holdsConsent: boolean;
  readonly hasSignedAgreement: boolean;
}

export interface PhaseFinding {
  readonly code: ChangeCode;
  readonly field: keyof PhaseStep;
}

/** What is wrong with the request by itself. */
export const findingsOfStep = (step: PhaseStep, today: string): PhaseFinding[] => {
  const { toPhase, occurredOn, reason, pausedUntil } = step;
  const findings: (PhaseFinding | false)[] = [
    occurredOn > today && { code: 'DAY_TO_COME', field: 'occurredOn' },
    toPhase === 'CLOSED' && !reason && { code: 'CLOSING_REASON_MISSING', field: 'reason' },
    toPhase !== 'CLOSED' && reason !== null && { code: 'ONLY_FOR_THAT_PHASE', field: 'reason' },
    toPhase === 'PAUSED' &&
      (!pausedUntil || pausedUntil <= occurredOn) && { code: 'PAUSE_END_MISSING', field: 'pausedUntil' },
    toPhase !== 'PAUSED' && pausedUntil !== null && { code: 'ONLY_FOR_THAT_PHASE', field: 'pausedUntil' },
  ];
  return findings.filter((finding) => finding !== false);
};

/** Why this case may not take this step now; null if it may. */
export const obstacleToStep = (step: PhaseStep, facts: PhaseFacts): PhaseFinding | null => {
  const transition = findTransition(facts.phase, step.toPhase);
  if (!transition) return { code: 'PHASE_NOT_REACHABLE', field: 'toPhase' };
  if (step.occurredOn < facts.phaseSince) return { code: 'BEFORE_LAST_STEP', field: 'occurredOn' };
  const code = transition.guard ? obstacleOf(transition.guard, step, facts) : null;
  return code && { code, field: 'toPhase' };
};

/** The ways out of a phase a case manager may take; a handover has a domain of its own. */
export const waysOutOf = (phase: CasePhase): PhaseTransition[] =>
  phaseTransitions.filter(({ from, guard }) => from === phase && guard !== 'HANDOVER');

const obstacleOf = (guard: PhaseGuard, step: PhaseStep, facts: PhaseFacts): ChangeCode | null => {
  const { holdsConsent, hasSignedAgreement, phaseBeforePause } = facts;
  const obstacles: Readonly<Record<PhaseGuard, readonly [boolean, ChangeCode]>> = {
    AGREEMENT_SIGNED: [!hasSignedAgreement, 'AGREEMENT_NOT_SIGNED'],
    CLOSING_REASON: [!step.reason, 'CLOSING_REASON_MISSING'],
    PAUSE_END: [!step.pausedUntil, 'PAUSE_END_MISSING'],
    PHASE_BEFORE_PAUSE: [step.toPhase !== phaseBeforePause, 'PHASE_NOT_REACHABLE'],
    CONSENT_WITHDRAWN: [holdsConsent, 'CONSENT_STILL_HOLDS'],
    CONSENT_HOLDS: [!holdsConsent, 'CONSENT_DOES_NOT_HOLD'],
    HANDOVER: [true, 'HANDOVER_ALONE'],
  };
  const [stands, code] = obstacles[guard];
  return stands ? code : null;
};
