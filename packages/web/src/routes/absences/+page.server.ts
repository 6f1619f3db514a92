import { noFields, recordForm, rejectForm } from '#lib/domains/leave/leave-forms.ts';
import { AbsenceDecideDocument, AbsenceRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  approve: changeAction({
    fields: noFields,
    document: AbsenceDecideDocument,
    input: (_values, { about, version }) => ({
      absenceId: about,
      version,
      decision: 'APPROVED' as const,
      reason: null,
    }),
    payload: (data) => data.absenceDecide,
    done: ({ absence }) => `/absences?month=${absence?.firstDay.slice(0, 7) ?? ''}&status=approved`,
  }),
  reject: changeAction({
    fields: rejectForm,
    document: AbsenceDecideDocument,
    input: ({ reason }, { about, version }) => ({
      absenceId: about,
      version,
      decision: 'REJECTED' as const,
      reason,
    }),
    payload: (data) => data.absenceDecide,
    done: () => '/absences?status=rejected',
  }),
  record: changeAction({
    fields: recordForm,
    document: AbsenceRecordDocument,
    input: (values) => values,
    payload: (data) => data.absenceRecord,
    done: ({ absence }) => `/absences?month=${absence?.firstDay.slice(0, 7) ?? ''}&status=recorded`,
  }),
};
