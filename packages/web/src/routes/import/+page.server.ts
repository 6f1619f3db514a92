import { applyForm } from '#lib/domains/imports/apply-form.ts';
import { checkImport } from '#lib/domains/imports/import-check.ts';
import { StaffImportApplyDocument, StaffImportCheckDocument } from '#lib/gql/documents.generated.ts';
import { tell } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  check: (event) =>
    checkImport(event, async (uploadId) => {
      const { data, objection } = await tell(event, StaffImportCheckDocument, { input: { uploadId } });
      return { answer: data?.staffImportCheck, objection };
    }),
  apply: changeAction({
    fields: applyForm,
    document: StaffImportApplyDocument,
    input: ({ uploadId }) => ({ uploadId }),
    payload: (data) => data.staffImportApply,
    done: ({ report }) => `/import?imported=${report?.newCount ?? 0}`,
  }),
};
