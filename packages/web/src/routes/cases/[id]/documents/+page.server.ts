import { caseDocumentForm } from '#lib/domains/case-content/content-forms.ts';
import { CaseDocumentFileDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { Gap } from '#lib/platform/change-form.ts';
import { handIn } from '#lib/server/upload.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: caseDocumentForm,
    document: CaseDocumentFileDocument,
    input: async ({ uploadId: file, ...values }, { event }) => {
      const handedIn = await handIn(event, file);
      if ('message' in handedIn) return new Gap(handedIn.message);
      return { ...values, caseId: event.params.id, uploadId: handedIn.id };
    },
    payload: (data) => data.caseDocumentFile,
    done: (_payload, { event }) => `/cases/${event.params.id}/documents?status=saved`,
  }),
};
