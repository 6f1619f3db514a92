import type {
  PeerCaseAnswer,
  PeerCaseMethod,
  PeerCasePhase,
  PeerCaseReviewState,
  PeerCaseRole,
} from '@kim/schema/reference/peer-case-review.ts';
import { m } from '#lib/paraglide/messages.js';

type Kind = 'info' | 'success' | 'warning' | 'danger';

export const stateWords = (state: PeerCaseReviewState): string => m[`peer_state_${state}`]();
export const roleWords = (role: PeerCaseRole): string => m[`peer_role_${role}`]();
export const answerWords = (answer: PeerCaseAnswer): string => m[`peer_answer_${answer}`]();
export const methodWords = (method: PeerCaseMethod): string => m[`peer_method_${method}`]();
export const phaseWords = (phase: PeerCasePhase): string => m[`peer_phase_${phase}`]();
export const phaseHint = (phase: PeerCasePhase): string => m[`peer_hint_${phase}`]();

const colours: Readonly<Record<PeerCaseReviewState, Kind>> = {
  PLANNED: 'info',
  RUNNING: 'warning',
  ENDED: 'success',
  CANCELLED: 'danger',
};
export const stateKind = (state: PeerCaseReviewState): Kind => colours[state];

/** `4:05`, of whole seconds. */
export const clockWords = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
