import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** What decides on who may lead a case. */
export interface AssignmentFacts {
  readonly responsibleId: string;
  /** Case managers of the acting organisation today. */
  readonly caseManagerIds: readonly string[];
}

/** Whoever distributes the work need not know whose it is: the team lead assigns without seeing a client (domain model 1.3). */
export const mayDistribute = (actor: Actor): actor is Extract<Actor, { kind: 'member' }> =>
  actor.kind === 'member' && hasRight(actor, 'READ_CASELOADS') && hasRight(actor, 'ASSIGN_CASES');

/** A case is led by a case manager of its own organisation: to another one it goes by a handover. */
export const obstacleToAssigning = (personId: string, facts: AssignmentFacts): ChangeCode | null => {
  if (!facts.caseManagerIds.includes(personId)) return 'NOT_CASE_MANAGER_HERE';
  return personId === facts.responsibleId ? 'LEADS_CASE_ALREADY' : null;
};

interface Period {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}
interface Deputy extends Period {
  readonly personId: string;
}

/** A deputy reads and writes like the responsible one, from day to day: nobody stands in for themselves or twice. */
export const obstacleToDeputy = (
  deputy: Deputy,
  facts: AssignmentFacts,
  known: readonly Deputy[],
): ChangeCode | null => {
  const obstacle = obstacleToAssigning(deputy.personId, facts);
  if (obstacle) return obstacle;
  const isTwice = known.some((other) => other.personId === deputy.personId && overlap(other, deputy));
  return isTwice ? 'CASE_DEPUTY_OVERLAPS' : null;
};

const END = '9999-12-31';
const overlap = (a: Period, b: Period): boolean =>
  a.validFrom <= (b.validTo ?? END) && b.validFrom <= (a.validTo ?? END);
