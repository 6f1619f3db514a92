import { asTyped, reminderForm } from '#lib/domains/reminders/reminder-form.ts';
import { ReminderSettingChangeDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: reminderForm,
    document: ReminderSettingChangeDocument,
    input: (values, { version }) => ({ ...values, version }),
    payload: (data) => data.reminderSettingChange,
    current: ({ setting }) => setting && asTyped(setting),
    done: () => '/tasks/settings?status=saved',
  }),
};
