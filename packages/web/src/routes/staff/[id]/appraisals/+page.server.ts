import { appraisalForm } from '#lib/domains/personnel/file-forms.ts';
import { AppraisalRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: appraisalForm,
    document: AppraisalRecordDocument,
    input: (values, { event }) => ({ ...values, fileId: event.params.id }),
    payload: (data) => data.appraisalRecord,
    done: (_payload, { event }) => `/staff/${event.params.id}/appraisals?status=saved`,
  }),
};
