import { isEmail, isName } from '@kim/schema/person-input.ts';
import type {
  DeclineReason,
  IncomingReferralOutcome,
  IncomingReferralState,
} from '@kim/schema/reference/incoming-referral.ts';
import type { EntryChannel } from '@kim/schema/reference/casework.ts';
import type { RecipientOffice } from '@kim/schema/reference/referral.ts';
import type { MembershipRole } from '@kim/schema/roles.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** Clerks refer for their office, advisers for their organisation as a whole. */
const officeOfRole: Partial<Record<MembershipRole, RecipientOffice | null>> = {
  FOREIGNERS_CLERK: 'FOREIGNERS_OFFICE',
  NATURALISATION_CLERK: 'NATURALISATION_OFFICE',
  EXTERNAL_ADVISER: null,
};

interface Party {
  readonly countyId: string;
  readonly organisationId: string;
}
interface Sender extends Party {
  readonly office: RecipientOffice | null;
}

const partyOf = (actor: Actor): Party | null =>
  actor.kind === 'member'
    ? { countyId: actor.countyId, organisationId: actor.membership.organisation.id }
    : null;

/** As whom somebody refers people to case management; null: not at all (domain model 1.3: they push, and never pull). */
export const senderOf = (actor: Actor): Sender | null => {
  const party = partyOf(actor);
  if (!party || actor.kind !== 'member' || !hasRight(actor, 'SEND_REFERRALS_IN')) return null;
  return { ...party, office: officeOfRole[actor.membership.role] ?? null };
};

/** Whose case management somebody belongs to; null: to none. */
export const addressedOf = (actor: Actor): Party | null =>
  hasRight(actor, 'LEAD_CASES') ? partyOf(actor) : null;

/** Sender and place may act on it only so long. */
export const isOpenIncoming = (state: IncomingReferralState): boolean =>
  state === 'SENT' || state === 'RECEIVED';

/** An authority draws no conclusions from somebody who was not reached or did not want to (§ 67b SGB X: a consent is free). */
export const outcomeOfDecline = (reason: DeclineReason): IncomingReferralOutcome =>
  reason === 'NOT_RESPONSIBLE' || reason === 'INCOMPLETE' ? reason : 'NOT_TAKEN_ON';

/** How a client came who was referred by this office. */
export const entryChannelOf = (office: RecipientOffice | null): EntryChannel => {
  if (office === 'FOREIGNERS_OFFICE') return 'FOREIGNERS_OFFICE';
  return office === null ? 'WELFARE_HANDOVER' : 'OTHER';
};

export interface SentPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly language: string;
  readonly interpreterNeeded: boolean;
  readonly phone: string | null;
  readonly email: string | null;
}

interface SentConsent {
  readonly hasConsented: boolean;
  readonly consentGivenOn: string;
}

export interface IncomingFinding {
  readonly code:
    | 'INVALID_NAME'
    | 'INVALID_EMAIL'
    | 'INVALID_PHONE'
    | 'INVALID_CODE'
    | 'INCOMING_UNREACHABLE'
    | 'INCOMING_CONSENT'
    | 'CONSENT_IN_FUTURE'
    | 'INCOMING_CONSENT_OLD';
  readonly field: string | readonly string[];
}

const phone = /^[+\d][\d /()-]{3,29}$/;
const language = /^[a-z]{2,3}$/;

const monthsBefore = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
};

/** All findings at once. Whoever agreed to it longer than half a year ago is asked again. */
export const findingsOfSending = (
  person: SentPerson,
  { hasConsented, consentGivenOn }: SentConsent,
  today: string,
): IncomingFinding[] => {
  const of = (field: string): readonly string[] => ['person', field];
  const findings: (IncomingFinding | false)[] = [
    !isName(person.givenName) && { code: 'INVALID_NAME', field: of('givenName') },
    !isName(person.familyName) && { code: 'INVALID_NAME', field: of('familyName') },
    !language.test(person.language) && { code: 'INVALID_CODE', field: of('language') },
    person.phone !== null && !phone.test(person.phone) && { code: 'INVALID_PHONE', field: of('phone') },
    person.email !== null && !isEmail(person.email) && { code: 'INVALID_EMAIL', field: of('email') },
    person.phone === null && person.email === null && { code: 'INCOMING_UNREACHABLE', field: of('phone') },
    !hasConsented && { code: 'INCOMING_CONSENT', field: 'hasConsented' },
    consentGivenOn > today && { code: 'CONSENT_IN_FUTURE', field: 'consentGivenOn' },
    consentGivenOn < monthsBefore(today, 6) && { code: 'INCOMING_CONSENT_OLD', field: 'consentGivenOn' },
  ];
  return findings.filter((finding) => finding !== false);
};
