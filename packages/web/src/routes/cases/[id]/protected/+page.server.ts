import { specialForm } from '#lib/domains/case-content/content-forms.ts';
import { CaseSpecialRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: specialForm,
    document: CaseSpecialRecordDocument,
    input: (values, { event }) => ({ ...values, caseId: event.params.id }),
    payload: (data) => data.caseSpecialRecord,
    done: (_payload, { event }) => `/cases/${event.params.id}/protected?status=saved`,
  }),
};
