import { isBoundToOrganisation } from '../../platform/auth/actor.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { defaultReminderDays, maySetReminders, type ReminderDays } from './reminder-setting.policy.ts';

const snakeCase = {
  fixedTermDays: 'fixed_term_days',
  probationDays: 'probation_days',
  vacancyDays: 'vacancy_days',
} as const satisfies Record<keyof ReminderDays, string>;

const set = (column: string, organisation: string, otherwise: string): string =>
  `coalesce((select s.${column} from app.reminder_setting s where s.organisation_id = ${organisation}), ${otherwise})`;

const days =
  (name: keyof ReminderDays) =>
  ({ row }: { readonly row: string }): string =>
    set(snakeCase[name], `${row}.id`, String(defaultReminderDays[name]));

/** How many days the acting organisation wants to be reminded by, as SQL. */
export const daysOfActor = (name: keyof ReminderDays, { context, bind }: Statement): string => {
  const { actor } = context;
  const own = actor.kind === 'member' ? actor.membership.organisation.id : null;
  return set(snakeCase[name], bind(own, 'uuid'), String(defaultReminderDays[name]));
};

/** Every organisation has one: what it has not set is as the defaults say. So its rows are the organisations'. */
export const reminderSettingModel = readModel({
  type: 'ReminderSetting',
  idKind: null,
  table: 'app.organisation',
  readableBy: (row, { context, bind }) => {
    const { actor } = context;
    if (!maySetReminders(actor)) return 'false';
    return `${row}.county_id = ${bind(actor.countyId, 'uuid')} and ${row}.id = ${bind(actor.membership.organisation.id, 'uuid')}`;
  },
  reach: (row, { context }) => (isBoundToOrganisation(context.actor) ? `array[${row}.id]` : `'{}'::uuid[]`),
  columns: {
    version: ({ row }) => set('version', `${row}.id`, '0'),
    fixedTermDays: days('fixedTermDays'),
    probationDays: days('probationDays'),
    vacancyDays: days('vacancyDays'),
    sendsMail: ({ row }) => set('sends_mail', `${row}.id`, 'true'),
  },
  relations: {
    organisation: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.id`,
    },
  },
});
