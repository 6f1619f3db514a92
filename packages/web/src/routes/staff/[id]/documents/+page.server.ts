import { documentForm } from '#lib/domains/personnel/file-forms.ts';
import { DocumentFileDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { Gap } from '#lib/platform/change-form.ts';
import { handIn } from '#lib/server/upload.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: documentForm,
    document: DocumentFileDocument,
    input: async ({ uploadId: file, ...values }, { event }) => {
      const handedIn = await handIn(event, file);
      if ('message' in handedIn) return new Gap(handedIn.message);
      return { ...values, fileId: event.params.id, uploadId: handedIn.id };
    },
    payload: (data) => data.documentFile,
    done: (_payload, { event }) => `/staff/${event.params.id}/documents?status=saved`,
  }),
};
