import type { PositionState } from '@kim/schema/reference/position-states.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { hasRight } from '../../../platform/auth/rights.ts';
import { findingsOfNote } from './position-advance.policy.ts';
import { givenBackStates } from './position-life.policy.ts';
import { yearsFrom } from './position-timeline.policy.ts';

interface FixedTermRequest {
  readonly fixedTermUntil?: string | null | undefined;
  readonly note?: string | null | undefined;
}

export type FixedTermFinding =
  | ReturnType<typeof findingsOfNote>[number]
  | { readonly code: 'INVALID_FIXED_TERM'; readonly field: 'fixedTermUntil' };

/**
 * Until when a position is funded follows from the grant, and the county hands out and takes back what the state funds (KIM
 * concept 2025, 2.2; domain model 1.4.7): whoever leads it into FUNDED also says until when. How long somebody is employed on
 * it is the employer's, and stands in their contract.
 */
export const maySetFixedTerm = (actor: Actor): boolean =>
  actor.kind === 'member' && hasRight(actor, 'STEER_ALLOCATION');

/** What is wrong with a fixed term, whatever the position is. */
export const findingsOfFixedTerm = (
  { fixedTermUntil, note }: FixedTermRequest,
  today: string,
): FixedTermFinding[] => [
  ...(fixedTermUntil && (fixedTermUntil < yearsFrom(today, -1) || fixedTermUntil > yearsFrom(today, 20))
    ? [{ code: 'INVALID_FIXED_TERM', field: 'fixedTermUntil' } as const]
    : []),
  ...findingsOfNote(note),
];

/** What is wrong with it on this very position: it began on `firstDay` and stands in `state` today. */
export const findFixedTermObstacle = (
  fixedTermUntil: string | null,
  { firstDay, state }: { readonly firstDay: string | null; readonly state: PositionState | null },
): 'INVALID_PERIOD' | 'POSITION_GIVEN_BACK' | null => {
  if (state && givenBackStates.includes(state)) return 'POSITION_GIVEN_BACK';
  return fixedTermUntil && firstDay && fixedTermUntil < firstDay ? 'INVALID_PERIOD' : null;
};
