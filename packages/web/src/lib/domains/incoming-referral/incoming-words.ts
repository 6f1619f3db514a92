import type {
  DeclineReason,
  IncomingReferralOutcome,
  IncomingReferralReason,
  IncomingReferralState,
  RecipientOffice,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { languageTag } from '#lib/platform/format.ts';

type Kind = 'info' | 'success' | 'warning' | 'danger';

export const reasonWords = (reason: IncomingReferralReason): string => m[`incoming_reason_${reason}`]();
export const stateWords = (state: IncomingReferralState): string => m[`incoming_state_${state}`]();
export const declineWords = (reason: DeclineReason): string => m[`incoming_decline_${reason}`]();
export const outcomeWords = (outcome: IncomingReferralOutcome): string => m[`incoming_outcome_${outcome}`]();

const kinds: Readonly<Record<IncomingReferralState, Kind>> = {
  SENT: 'info',
  RECEIVED: 'info',
  ACCEPTED: 'success',
  DECLINED: 'warning',
  REVOKED: 'warning',
  EXPIRED: 'danger',
};
export const stateKind = (state: IncomingReferralState): Kind => kinds[state];

export const isOpen = (state: IncomingReferralState): boolean => state === 'SENT' || state === 'RECEIVED';

/** Who refers: the organisation, and its office if it has one. */
export const senderWords = (
  sender: { readonly name: string } | null,
  office: RecipientOffice | null,
): string =>
  [sender?.name ?? m.not_known(), office && m[`referral_office_${office}`]()].filter(Boolean).join(', ');

export const languageName = (code: string): string =>
  new Intl.DisplayNames(languageTag(), { type: 'language' }).of(code) ?? code;
