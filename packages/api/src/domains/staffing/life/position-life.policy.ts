import type { PositionState } from '@kim/schema/reference/position-states.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { hasRight } from '../../../platform/auth/rights.ts';
import { mayFillPosition } from '../staffing.policy.ts';

/** Whose act it is. What follows from occupancy is nobody's act: it is written with the change of the occupancy. */
export type TransitionBy = 'COUNTY' | 'EMPLOYER' | 'OCCUPANCY';

export interface PositionTransition {
  readonly from: PositionState;
  readonly to: PositionState;
  readonly by: TransitionBy;
}

/**
 * The life of a position, whole (domain model 1.4.7). The county hands out and takes back what the state funds; the employer
 * advertises and returns (KIM concept 2025, 2.2 and note 11). The database holds the same table (position_event).
 */
export const positionTransitions: readonly PositionTransition[] = [
  { from: 'ALLOCATED', to: 'FUNDED', by: 'COUNTY' },
  { from: 'FUNDED', to: 'ADVERTISED', by: 'EMPLOYER' },
  { from: 'FUNDED', to: 'RETURNED', by: 'EMPLOYER' },
  // own staff may take a position over that was never advertised
  { from: 'FUNDED', to: 'FILLED', by: 'OCCUPANCY' },
  { from: 'ADVERTISED', to: 'FILLED', by: 'OCCUPANCY' },
  { from: 'ADVERTISED', to: 'RETURNED', by: 'EMPLOYER' },
  { from: 'FILLED', to: 'VACANT', by: 'OCCUPANCY' },
  { from: 'VACANT', to: 'FILLED', by: 'OCCUPANCY' },
  { from: 'VACANT', to: 'ADVERTISED', by: 'EMPLOYER' },
  { from: 'VACANT', to: 'RETURNED', by: 'EMPLOYER' },
  { from: 'RETURNED', to: 'REALLOCATED', by: 'COUNTY' },
  { from: 'REALLOCATED', to: 'ABOLISHED', by: 'COUNTY' },
];

export const findTransition = (from: PositionState | null, to: PositionState): PositionTransition | null =>
  positionTransitions.find((transition) => transition.from === from && transition.to === to) ?? null;

/** Whose act leads into a state; null if none does, because it follows from occupancy. */
export const actorOf = (to: PositionState): 'COUNTY' | 'EMPLOYER' | null => {
  const by = positionTransitions.find(
    (transition) => transition.to === to && transition.by !== 'OCCUPANCY',
  )?.by;
  return by === 'COUNTY' || by === 'EMPLOYER' ? by : null;
};

/** Whether an actor may lead a position into a state at all; from which state is another question. */
export const mayAdvance = (actor: Actor, employerId: string | null, to: PositionState): boolean => {
  const by = actorOf(to);
  if (by === 'COUNTY') return actor.kind === 'member' && hasRight(actor, 'STEER_ALLOCATION');
  return by === 'EMPLOYER' && mayFillPosition(actor, employerId);
};

/** In these states somebody may fill the position, and filling or leaving it changes the state. */
export const fillableStates: readonly PositionState[] = ['FUNDED', 'ADVERTISED', 'FILLED', 'VACANT'];

/** From here on the position no longer counts: its VZÄ are back with the county, or elsewhere. */
export const givenBackStates: readonly PositionState[] = ['RETURNED', 'REALLOCATED', 'ABOLISHED'];
