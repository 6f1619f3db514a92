import { applyForm } from '#lib/domains/imports/apply-form.ts';
import { checkImport } from '#lib/domains/imports/import-check.ts';
import { PositionImportDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { newIdempotencyKey } from '#lib/platform/change-form.ts';
import { tell } from '#lib/platform/ask.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  check: (event) =>
    checkImport(event, async (uploadId, version) => {
      const input = {
        uploadId,
        version,
        redistributionId: event.params.id,
        checkOnly: true,
        idempotencyKey: newIdempotencyKey(),
      };
      const { data, objection } = await tell(event, PositionImportDocument, { input });
      return { answer: data?.positionImport, objection };
    }),
  apply: changeAction({
    fields: applyForm,
    document: PositionImportDocument,
    input: ({ uploadId }, { event, version }) => ({
      uploadId,
      version,
      redistributionId: event.params.id,
      checkOnly: false,
    }),
    payload: (data) => data.positionImport,
    done: (_payload, { event }) => `/redistributions/${event.params.id}?status=lines`,
  }),
};
