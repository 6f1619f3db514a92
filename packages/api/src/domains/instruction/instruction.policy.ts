import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import type { InstructionState } from '@kim/schema/reference/instruction.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** What must hold besides the order of states. An open conflict is never silently overridden. */
export type InstructionGuard = 'REMARK' | 'NO_OPEN_CONFLICT';
/** The county issues and decides, who works in the municipality answers (domain model 1.4.12). */
export type InstructionRight = 'ISSUE_INSTRUCTIONS' | 'ANSWER_INSTRUCTIONS';

export interface InstructionTransition {
  readonly from: InstructionState;
  readonly to: InstructionState;
  readonly needs: InstructionRight;
  readonly guard?: InstructionGuard;
}

/** Every way an instruction may go with a municipality, whole. What is not here is refused; the database keeps to the same table. */
export const instructionTransitions: readonly InstructionTransition[] = [
  { from: 'ISSUED', to: 'ACKNOWLEDGED', needs: 'ANSWER_INSTRUCTIONS' },
  { from: 'ISSUED', to: 'REMONSTRATED', needs: 'ANSWER_INSTRUCTIONS', guard: 'REMARK' },
  { from: 'ACKNOWLEDGED', to: 'REMONSTRATED', needs: 'ANSWER_INSTRUCTIONS', guard: 'REMARK' },
  { from: 'ACKNOWLEDGED', to: 'APPLIED', needs: 'ANSWER_INSTRUCTIONS', guard: 'NO_OPEN_CONFLICT' },
  { from: 'REMONSTRATED', to: 'CONFIRMED', needs: 'ISSUE_INSTRUCTIONS', guard: 'REMARK' },
  { from: 'REMONSTRATED', to: 'WITHDRAWN', needs: 'ISSUE_INSTRUCTIONS', guard: 'REMARK' },
  { from: 'CONFIRMED', to: 'APPLIED', needs: 'ANSWER_INSTRUCTIONS', guard: 'NO_OPEN_CONFLICT' },
];

/** The right a state is reached by, wherever from; null: no step leads there. */
export const rightToReach = (to: InstructionState): InstructionRight | null =>
  instructionTransitions.find((transition) => transition.to === to)?.needs ?? null;

export const waysOut = (actor: Actor, from: InstructionState): InstructionState[] =>
  instructionTransitions
    .filter((step) => step.from === from && hasRight(actor, step.needs))
    .map(({ to }) => to);

export interface InstructionFinding {
  readonly code: ChangeCode;
  readonly field: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

const LONGEST_TITLE = 120;
const LONGEST_BODY = 10_000;
const LONGEST_REMARK = 1_000;

interface Asked {
  readonly field: string;
  readonly value: string;
  readonly most: number;
}
const wrong = (texts: readonly Asked[]): InstructionFinding[] =>
  texts
    .filter(({ value, most }) => value.trim() === '' || value.length > most)
    .map(({ field, most }) => ({ code: 'INSTRUCTION_TEXT', field, figures: { most } }));

export interface NewInstruction {
  readonly title: string;
  readonly body: string;
  readonly basis: string;
  readonly dueOn: string;
}
export const findingsOfInstruction = (
  { title, body, basis, dueOn }: NewInstruction,
  today: string,
): InstructionFinding[] => [
  ...wrong([
    { field: 'title', value: title, most: LONGEST_TITLE },
    { field: 'body', value: body, most: LONGEST_BODY },
    { field: 'basis', value: basis, most: LONGEST_REMARK },
  ]),
  ...(dueOn < today ? [{ code: 'INSTRUCTION_DUE', field: 'dueOn' } as const] : []),
];

export const findingsOfText = (field: string, value: string): InstructionFinding[] =>
  wrong([{ field, value, most: LONGEST_REMARK }]);

/** Why an instruction may not take this step now; null if it may. */
export const obstacleToStep = (
  { toState, remark }: { readonly toState: InstructionState; readonly remark: string | null },
  facts: { readonly state: InstructionState; readonly hasOpenConflict: boolean },
): InstructionFinding | null => {
  const transition = instructionTransitions.find(({ from, to }) => from === facts.state && to === toState);
  if (!transition) return { code: 'INSTRUCTION_STEP', field: 'toState' };
  if (transition.guard === 'REMARK' && !remark?.trim())
    return { code: 'INSTRUCTION_REMARK', field: 'remark' };
  return transition.guard === 'NO_OPEN_CONFLICT' && facts.hasOpenConflict
    ? { code: 'INSTRUCTION_CONFLICT_OPEN', field: 'toState' }
    : null;
};
