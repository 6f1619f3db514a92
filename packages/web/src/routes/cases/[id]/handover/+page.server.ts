import { handoverForm } from '#lib/domains/handover/handover-form.ts';
import { HandoverRequestDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: handoverForm,
    document: HandoverRequestDocument,
    input: (values, { event }) => ({ ...values, caseId: event.params.id }),
    payload: (data) => data.handoverRequest,
    done: () => '/handovers?status=requested',
  }),
};
