import { reachOf } from '../../platform/auth/actor.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { rowsOf } from '../../platform/reading/read-model.ts';
import type { TaskKind } from './task-kind.policy.ts';
import { taskModel } from './task.model.ts';

export interface TaskCount {
  readonly kind: TaskKind;
  readonly count: number;
}

/** How many tasks of which kind somebody has: behind all the walls the list is behind, in one statement. */
export const countTasks = (context: RequestContext): Promise<TaskCount[]> => {
  const { statement, values } = bareStatement(context);
  const rows = rowsOf(taskModel, statement);
  const readable = taskModel.readableBy('t', statement);
  const reachable = `${statement.bind(reachOf(context.actor), 'uuid')} = any (${taskModel.reach('t', statement)})`;
  return context.rows.query<TaskCount>(
    `select t.kind, count(*)::integer as count from ${rows} t where ${readable} and ${reachable} group by t.kind order by t.kind`,
    values,
  );
};
