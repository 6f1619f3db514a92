import { chosenIn, readVersions, transferForm } from '#lib/domains/employer-transfer/transfer-form.ts';
import { EmployerTransferDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  order: changeAction({
    fields: transferForm,
    document: EmployerTransferDocument,
    input: ({ legalBasis, versions }, { event }) => {
      const { on, lines } = chosenIn(event.url);
      const seen = readVersions(versions);
      return {
        effectiveOn: on ?? '',
        legalBasis,
        lines: lines.map((line) => ({ ...line, version: seen[line.positionId] ?? 0 })),
      };
    },
    payload: (data) => data.employerTransfer,
    done: () => '/transfers?status=ordered',
  }),
};
