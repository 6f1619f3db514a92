import { resolutionForm } from '#lib/domains/steering/office-forms.ts';
import { ResolutionRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  record: changeAction({
    fields: resolutionForm,
    document: ResolutionRecordDocument,
    input: (values) => values,
    payload: (data) => data.resolutionRecord,
    done: () => '/resolutions?status=done',
  }),
};
