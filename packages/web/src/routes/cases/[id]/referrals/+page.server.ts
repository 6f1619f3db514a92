import { partsOfTick } from '#lib/domains/referral/referral-check.ts';
import { chosenNotes, sendForm } from '#lib/domains/referral/referral-forms.ts';
import {
  ReferralCheckSetDocument,
  ReferralRevokeDocument,
  ReferralSendDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

const ticking = (isMet: boolean) =>
  changeAction({
    fields: {},
    document: ReferralCheckSetDocument,
    input: (_values, { about }) => ({ ...partsOfTick(about), isMet }),
    payload: (data) => data.referralCheckSet,
    done: (_payload, { event }) => event.url.pathname,
  });

export const actions: Actions = {
  send: changeAction({
    fields: sendForm,
    document: ReferralSendDocument,
    input: (values, { about, version }) => ({
      message: values.message,
      noteIds: chosenNotes(values),
      referralId: about,
      version,
    }),
    payload: (data) => data.referralSend,
    done: (_payload, { event }) => `${event.url.pathname}?status=sent`,
  }),
  revoke: changeAction({
    fields: {},
    document: ReferralRevokeDocument,
    input: (_values, { about, version }) => ({ referralId: about, version }),
    payload: (data) => data.referralRevoke,
    done: (_payload, { event }) => `${event.url.pathname}?status=revoked`,
  }),
  tick: ticking(true),
  untick: ticking(false),
};
