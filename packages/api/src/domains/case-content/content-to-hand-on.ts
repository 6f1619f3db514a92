import type { EntityManager } from '@mikro-orm/postgresql';
import { Goal, GoalAgreement } from './goal.entity.ts';
import { CaseNote } from './note.entity.ts';
import { isSigned } from './goal.policy.ts';

/** Something said in a case as it may be handed on: its day, and its words. */
export interface SaidOn {
  readonly day: string;
  readonly text: string;
}

/** What both have signed and not given up, by the day it is due. Drafts are between two people. */
export const goalsToHandOn = async (em: EntityManager, caseId: string): Promise<SaidOn[]> => {
  const agreements = await em.find(GoalAgreement, { caseId, discardedOn: null });
  const signed = agreements
    .filter(({ signedByClientOn, signedByCaseManagerOn }) =>
      isSigned({
        signedByClientOn: signedByClientOn ?? null,
        signedByCaseManagerOn: signedByCaseManagerOn ?? null,
      }),
    )
    .map(({ id }) => id);
  const goals = await em.find(
    Goal,
    { caseId, agreementId: { $in: signed }, givenUpOn: null },
    { orderBy: { dueOn: 'asc', number: 'asc' } },
  );
  return goals.map(({ dueOn, text }) => ({ day: dueOn, text }));
};

/** The notes of a case so chosen, in the order of their days; null if one is none of it, or was corrected since. */
export const notesToHandOn = async (
  em: EntityManager,
  caseId: string,
  ids: readonly string[],
): Promise<SaidOn[] | null> => {
  const notes = await em.find(
    CaseNote,
    { caseId, id: { $in: [...ids] } },
    { orderBy: { occurredOn: 'asc' } },
  );
  const later = await em.count(CaseNote, { caseId, correctsId: { $in: [...ids] } });
  if (notes.length < new Set(ids).size || later > 0) return null;
  return notes.map(({ occurredOn, text }) => ({ day: occurredOn, text }));
};
