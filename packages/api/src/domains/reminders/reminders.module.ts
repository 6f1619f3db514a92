import type { DomainModule } from '../../platform/domain-module.ts';
import { ReminderMail, ReminderSetting } from './reminder-setting.entity.ts';
import { reminderSettingModel } from './reminder-setting.model.ts';
import { reminderSettingChangePayload } from './reminder-setting.type.ts';
import { remindersGrants } from './reminders.grants.ts';
import { RemindersResolver } from './reminders.resolver.ts';
import { remindersRules } from './reminders.rules.ts';
import { taskModel } from './task.model.ts';

/** What is due, told to whoever can do something about it. */
export const remindersModule = {
  name: 'reminders',
  entities: [ReminderSetting, ReminderMail],
  grants: remindersGrants,
  resolvers: [RemindersResolver],
  payloads: [reminderSettingChangePayload],
  models: [reminderSettingModel, taskModel],
  rules: remindersRules,
  invariants: {},
} satisfies DomainModule;
