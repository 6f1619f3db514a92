/** How a peer case review stands. */
export const peerCaseReviewStates = ['PLANNED', 'RUNNING', 'ENDED', 'CANCELLED'] as const;
export type PeerCaseReviewState = (typeof peerCaseReviewStates)[number];

/** Who does what in it (domain model 1.2). Whoever has no other role advises. */
export const peerCaseRoles = ['CASE_GIVER', 'MODERATOR', 'TIMEKEEPER', 'MINUTE_TAKER', 'ADVISER'] as const;
export type PeerCaseRole = (typeof peerCaseRoles)[number];
/** Roles one person has at a time; advisers there are several. */
export const singlePeerCaseRoles = peerCaseRoles.filter((role) => role !== 'ADVISER');

export const peerCaseAnswers = ['ACCEPTED', 'DECLINED'] as const;
export type PeerCaseAnswer = (typeof peerCaseAnswers)[number];

export const peerCaseMethods = ['SHORT', 'STANDARD'] as const;
export type PeerCaseMethod = (typeof peerCaseMethods)[number];

export const peerCasePhases = [
  'OPENING',
  'PRESENTATION',
  'QUESTIONS',
  'KEY_QUESTION',
  'METHOD',
  'IMPRESSIONS',
  'RESPONSE',
  'SUGGESTIONS',
  'DECISION',
  'EXCHANGE',
  'STRUCTURE',
  'CLOSING',
] as const;
export type PeerCasePhase = (typeof peerCasePhases)[number];

export interface PeerCaseStep {
  readonly phase: PeerCasePhase;
  readonly minutes: number;
}

const step = (phase: PeerCasePhase, minutes: number): PeerCaseStep => ({ phase, minutes });

/**
 * The steps of a session and the minutes planned for each. Six to ten steps, about 45 to 90 minutes (requirements R8, after published
 * procedures of six and of ten steps); the minutes, and a step on what lies in the structures, are ours.
 */
export const peerCaseSteps: Readonly<Record<PeerCaseMethod, readonly PeerCaseStep[]>> = {
  SHORT: [
    step('OPENING', 5),
    step('PRESENTATION', 10),
    step('KEY_QUESTION', 5),
    step('METHOD', 5),
    step('SUGGESTIONS', 15),
    step('CLOSING', 5),
  ],
  STANDARD: [
    step('OPENING', 5),
    step('PRESENTATION', 10),
    step('QUESTIONS', 10),
    step('IMPRESSIONS', 10),
    step('RESPONSE', 5),
    step('SUGGESTIONS', 15),
    step('DECISION', 5),
    step('EXCHANGE', 10),
    step('STRUCTURE', 10),
    step('CLOSING', 5),
  ],
};
