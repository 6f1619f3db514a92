import { EmployerTransferRevokeDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  revoke: changeAction({
    fields: {},
    document: EmployerTransferRevokeDocument,
    input: (_values, { about, version }) => ({ transferId: about, version }),
    payload: (data) => data.employerTransferRevoke,
    done: () => '/transfers?status=revoked',
  }),
};
