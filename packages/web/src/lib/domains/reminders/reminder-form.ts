import type { ReminderSettingPageQuery } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { flag, whole } from '#lib/platform/change-form.ts';

/** When the organisation is reminded. */
export const reminderForm = {
  fixedTermDays: whole(m.field_fixed_term_days),
  probationDays: whole(m.field_probation_days),
  vacancyDays: whole(m.field_vacancy_days),
  sendsMail: flag(m.field_sends_mail),
};

type Setting = NonNullable<ReminderSettingPageQuery['reminderSetting']>;

/** A setting as somebody would type it. */
export const asTyped = ({ fixedTermDays, probationDays, vacancyDays, sendsMail }: Setting) => ({
  fixedTermDays: String(fixedTermDays),
  probationDays: String(probationDays),
  vacancyDays: String(vacancyDays),
  sendsMail: sendsMail ? 'on' : '',
});
