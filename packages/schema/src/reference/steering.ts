import type { StateTable, Transition } from './state-table.ts';

/** Bodies of the governance of a county: the steering group decides, committees are reported to. */
export const bodyKinds = ['STEERING', 'COMMITTEE'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** What the county has to do with a body (KIM concept 2025, 3.4). */
export const bodyParts = ['ORGANISED', 'ATTENDED'] as const;
export type BodyPart = (typeof bodyParts)[number];

/** Whether a seat votes, or advises by topic (KIM concept 2025, 2.4). */
export const seatKinds = ['VOTING', 'GUEST'] as const;
export type SeatKind = (typeof seatKinds)[number];

/** How a meeting of the steering group stands. `HELD` is from its opening on: then attendance is noted and votes are cast. */
export const sessionStates = [
  'PLANNED',
  'INVITED',
  'HELD',
  'MINUTES_DRAFT',
  'MINUTES_SENT',
  'MINUTES_APPROVED',
] as const;
export type SessionState = (typeof sessionStates)[number];

/** Who leads a meeting: the office of the steering group (KIM concept 2025, 2.4). */
export type SessionHand = 'OFFICE';

const CONCEPT = 'KIM concept 2025, 2.4';
const MODEL = 'domain model 1.4.5';
const way = (
  from: SessionState,
  to: SessionState,
  more: { readonly source: string; readonly guard?: string },
): Transition<SessionState, SessionHand> => ({ from, to, by: ['OFFICE'], ...more });

/** Every way a meeting of the steering group may go; what is not here is refused, by the domain and by the database. */
export const sessionTable: StateTable<SessionState, SessionHand> = {
  of: 'SteeringSession',
  initial: 'PLANNED',
  states: sessionStates,
  transitions: [
    way('PLANNED', 'INVITED', { source: CONCEPT, guard: 'AGENDA_AND_PERIOD' }),
    way('INVITED', 'HELD', { source: MODEL, guard: 'ITS_DAY' }),
    way('HELD', 'MINUTES_DRAFT', { source: MODEL, guard: 'VOTES_CLOSED' }),
    way('MINUTES_DRAFT', 'MINUTES_SENT', { source: CONCEPT, guard: 'MINUTES_WRITTEN' }),
    way('MINUTES_SENT', 'MINUTES_DRAFT', { source: 'own design' }),
    way('MINUTES_SENT', 'MINUTES_APPROVED', { source: MODEL }),
  ],
};

/** Whether a seat was there; a deputy takes it only when its member does not. */
export const seatAttendanceStates = ['INVITED', 'PRESENT', 'DEPUTY', 'EXCUSED', 'ABSENT'] as const;
export type SeatAttendanceState = (typeof seatAttendanceStates)[number];

/** Whether an item is being voted on. */
export const votingStates = ['NONE', 'OPEN', 'CLOSED'] as const;
export type VotingState = (typeof votingStates)[number];

/** What is put to the vote: to adopt, to put off, or to send back to be worked on. */
export const motions = ['ADOPT', 'DEFER', 'RETURN'] as const;
export type Motion = (typeof motions)[number];

export const voteChoices = ['YES', 'NO', 'ABSTAIN'] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** What is asked of the steering group, and what it decides about. */
export const decisionKinds = ['THEME', 'PROPOSAL', 'PRIORITIES', 'RULES', 'CONCEPT', 'OTHER'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const decisionRequestStates = ['OPEN', 'ON_AGENDA', 'DECIDED'] as const;
export type DecisionRequestState = (typeof decisionRequestStates)[number];

export const resolutionOutcomes = ['ADOPTED', 'DEFERRED', 'RETURNED', 'REJECTED'] as const;
export type ResolutionOutcome = (typeof resolutionOutcomes)[number];

/**
 * What holds while no rules of procedure do, and what the rules of 22.02.2024 are taken to say: they are Annex 2 of the KIM concept
 * 2025, which is not at hand. Assumptions, except for two meetings a year (KIM concept 2025, 2.5).
 */
export const assumedRules = {
  invitationDays: 14,
  quorumPercent: 50,
  majorityPercent: 50,
  isDeputyAllowed: true,
  isCircularAllowed: true,
  circularDays: 14,
  minutesDays: 14,
  sessionsPerYear: 2,
} as const;
