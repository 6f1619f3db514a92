import { defineEntity, p } from '@mikro-orm/core';
import {
  everyMember,
  insertable,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { defaultReminderDays } from './reminder-setting.policy.ts';

const ownOrganisation = `${withinCounty} and organisation_id = ${sealed('organisation')}`;

/** When an organisation wants to be reminded. Without a row the defaults hold. */
const setting = defineEntity({
  name: 'ReminderSetting',
  tableName: 'reminder_setting',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'setting_of_own_organisation', roles: everyMember, when: ownOrganisation }),
    insertable({ name: 'hr_sets_reminders', roles: ['kim_municipal_hr'], when: ownOrganisation }),
    updatable({ name: 'hr_changes_reminders', roles: ['kim_municipal_hr'], when: ownOrganisation }),
  ],
  uniques: [{ name: 'reminder_setting_once', properties: ['countyId', 'organisationId'] }],
  checks: [
    {
      name: 'reminder_setting_days_within_a_year',
      expression:
        'least(fixed_term_days, probation_days, vacancy_days) >= 1 and greatest(fixed_term_days, probation_days, vacancy_days) <= 366',
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    fixedTermDays: p.integer().default(defaultReminderDays.fixedTermDays),
    probationDays: p.integer().default(defaultReminderDays.probationDays),
    vacancyDays: p.integer().default(defaultReminderDays.vacancyDays),
    sendsMail: p.boolean().default(true),
    version: p.integer().default(1),
  },
});
export class ReminderSetting extends setting.class {}
setting.setClass(ReminderSetting);

/** On which day somebody was written to: at most once a day. Written by `kim remind` alone; no role of the API reads it. */
const mail = defineEntity({
  name: 'ReminderMail',
  tableName: 'reminder_mail',
  rowLevelSecurity: 'force',
  properties: {
    countyId: p.uuid().primary(),
    personId: p.uuid().primary(),
    sentOn: p.date().primary(),
  },
});
export class ReminderMail extends mail.class {}
mail.setClass(ReminderMail);
