import { seatForm } from '#lib/domains/steering/office-forms.ts';
import { SeatRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  record: changeAction({
    fields: seatForm,
    document: SeatRecordDocument,
    input: (values) => values,
    payload: (data) => data.seatRecord,
    done: () => '/steering?status=later',
  }),
};
