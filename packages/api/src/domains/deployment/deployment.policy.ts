import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { occupantScope, type PositionScope } from '../staffing/staffing.public.ts';

/** Whose deployment an actor may read: of the positions whose occupants they may know. */
export const deploymentScope = (actor: Actor): PositionScope =>
  hasRight(actor, 'READ_DEPLOYMENT') ? occupantScope(actor) : { kind: 'none' };

/** Whose slot it is, and who holds Dienstaufsicht over the position today. */
export interface PlannedFor {
  readonly employerId: string | null;
  readonly personId: string;
}

/** Time and place of work are the employer's (Dienstaufsicht; KIM concept 2025, 2.2); case managers plan their own week. */
export const mayPlan = (actor: Actor, { employerId, personId }: PlannedFor): boolean => {
  if (actor.kind !== 'member') return false;
  const { organisation, person } = actor.membership;
  return (
    (hasRight(actor, 'PLAN_DEPLOYMENT') && employerId === organisation.id) ||
    (hasRight(actor, 'PLAN_OWN_DEPLOYMENT') && personId === person.id)
  );
};
