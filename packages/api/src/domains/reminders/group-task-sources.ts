import type { Statement } from '../../platform/reading/read-model.ts';
import { communicationModel, groupTaskModel } from '../working-group/working-group.public.ts';
import { concernsGroups } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

const own = ({ context, bind }: Statement): string => {
  const { actor } = context;
  return bind(actor.kind === 'member' ? actor.membership.person.id : null, 'uuid');
};

/** What somebody took on in a working group, and results they were told of and have not noted as read. */
export const groupTaskSources: readonly TaskSource[] = [
  {
    kind: 'GROUP_TASK_DUE',
    concerns: concernsGroups,
    model: groupTaskModel,
    isDue: (row, statement) =>
      `${row}.done_on is null and exists (select from governance.group_member m where m.county_id = ${row}.county_id and m.id = ${row}.member_id and m.person_id = ${own(statement)} and m.ended_on is null)`,
    dueOn: (row) => `${row}.due_on`,
    about: {
      working_group_id: (row) => `${row}.working_group_id`,
      group_task_id: (row) => `${row}.id`,
    },
  },
  {
    kind: 'RESULT_TOLD',
    concerns: concernsGroups,
    model: communicationModel,
    isDue: (row, statement) => `${row}.read_on is null and ${row}.person_id = ${own(statement)}`,
    dueOn: (row) => `${row}.sent_on`,
    about: { result_id: (row) => `${row}.result_id` },
  },
];
