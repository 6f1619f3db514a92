import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import {
  hurdleTable,
  type HurdleHand,
  type HurdleState,
  type ReconstructionOutcome,
} from '@kim/schema/reference/hurdle.ts';
import { findTransition } from '@kim/schema/reference/state-table.ts';

export interface HurdleFinding {
  readonly code: ChangeCode;
  readonly field: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

/** What the guards of the table ask for, as far as reports and reconstructions know it. */
export interface HurdleFacts {
  readonly state: HurdleState;
  readonly reportCount: number;
  readonly differentCount: number;
  /** Of the latest reconstruction; null: none, or it is open. */
  readonly outcome: ReconstructionOutcome | null;
}
export interface HurdleStepRequest {
  readonly toState: HurdleState;
  readonly by: HurdleHand;
  readonly answer: string | null;
}

type Guard = (facts: HurdleFacts, step: HurdleStepRequest) => HurdleFinding | null;
const unless = (holds: boolean, code: ChangeCode, field: string): HurdleFinding | null =>
  holds ? null : { code, field };

/** A guard that is not here is another part's to keep: a resolution, a proposal. */
const guards: Readonly<Record<string, Guard>> = {
  SEVERAL_REPORTS: ({ reportCount }) => unless(reportCount > 1, 'HURDLE_STEP', 'toState'),
  ONE_REPORT_LEFT: ({ reportCount }) => unless(reportCount === 1, 'HURDLE_STEP', 'toState'),
  THREE_DIFFERENT_REPORTS: ({ differentCount }) => unless(differentCount >= 3, 'HURDLE_STEP', 'toState'),
  OUTCOME: ({ outcome }) => unless(outcome !== null, 'HURDLE_OUTCOME', 'toState'),
  SOLVABLE_AT_ONCE: ({ outcome }) => unless(outcome === 'SOLVABLE_AT_ONCE', 'HURDLE_OUTCOME', 'toState'),
  STRUCTURAL_CHANGE: ({ outcome }) =>
    unless(outcome === 'NEEDS_STRUCTURAL_CHANGE', 'HURDLE_OUTCOME', 'toState'),
  ANSWER: (_facts, { answer }) => unless((answer ?? '').trim() !== '', 'HURDLE_ANSWER', 'answer'),
};

/** Why a hurdle may not go there now; null if it may. */
export const obstacleToHurdle = (facts: HurdleFacts, step: HurdleStepRequest): HurdleFinding | null => {
  const way = findTransition(hurdleTable, facts.state, step.toState);
  if (!way?.by.includes(step.by)) return { code: 'HURDLE_STEP', field: 'toState' };
  return guards[way.guard ?? '']?.(facts, step) ?? null;
};

/** What the county does on the page of a hurdle; the other ways belong to a reconstruction, a resolution, a working group. */
export const stepsOnPage: readonly HurdleState[] = [
  'REGISTERED',
  'DIRECT_RESOLUTION',
  'SOLVED',
  'RECONSTRUCTION',
];

/** Not worked on yet: its reports may still go to another hurdle. */
export const mergeableStates: readonly HurdleState[] = ['REPORTED', 'REGISTERED', 'CLUSTERED'];

interface Said {
  readonly field: string;
  readonly value: string;
  readonly most: number;
  readonly isNeeded?: boolean;
}
export const findingsOfTexts = (texts: readonly Said[]): HurdleFinding[] =>
  texts
    .filter(({ value, most, isNeeded }) => (isNeeded && value.trim() === '') || value.length > most)
    .map(({ field, most }) => ({ code: 'HURDLE_TEXT', field, figures: { most } }));

export const LONGEST_TITLE = 120;
export const LONGEST_TEXT = 4_000;

/** Texts of a report, with how long each may be. */
export const textsOfReport = ({
  title,
  description,
  proposal,
}: {
  readonly title: string;
  readonly description: string;
  readonly proposal: string | null;
}): Said[] => [
  { field: 'title', value: title, most: LONGEST_TITLE, isNeeded: true },
  { field: 'description', value: description, most: LONGEST_TEXT, isNeeded: true },
  { field: 'proposal', value: proposal ?? '', most: LONGEST_TEXT },
];

export interface Reconstructed {
  readonly course: string | null;
  readonly interfaces: string | null;
  readonly attempts: string | null;
  readonly problemFields: readonly string[];
  readonly commonProblem: string | null;
  readonly outcome: ReconstructionOutcome | null;
  readonly reason: string | null;
}
export const reconstructedTexts = (said: Reconstructed): Said[] =>
  (['course', 'interfaces', 'attempts', 'commonProblem', 'reason'] as const).map((field) => ({
    field,
    value: said[field] ?? '',
    most: LONGEST_TEXT,
  }));

/** An outcome is reached by way of what happened, what is common, and why. */
export const findingsOfOutcome = (said: Reconstructed): HurdleFinding[] => {
  if (said.outcome === null) return [];
  const missing = (['course', 'commonProblem', 'reason'] as const).filter(
    (field) => (said[field] ?? '').trim() === '',
  );
  return [
    ...missing.map((field): HurdleFinding => ({ code: 'RECONSTRUCTION_INCOMPLETE', field })),
    ...(said.problemFields.length === 0
      ? [{ code: 'RECONSTRUCTION_FIELDS' as const, field: 'problemFields' }]
      : []),
  ];
};
