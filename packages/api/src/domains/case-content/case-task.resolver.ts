import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { caseTaskModel } from './case-content.model.ts';
import { findingsOfDone, findingsOfTask } from './case-task.policy.ts';
import { changeTask, endTask, setTask } from './case-task.service.ts';
import { CaseTaskDoneInput, CaseTaskSetInput, CaseTaskType } from './case-task.type.ts';
import { contentToChange, findTask, partToChange } from './content-target.ts';

const task = {
  type: () => CaseTaskType,
  models: () => [caseTaskModel],
  description: 'The task as it is now, with CONFLICT as somebody else has left it; null otherwise.',
};
export const caseTaskSetPayload = changePayload('CaseTaskSetPayload', 'What setting a task led to.', {
  task,
});
export const caseTaskDonePayload = changePayload('CaseTaskDonePayload', 'What ending a task led to.', {
  task,
});

@Resolver()
export class CaseTaskResolver {
  @Mutation(() => caseTaskSetPayload.type, {
    description: 'The leading case manager sets a task with a deadline, or changes one that is open.',
  })
  caseTaskSet(
    @Arg('input', () => CaseTaskSetInput, { description: 'The case, what is to be done and by when.' })
    input: CaseTaskSetInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ taskId: string }>> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const taskId = input.taskId ? uuidArgument(['case_task'], input.taskId, 'taskId') : null;
    const { text, dueOn } = input;
    const version = input.version ?? 0;
    const findings = findingsOfTask(input);
    return carryOut(context, { operation: 'caseTaskSet', input, findings }, async () => {
      const change = await contentToChange(context, caseId);
      return taskId ? changeTask(change, { taskId, version, text, dueOn }) : setTask(change, { text, dueOn });
    });
  }

  @Mutation(() => caseTaskDonePayload.type, {
    description: 'The leading case manager notes that a task was done.',
  })
  caseTaskDone(
    @Arg('input', () => CaseTaskDoneInput, { description: 'The task and the day.' })
    input: CaseTaskDoneInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<{ taskId: string }>> {
    const taskId = uuidArgument(['case_task'], input.taskId, 'taskId');
    const { version, doneOn } = input;
    const findings = findingsOfDone(doneOn, context.today);
    return carryOut(context, { operation: 'caseTaskDone', input, findings }, async () =>
      endTask(await partToChange(context, taskId, findTask), { taskId, version, doneOn }),
    );
  }
}
