import { outcomeForm } from '#lib/domains/referral/referral-forms.ts';
import {
  ReferralAcceptDocument,
  ReferralCompleteDocument,
  ReferralDeclineDocument,
  ReferralOpenDocument,
  ReferralProgressDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

const after =
  (status: string) =>
  (_payload: unknown, { about }: { readonly about: string }): string =>
    `/inbox/${about}?status=${status}`;

export const actions: Actions = {
  open: changeAction({
    fields: {},
    document: ReferralOpenDocument,
    input: (_values, { about }) => ({ referralId: about }),
    payload: (data) => data.referralOpen,
    done: after('opened'),
  }),
  accept: changeAction({
    fields: {},
    document: ReferralAcceptDocument,
    input: (_values, { about, version }) => ({ referralId: about, version }),
    payload: (data) => data.referralAccept,
    done: after('accepted'),
  }),
  decline: changeAction({
    fields: {},
    document: ReferralDeclineDocument,
    input: (_values, { about, version }) => ({ referralId: about, version }),
    payload: (data) => data.referralDecline,
    done: after('declined'),
  }),
  begin: changeAction({
    fields: {},
    document: ReferralProgressDocument,
    input: (_values, { about, version }) => ({ referralId: about, version }),
    payload: (data) => data.referralProgress,
    done: after('begun'),
  }),
  complete: changeAction({
    fields: outcomeForm,
    document: ReferralCompleteDocument,
    input: (values, { about, version }) => ({ ...values, referralId: about, version }),
    payload: (data) => data.referralComplete,
    done: after('completed'),
  }),
};
