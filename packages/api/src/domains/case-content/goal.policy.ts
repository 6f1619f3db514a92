import type { ClientLanguage, LifeArea } from '@kim/schema/reference/casework.ts';
import type { GoalOutcome } from '@kim/schema/reference/case-content.ts';
import { found, isToCome, lacksText, type ContentFinding } from './content-text.policy.ts';

export interface MilestoneDraft {
  readonly text: string;
  readonly dueOn: string;
}
export interface GoalDraft extends MilestoneDraft {
  readonly lifeArea: LifeArea;
  readonly milestones: readonly MilestoneDraft[];
}
export interface AgreementDraft {
  readonly language: ClientLanguage;
  readonly agreedOn: string;
  readonly goals: readonly GoalDraft[];
}

/** More than somebody can work on at a time is no agreement but a list. */
const MOST_GOALS = 10;
const MOST_MILESTONES = 10;
const LONGEST_GOAL = 500;

const outsideCount = (count: number, most: number): boolean => count < 1 || count > most;

export const findingsOfDraft = ({ agreedOn, goals }: AgreementDraft, today: string): ContentFinding[] => [
  ...found(
    isToCome(agreedOn, 'agreedOn', today),
    outsideCount(goals.length, MOST_GOALS) && {
      code: 'INVALID_COUNT',
      field: 'goals',
      figures: { least: 1, most: MOST_GOALS },
    },
  ),
  ...goals.flatMap((goal, index) => findingsOfGoal(goal, agreedOn, ['goals', String(index)])),
];

/** A goal has a day it is to be reached by, and its steps come before it (KIM standard S5). */
const findingsOfGoal = (
  { text, dueOn, milestones }: GoalDraft,
  agreedOn: string,
  path: readonly string[],
): ContentFinding[] => [
  ...found(
    lacksText(text, [...path, 'text'], LONGEST_GOAL),
    dueOn <= agreedOn && { code: 'DUE_TOO_EARLY', field: [...path, 'dueOn'] },
    milestones.length > MOST_MILESTONES && {
      code: 'INVALID_COUNT',
      field: [...path, 'milestones'],
      figures: { least: 0, most: MOST_MILESTONES },
    },
  ),
  ...milestones.flatMap((step, index) => {
    const place = [...path, 'milestones', String(index)];
    return found(
      lacksText(step.text, [...place, 'text'], LONGEST_GOAL),
      step.dueOn <= agreedOn && { code: 'DUE_TOO_EARLY', field: [...place, 'dueOn'] },
      step.dueOn > dueOn && { code: 'STEP_AFTER_GOAL', field: [...place, 'dueOn'] },
    );
  }),
];

interface Signatures {
  readonly signedByClientOn: string | null;
  readonly signedByCaseManagerOn: string | null;
}
export interface Agreement extends Signatures {
  readonly agreedOn: string;
  readonly discardedOn: string | null;
}

/** It binds once both have signed; from then on it is kept as it is. */
export const isSigned = ({ signedByClientOn, signedByCaseManagerOn }: Signatures): boolean =>
  signedByClientOn !== null && signedByCaseManagerOn !== null;

/** What a new draft takes the place of. */
export const isOpenDraft = (agreement: Agreement): boolean =>
  agreement.discardedOn === null && !isSigned(agreement);

export const findingsOfSigning = (given: Signatures, today: string): ContentFinding[] =>
  found(
    given.signedByClientOn === null &&
      given.signedByCaseManagerOn === null && { code: 'MISSING_SIGNATURE', field: 'signedByClientOn' },
    isToCome(given.signedByClientOn, 'signedByClientOn', today),
    isToCome(given.signedByCaseManagerOn, 'signedByCaseManagerOn', today),
  );

/** Why this agreement cannot be signed like that; null: it can. */
export const obstacleToSigning = (agreement: Agreement, given: Signatures): ContentFinding | null => {
  if (agreement.discardedOn !== null) return { code: 'DRAFT_DISCARDED', field: 'agreementId' };
  for (const side of ['signedByClientOn', 'signedByCaseManagerOn'] as const) {
    const day = given[side];
    if (day !== null && agreement[side] !== null) return { code: 'ALREADY_SIGNED', field: side };
    if (day !== null && day < agreement.agreedOn) return { code: 'BEFORE_AGREEMENT', field: side };
  }
  return null;
};

interface Settled {
  readonly reachedOn: string | null;
  readonly givenUpOn: string | null;
}

export const findingsOfOutcome = (day: string, field: string, today: string): ContentFinding[] =>
  found(isToCome(day, field, today));

/** An outcome is noted once, and only of what both have agreed on. */
export const obstacleToSettling = (
  agreement: Agreement,
  goal: Settled,
  settledOn: string,
): ContentFinding | null => {
  if (!isSigned(agreement)) return { code: 'GOALS_NOT_SIGNED', field: 'goalId' };
  if (goal.reachedOn !== null || goal.givenUpOn !== null) return { code: 'GOAL_SETTLED', field: 'goalId' };
  return settledOn < agreement.agreedOn ? { code: 'BEFORE_AGREEMENT', field: 'settledOn' } : null;
};

export const obstacleToMilestone = (
  agreement: Agreement,
  milestone: { readonly doneOn: string | null },
  doneOn: string,
): ContentFinding | null => {
  if (!isSigned(agreement)) return { code: 'GOALS_NOT_SIGNED', field: 'milestoneId' };
  if (milestone.doneOn !== null) return { code: 'ALREADY_DONE', field: 'milestoneId' };
  return doneOn < agreement.agreedOn ? { code: 'BEFORE_AGREEMENT', field: 'doneOn' } : null;
};

export const outcomeOf = (outcome: GoalOutcome, day: string): Partial<Settled> =>
  outcome === 'REACHED' ? { reachedOn: day } : { givenUpOn: day };
