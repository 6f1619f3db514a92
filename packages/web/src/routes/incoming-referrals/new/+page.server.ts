import { sendForm, sendingOf } from '#lib/domains/incoming-referral/incoming-forms.ts';
import { IncomingReferralSendDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: sendForm,
    document: IncomingReferralSendDocument,
    input: sendingOf,
    payload: (data) => data.incomingReferralSend,
    done: ({ incomingReferral }) =>
      incomingReferral ? `/incoming-referrals/${incomingReferral.id}?status=sent` : '/incoming-referrals',
  }),
};
