import { defineEntity, p } from '@mikro-orm/core';
import { addedByLeader, changedByLeader, readByLeader } from './content-policies.ts';

/** Something the case manager has promised to do, by a day. */
const caseTask = defineEntity({
  name: 'CaseTask',
  tableName: 'case_task',
  schema: 'content',
  rowLevelSecurity: 'force',
  policies: [
    readByLeader('tasks_of_led_cases'),
    addedByLeader('leading_case_manager_sets_task'),
    changedByLeader('leading_case_manager_changes_task'),
  ],
  indexes: [{ name: 'case_task_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    text: p.text(),
    dueOn: p.date(),
    doneOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class CaseTask extends caseTask.class {}
caseTask.setClass(CaseTask);
