import { hoursForm } from '#lib/domains/personnel/contract-form.ts';
import { WorkingTimeSetDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: hoursForm,
    document: WorkingTimeSetDocument,
    input: (values, { about, version }) => ({ ...values, contractId: about, version }),
    payload: (data) => data.workingTimeSet,
    done: (_payload, { event }) => `/staff/${event.params.id}/hours?status=saved`,
  }),
};
