import { draftForm } from '#lib/domains/ledger/ledger-forms.ts';
import { RedistributionDraftDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: draftForm,
    document: RedistributionDraftDocument,
    input: (values) => values,
    payload: (data) => data.redistributionDraft,
    done: ({ redistribution }) => `/redistributions/${redistribution?.id}?status=draft`,
  }),
};
