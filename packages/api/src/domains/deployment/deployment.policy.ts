import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

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

/** Where there is work to be done is the municipality's to say. */
export const mayAddSite = (actor: Actor): boolean => hasRight(actor, 'PLAN_DEPLOYMENT');

/** And so is what the place is called, and until when there is work to be done. */
export const mayChangeSite = (actor: Actor, organisationId: string): boolean =>
  actor.kind === 'member' && mayAddSite(actor) && actor.membership.organisation.id === organisationId;
