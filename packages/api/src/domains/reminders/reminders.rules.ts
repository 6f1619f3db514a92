import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

const tasks = needs('READ_TASKS');
const settings = needs('SET_REMINDERS');

/** What a task is about is guarded by the rules of that type, too. */
export const remindersRules: AccessRules = {
  Query: { tasks, reminderSetting: settings },
  Task: { '*': tasks, case: needs('LEAD_CASES'), caseTask: needs('LEAD_CASES') },
  TaskConnection: { '*': tasks },
  TaskEdge: { '*': tasks },
  ReminderSetting: { '*': settings },
  Mutation: { reminderSettingChange: settings },
};
