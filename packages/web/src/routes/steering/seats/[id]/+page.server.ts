import { seatEndForm, seatForm } from '#lib/domains/steering/office-forms.ts';
import { SeatEndDocument, SeatRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  record: changeAction({
    fields: seatForm,
    document: SeatRecordDocument,
    input: (values, { event, version }) => ({ ...values, seatId: event.params['id'] ?? '', version }),
    payload: (data) => data.seatRecord,
    done: () => '/steering?status=later',
  }),
  end: changeAction({
    fields: seatEndForm,
    document: SeatEndDocument,
    input: ({ validTo }, { event, version }) => ({ seatId: event.params['id'] ?? '', version, validTo }),
    payload: (data) => data.seatEnd,
    done: () => '/steering?status=later',
  }),
};
