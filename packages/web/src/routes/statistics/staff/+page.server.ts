import { agreementForm } from '#lib/domains/staff-statistics/agreement-form.ts';
import { StaffStatisticsAgreeDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  agree: changeAction({
    fields: agreementForm,
    document: StaffStatisticsAgreeDocument,
    input: (values, { version }) => ({ ...values, version }),
    payload: (data) => data.staffStatisticsAgree,
    done: () => '/statistics/staff?status=agreed',
  }),
};
