import { contractForm } from '#lib/domains/personnel/contract-form.ts';
import { ContractRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: contractForm,
    document: ContractRecordDocument,
    input: (values, { event }) => ({ ...values, fileId: event.params.id }),
    payload: (data) => data.contractRecord,
    done: (_payload, { event }) => `/staff/${event.params.id}/contract?status=saved`,
  }),
};
