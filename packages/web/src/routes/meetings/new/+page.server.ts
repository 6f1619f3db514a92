import { meetingForm } from '#lib/domains/meeting/meeting-forms.ts';
import { MeetingRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  record: changeAction({
    fields: meetingForm,
    document: MeetingRecordDocument,
    input: (values) => values,
    payload: (data) => data.meetingRecord,
    done: ({ meeting }) => `/meetings/${meeting?.id ?? ''}?status=done`,
  }),
};
