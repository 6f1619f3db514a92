import type {
  HurdleBody,
  HurdleState,
  ProblemField,
  ReconstructionOutcome,
} from '@kim/schema/reference/hurdle.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount } from '#lib/platform/format.ts';

type Kind = 'info' | 'success' | 'warning' | 'danger';

export const stateWords = (state: HurdleState): string => m[`hurdle_state_${state}`]();
export const bodyWords = (body: HurdleBody): string => m[`hurdle_body_${body}`]();
export const problemWords = (field: ProblemField): string => m[`hurdle_problem_${field}`]();
export const daysWords = (days: number): string =>
  days === 1 ? m.hurdle_day_one() : m.hurdle_days({ days: formatCount(days) });
export const outcomeWords = (outcome: ReconstructionOutcome): string =>
  m[`reconstruction_outcome_${outcome}`]();

const colours: Partial<Record<HurdleState, Kind>> = {
  RECONSTRUCTION: 'warning',
  SOLVED: 'success',
  CLOSED: 'success',
  REJECTED: 'danger',
};
export const stateKind = (state: HurdleState): Kind => colours[state] ?? 'info';
