import { entitlementForm, noFields } from '#lib/domains/leave/leave-forms.ts';
import { AbsenceCancelDocument, LeaveEntitlementRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  cancel: changeAction({
    fields: noFields,
    document: AbsenceCancelDocument,
    input: (_values, { about, version }) => ({ absenceId: about, version, reason: null }),
    payload: (data) => data.absenceCancel,
    done: ({ absence }, { event }) =>
      `/absences/${event.params.id}?year=${absence?.firstDay.slice(0, 4) ?? ''}&status=cancelled`,
  }),
  entitlement: changeAction({
    fields: entitlementForm,
    document: LeaveEntitlementRecordDocument,
    input: (values, { event, about, version }) => ({
      ...values,
      fileId: event.params.id,
      year: Number(about),
      version: version || null,
    }),
    payload: (data) => data.leaveEntitlementRecord,
    current: ({ leaveBalance }) =>
      leaveBalance && {
        days: String(leaveBalance.days),
        carriedOver: String(leaveBalance.carriedOver),
      },
    done: (_payload, { event, about }) => `/absences/${event.params.id}?year=${about}&status=entered`,
  }),
};
