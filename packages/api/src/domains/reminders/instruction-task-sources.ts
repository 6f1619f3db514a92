import { hasRight } from '../../platform/auth/rights.ts';
import { instructionConflictModel, instructionRecipientModel } from '../instruction/instruction.public.ts';
import { concernsApplying, concernsInstructing, concernsSettling } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

const dueOn = (row: string): string =>
  `(select i.due_on from app.instruction i where i.county_id = ${row}.county_id and i.id = ${row}.instruction_id)`;
const about = { instruction_id: (row: string): string => `${row}.instruction_id` };

/** What the county has instructed: to be applied by a day, decided upon, or settled with the employer. */
export const instructionTaskSources: readonly TaskSource[] = [
  {
    kind: 'INSTRUCTION_TO_APPLY',
    concerns: concernsApplying,
    model: instructionRecipientModel,
    isDue: (row) => `${row}.state in ('ISSUED', 'ACKNOWLEDGED', 'CONFIRMED')`,
    dueOn,
    about,
  },
  {
    kind: 'INSTRUCTION_TO_DECIDE',
    concerns: concernsInstructing,
    model: instructionRecipientModel,
    isDue: (row) => `${row}.state = 'REMONSTRATED'`,
    dueOn,
    about,
  },
  {
    kind: 'INSTRUCTION_CONFLICT',
    concerns: concernsSettling,
    model: instructionConflictModel,
    isDue: (row, { context }) =>
      `${row}.${hasRight(context.actor, 'ISSUE_INSTRUCTIONS') ? 'county' : 'employer'}_resolved_on is null`,
    dueOn: (row) => `${row}.flagged_on`,
    about: {
      instruction_id: (row) =>
        `(select o.instruction_id from app.instruction_recipient o where o.county_id = ${row}.county_id and o.id = ${row}.recipient_id)`,
    },
  },
];
