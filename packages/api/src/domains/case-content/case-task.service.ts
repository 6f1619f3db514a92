import { newUuid } from '@kim/schema/ids.ts';
import { Refused } from '../../platform/graphql/change.ts';
import { keepCaseFigures } from './case-figures.ts';
import { CaseTask } from './case-task.entity.ts';
import { atVersion, forgetTyped, placeIn, present, type ContentChange } from './content-change.ts';

interface TaskTerms {
  readonly text: string;
  readonly dueOn: string;
}

export const setTask = async (
  change: ContentChange,
  { text, dueOn }: TaskTerms,
): Promise<{ taskId: string }> => {
  const { em, caseFile } = change;
  const task = em.create(CaseTask, { ...placeIn(change), id: newUuid(), text: text.trim(), dueOn });
  await keepCaseFigures(em, caseFile);
  await forgetTyped(change, 'CASE_TASK');
  return { taskId: task.id };
};

/** Another text or another day for a task that is still open. */
export const changeTask = async (
  change: ContentChange,
  { taskId, version, text, dueOn }: TaskTerms & { readonly taskId: string; readonly version: number },
): Promise<{ taskId: string }> => {
  const task = await openTask(change, taskId, version);
  task.text = text.trim();
  task.dueOn = dueOn;
  task.version += 1;
  await keepCaseFigures(change.em, change.caseFile);
  await forgetTyped(change, 'TASK_CHANGE', taskId);
  return { taskId };
};

export const endTask = async (
  change: ContentChange,
  { taskId, version, doneOn }: { readonly taskId: string; readonly version: number; readonly doneOn: string },
): Promise<{ taskId: string }> => {
  const task = await openTask(change, taskId, version);
  task.doneOn = doneOn;
  task.version += 1;
  await keepCaseFigures(change.em, change.caseFile);
  await forgetTyped(change, 'TASK_CHANGE', taskId);
  return { taskId };
};

const openTask = async (change: ContentChange, taskId: string, version: number): Promise<CaseTask> => {
  const known = present(await change.em.findOne(CaseTask, { ...placeIn(change), id: taskId }));
  const task = atVersion(known, version, { taskId });
  if (task.doneOn) throw new Refused('ALREADY_DONE', { field: 'taskId' });
  return task;
};
