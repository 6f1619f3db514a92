import { voteForm } from '#lib/domains/steering/steering-forms.ts';
import { SeatVoteCastDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  vote: changeAction({
    fields: voteForm,
    document: SeatVoteCastDocument,
    input: (values, { event, about }) => ({ ...values, itemId: event.params.id ?? '', seatId: about }),
    payload: (data) => data.seatVoteCast,
    done: (_payload, { event }) => `/steering/items/${event.params.id ?? ''}?status=done`,
  }),
};
