import { requestForm } from '#lib/domains/steering/steering-forms.ts';
import { DecisionRequestRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  request: changeAction({
    fields: requestForm,
    document: DecisionRequestRecordDocument,
    input: (values) => values,
    payload: (data) => data.decisionRequestRecord,
    done: () => '/steering?status=done',
  }),
};
