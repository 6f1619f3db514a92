import {
  HandoverAcceptDocument,
  HandoverDeclineDocument,
  HandoverWithdrawDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  accept: changeAction({
    fields: {},
    document: HandoverAcceptDocument,
    input: (_values, { about, version }) => ({ handoverId: about, version }),
    payload: (data) => data.handoverAccept,
    done: () => '/handovers?status=accepted',
  }),
  decline: changeAction({
    fields: {},
    document: HandoverDeclineDocument,
    input: (_values, { about, version }) => ({ handoverId: about, version }),
    payload: (data) => data.handoverDecline,
    done: () => '/handovers?status=declined',
  }),
  withdraw: changeAction({
    fields: {},
    document: HandoverWithdrawDocument,
    input: (_values, { about, version }) => ({ handoverId: about, version }),
    payload: (data) => data.handoverWithdraw,
    done: () => '/handovers?status=withdrawn',
  }),
};
