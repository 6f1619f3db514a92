import { placeOf, titleWithPlace } from '#lib/domains/staffing/place.ts';
import type { TaskKind, TaskList_TaskFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount, formatDate, today } from '#lib/platform/format.ts';

export type ShownTask = TaskList_TaskFragment;

export const taskKinds = [
  'FIXED_TERM_ENDS',
  'PROBATION_ENDS',
  'LEAVE_TO_DECIDE',
  'APPRAISAL_DUE',
  'TRANSFER_TO_CHECK',
  'POSITION_VACANT',
  'REDISTRIBUTION_TO_CONFIRM',
  'CONFIRMATIONS_MISSING',
  'OWN_CONTRACT_ENDS',
  'CASE_TASK_DUE',
] as const satisfies readonly TaskKind[];

export const taskKindLabel = (kind: TaskKind): string => m[`task_kind_${kind}`]();

export const readTaskKind = (value: string | null): TaskKind | null =>
  taskKinds.find((kind) => kind === value) ?? null;

const personOf = ({ person }: ShownTask): string =>
  person ? `${person.givenName} ${person.familyName}` : m.person_unknown();

/** What is to be done, in one line. */
export const taskTitle = (task: ShownTask): string => {
  const { kind, position, redistribution, count } = task;
  const year = String(redistribution?.targetYear ?? '');
  if (kind === 'OWN_CONTRACT_ENDS') return m.task_own_contract_ends();
  if (kind === 'CASE_TASK_DUE')
    return m.task_in_case({ reference: task.case?.reference ?? '', text: task.caseTask?.text ?? '' });
  if (kind === 'REDISTRIBUTION_TO_CONFIRM') return m.task_redistribution({ year });
  if (kind === 'CONFIRMATIONS_MISSING') return m.task_confirmations({ year, count: formatCount(count ?? 0) });
  if (position) {
    const title = titleWithPlace(position.title, placeOf(position.shares));
    return kind === 'POSITION_VACANT'
      ? m.task_position_vacant({ position: title })
      : m.task_position_ends({ position: title });
  }
  return `${taskKindLabel(kind)}: ${personOf(task)}`;
};

const since: readonly TaskKind[] = [
  'POSITION_VACANT',
  'TRANSFER_TO_CHECK',
  'REDISTRIBUTION_TO_CONFIRM',
  'CONFIRMATIONS_MISSING',
  'LEAVE_TO_DECIDE',
];

/** Since when it waits, or when it ends. */
export const taskDay = ({ kind, dueOn }: ShownTask): string => {
  if (kind === 'CASE_TASK_DUE' && dueOn < today()) return m.task_overdue({ day: formatDate(dueOn) });
  return since.includes(kind)
    ? m.task_since({ day: formatDate(dueOn) })
    : m.task_on({ day: formatDate(dueOn) });
};

/** Where it is done. */
export const taskHref = ({ kind, file, position, redistribution, case: inCase }: ShownTask): string => {
  if (inCase) return `/cases/${inCase.id}/tasks`;
  if (kind === 'OWN_CONTRACT_ENDS') return '/my-file';
  if (kind === 'LEAVE_TO_DECIDE') return '/absences';
  if (kind === 'APPRAISAL_DUE' && file) return `/staff/${file.id}/appraisals`;
  if (file) return `/staff/${file.id}`;
  if (position) return `/positions/${position.id}`;
  return redistribution ? `/redistributions/${redistribution.id}` : '/tasks';
};
