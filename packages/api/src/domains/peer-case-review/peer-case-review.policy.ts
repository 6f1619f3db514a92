import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import { personalDataIn, personalDataNames } from '@kim/schema/personal-data/personal-data.ts';
import {
  peerCaseSteps,
  type PeerCaseMethod,
  type PeerCaseReviewState,
  type PeerCaseRole,
} from '@kim/schema/reference/peer-case-review.ts';
import type { Locale } from '@kim/schema/messages.ts';

/** Who leads the session on; who convened it may still call it off. */
export type PeerCaseBy = 'MODERATOR' | 'CONVENER';
export type PeerCaseGuard = 'ROLES' | 'NEXT_STEP';

export interface PeerCaseTransition {
  readonly from: PeerCaseReviewState;
  readonly to: PeerCaseReviewState;
  readonly by: readonly PeerCaseBy[];
  readonly guard?: PeerCaseGuard;
}

/** Every way a session may go, whole. What is not here is refused; the database keeps to the same table. */
export const peerCaseTransitions: readonly PeerCaseTransition[] = [
  { from: 'PLANNED', to: 'RUNNING', by: ['MODERATOR'], guard: 'ROLES' },
  { from: 'PLANNED', to: 'CANCELLED', by: ['MODERATOR', 'CONVENER'] },
  { from: 'RUNNING', to: 'RUNNING', by: ['MODERATOR'], guard: 'NEXT_STEP' },
  { from: 'RUNNING', to: 'ENDED', by: ['MODERATOR'] },
  { from: 'RUNNING', to: 'CANCELLED', by: ['MODERATOR'] },
];

export interface PeerCaseFinding {
  readonly code: ChangeCode;
  readonly field?: string | readonly string[];
  readonly figures?: Readonly<Record<string, string | number>>;
}

/** Somebody brings the case, somebody moderates, and somebody is there to advise. */
const FEWEST_PARTICIPANTS = 3;

export interface SessionFacts {
  readonly state: PeerCaseReviewState;
  readonly method: PeerCaseMethod;
  readonly step: number | null;
  readonly ownRole: PeerCaseRole | null;
  readonly isConvener: boolean;
  readonly roles: readonly PeerCaseRole[];
}

const areRolesFilled = (roles: readonly PeerCaseRole[]): boolean =>
  roles.length >= FEWEST_PARTICIPANTS && roles.includes('CASE_GIVER') && roles.includes('MODERATOR');

const isNeighbour = ({ method, step }: SessionFacts, next: number | null): boolean =>
  step !== null &&
  next !== null &&
  Math.abs(next - step) === 1 &&
  next >= 1 &&
  next <= peerCaseSteps[method].length;

/** Why the session may not go there now; null if it may. */
export const obstacleToSession = (
  facts: SessionFacts,
  { toState, step }: { readonly toState: PeerCaseReviewState; readonly step: number | null },
): PeerCaseFinding | null => {
  const way = peerCaseTransitions.find(({ from, to }) => from === facts.state && to === toState);
  if (!way) return { code: 'PEER_REVIEW_STEP', field: 'toState' };
  const isTheirs = facts.ownRole === 'MODERATOR' || (facts.isConvener && way.by.includes('CONVENER'));
  if (!isTheirs) return { code: 'PEER_REVIEW_NOT_MODERATOR', field: 'toState' };
  if (way.guard === 'ROLES' && !areRolesFilled(facts.roles))
    return { code: 'PEER_REVIEW_ROLES_OPEN', field: 'toState', figures: { least: FEWEST_PARTICIPANTS } };
  return way.guard === 'NEXT_STEP' && !isNeighbour(facts, step)
    ? { code: 'PEER_REVIEW_STEP', field: 'step' }
    : null;
};

/** Who writes down what came of it. */
export const minuteRoles: readonly PeerCaseRole[] = ['MINUTE_TAKER', 'MODERATOR', 'CASE_GIVER'];

interface Said {
  readonly field: string | readonly string[];
  readonly value: string;
  readonly most: number;
  readonly isNeeded?: boolean;
}

/** Too long, or left out. */
export const findingsOfTexts = (texts: readonly Said[]): PeerCaseFinding[] =>
  texts
    .filter(({ value, most, isNeeded }) => (isNeeded && value.trim() === '') || value.length > most)
    .map(({ field, most }) => ({ code: 'PEER_REVIEW_TEXT', field, figures: { most } }));

/** What points to a person, of every text: all at once, so that it is taken out in one go. */
export const findingsOfPersonalData = (
  texts: readonly Pick<Said, 'field' | 'value'>[],
  { names, locale }: { readonly names: readonly string[]; readonly locale: Locale },
): PeerCaseFinding[] =>
  texts.flatMap(({ field, value }) =>
    personalDataIn(value, names).map(({ kind, found }) => ({
      code: 'PERSONAL_DATA' as const,
      field,
      figures: { found, kind: personalDataNames[kind][locale] },
    })),
  );
