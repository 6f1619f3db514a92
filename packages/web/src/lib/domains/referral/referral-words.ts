import type {
  ConsentEnd,
  RecipientOffice,
  ReferralOutcome,
  ReferralState,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

type Kind = 'info' | 'success' | 'warning' | 'danger';

export const stateWords = (state: ReferralState): string => m[`referral_state_${state}`]();
export const officeWords = (office: RecipientOffice): string => m[`referral_office_${office}`]();
export const outcomeWords = (outcome: ReferralOutcome): string => m[`referral_outcome_${outcome}`]();
export const endWords = (end: ConsentEnd): string => m[`referral_end_${end}`]();

const kinds: Readonly<Record<ReferralState, Kind>> = {
  DRAFT: 'info',
  SENT: 'info',
  RECEIVED: 'info',
  ACCEPTED: 'success',
  DECLINED: 'warning',
  IN_PROGRESS: 'success',
  DONE: 'success',
  EXPIRED: 'danger',
  REVOKED: 'danger',
};
export const stateKind = (state: ReferralState): Kind => kinds[state];

/** Whom it went to: the organisation, and its office if it has one. */
export const recipientWords = (
  recipient: { readonly name: string } | null,
  office: RecipientOffice | null,
): string => [recipient?.name ?? m.not_known(), office && officeWords(office)].filter(Boolean).join(', ');
