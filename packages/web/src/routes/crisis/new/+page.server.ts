import { contentForm } from '#lib/domains/crisis/crisis-forms.ts';
import { CrisisFormDraftDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  draft: changeAction({
    fields: contentForm,
    document: CrisisFormDraftDocument,
    input: (content) => ({ content }),
    payload: (data) => data.crisisFormDraft,
    done: ({ form }) => `/crisis/${form?.id ?? ''}?status=drafted`,
  }),
};
