import { contractAsTyped, contractForm } from '#lib/domains/personnel/contract-form.ts';
import { ContractChangeDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: contractForm,
    document: ContractChangeDocument,
    input: (values, { event, version }) => ({ ...values, contractId: event.params.contractId, version }),
    payload: (data) => data.contractChange,
    current: ({ contract }) => contract && contractAsTyped(contract),
    done: (_payload, { event }) => `/staff/${event.params.id}/contract?status=saved`,
  }),
};
