import { caseTaskModel } from '../case-content/case-content.public.ts';
import { contactDueOn, contactRequestModel } from '../duplicate-check/duplicate-check.public.ts';
import { today } from './task-conditions.ts';
import { concernsLeader } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

/** What is due within a week is on somebody's mind already. */
const AHEAD_DAYS = 7;

/** What somebody has promised to do in a case they lead, and whom the client wants them to talk to. */
export const caseTaskSources: readonly TaskSource[] = [
  {
    kind: 'CASE_TASK_DUE',
    concerns: concernsLeader,
    model: caseTaskModel,
    isDue: (row, statement) =>
      `${row}.done_on is null and ${row}.due_on <= ${today(statement)} + ${AHEAD_DAYS}`,
    dueOn: (row) => `${row}.due_on`,
    about: { case_id: (row) => `${row}.case_id`, case_task_id: (row) => `${row}.id` },
  },
  {
    kind: 'CONTACT_WISHED',
    concerns: concernsLeader,
    model: contactRequestModel,
    isDue: (row) => `${row}.done_on is null`,
    dueOn: contactDueOn,
    about: { case_id: (row) => `${row}.case_id` },
  },
];
