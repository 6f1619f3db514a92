import { assignForm } from '#lib/domains/staffing/occupancy-forms.ts';
import { PositionFillDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: assignForm,
    document: PositionFillDocument,
    input: (values, { event, version }) => ({ ...values, positionId: event.params.id, version }),
    payload: (data) => data.positionFill,
    done: (_payload, { event }) => `/positions/${event.params.id}?status=filled`,
  }),
};
