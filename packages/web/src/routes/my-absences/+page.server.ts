import { noFields, requestForm } from '#lib/domains/leave/leave-forms.ts';
import { AbsenceRequestDocument, AbsenceWithdrawDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  request: changeAction({
    fields: requestForm,
    document: AbsenceRequestDocument,
    input: (values, { about }) => ({ ...values, fileId: about }),
    payload: (data) => data.absenceRequest,
    done: ({ absence }) => `/my-absences?year=${absence?.firstDay.slice(0, 4) ?? ''}&status=requested`,
  }),
  withdraw: changeAction({
    fields: noFields,
    document: AbsenceWithdrawDocument,
    input: (_values, { about, version }) => ({ absenceId: about, version }),
    payload: (data) => data.absenceWithdraw,
    done: ({ absence }) => `/my-absences?year=${absence?.firstDay.slice(0, 4) ?? ''}&status=withdrawn`,
  }),
};
