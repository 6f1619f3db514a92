import { sessionForm } from '#lib/domains/steering/steering-forms.ts';
import { SteeringSessionRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  record: changeAction({
    fields: sessionForm,
    document: SteeringSessionRecordDocument,
    input: (values) => values,
    payload: (data) => data.steeringSessionRecord,
    done: ({ session }) => `/steering/sessions/${session?.id ?? ''}?status=done`,
  }),
};
