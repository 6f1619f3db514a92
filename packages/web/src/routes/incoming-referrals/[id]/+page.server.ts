import {
  attachForm,
  declineForm,
  newCaseForm,
  newCaseOf,
} from '#lib/domains/incoming-referral/incoming-forms.ts';
import {
  IncomingReferralAcceptDocument,
  IncomingReferralDeclineDocument,
  IncomingReferralReceiveDocument,
  IncomingReferralRevokeDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
}
const asked = ({ event, version }: Sent) => ({ referralId: event.params.id, version });
const after =
  (status: string) =>
  (_payload: unknown, { event }: Sent): string =>
    `/incoming-referrals/${event.params.id}?status=${status}`;
const toCase = (accepted: { readonly case: { readonly id: string } | null } | null, sent: Sent): string =>
  accepted?.case ? `/cases/${accepted.case.id}?status=saved` : after('accepted')(null, sent);

export const actions: Actions = {
  receive: changeAction({
    fields: {},
    document: IncomingReferralReceiveDocument,
    input: (_values, sent) => asked(sent),
    payload: (data) => data.incomingReferralReceive,
    done: after('received'),
  }),
  decline: changeAction({
    fields: declineForm,
    document: IncomingReferralDeclineDocument,
    input: ({ reason }, sent) => ({ ...asked(sent), reason }),
    payload: (data) => data.incomingReferralDecline,
    done: after('declined'),
  }),
  attach: changeAction({
    fields: attachForm,
    document: IncomingReferralAcceptDocument,
    input: ({ caseId }, sent) => ({ ...asked(sent), caseId }),
    payload: (data) => data.incomingReferralAccept,
    done: ({ incomingReferral }, sent) => toCase(incomingReferral, sent),
  }),
  open: changeAction({
    fields: newCaseForm,
    document: IncomingReferralAcceptDocument,
    input: (values, sent) => ({ ...asked(sent), newCase: newCaseOf(values) }),
    payload: (data) => data.incomingReferralAccept,
    done: ({ incomingReferral }, sent) => toCase(incomingReferral, sent),
  }),
  revoke: changeAction({
    fields: {},
    document: IncomingReferralRevokeDocument,
    input: (_values, sent) => asked(sent),
    payload: (data) => data.incomingReferralRevoke,
    done: after('revoked'),
  }),
};
