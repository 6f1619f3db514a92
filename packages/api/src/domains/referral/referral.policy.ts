import type { RecipientOffice, ReferralState } from '@kim/schema/reference/referral.ts';
import type { MembershipRole } from '@kim/schema/roles.ts';
import type { Actor, MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** Who takes a step. `DAY`: nobody does, the consent runs out. */
type By = 'SENDER' | 'RECIPIENT' | 'DAY';

interface Transition {
  readonly from: ReferralState;
  readonly to: ReferralState;
  readonly by: By;
}

/** Domain model 1.4, 3. Whatever is not here is refused. */
export const transitions: readonly Transition[] = [
  { from: 'DRAFT', to: 'SENT', by: 'SENDER' },
  { from: 'DRAFT', to: 'REVOKED', by: 'SENDER' },
  { from: 'SENT', to: 'RECEIVED', by: 'RECIPIENT' },
  { from: 'SENT', to: 'REVOKED', by: 'SENDER' },
  { from: 'SENT', to: 'EXPIRED', by: 'DAY' },
  { from: 'RECEIVED', to: 'ACCEPTED', by: 'RECIPIENT' },
  { from: 'RECEIVED', to: 'DECLINED', by: 'RECIPIENT' },
  { from: 'RECEIVED', to: 'REVOKED', by: 'SENDER' },
  { from: 'RECEIVED', to: 'EXPIRED', by: 'DAY' },
  { from: 'ACCEPTED', to: 'IN_PROGRESS', by: 'RECIPIENT' },
  { from: 'ACCEPTED', to: 'DONE', by: 'RECIPIENT' },
  { from: 'ACCEPTED', to: 'REVOKED', by: 'SENDER' },
  { from: 'ACCEPTED', to: 'EXPIRED', by: 'DAY' },
  { from: 'IN_PROGRESS', to: 'DONE', by: 'RECIPIENT' },
  { from: 'IN_PROGRESS', to: 'REVOKED', by: 'SENDER' },
  { from: 'IN_PROGRESS', to: 'EXPIRED', by: 'DAY' },
];

const reachedBy = (by: By): ReferralState[] => [
  ...new Set(transitions.filter((step) => step.by === by).map(({ to }) => to)),
];

export const statesOfSender = reachedBy('SENDER');
export const statesOfRecipient = reachedBy('RECIPIENT');
/** On the way: with the recipient, and not yet answered for good. */
export const openStates: readonly ReferralState[] = ['SENT', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS'];

export const mayStep = (from: ReferralState, to: ReferralState, by: By): boolean =>
  transitions.some((step) => step.from === from && step.to === to && step.by === by);

/** Notes go along one by one, and only where the referral names them (§ 67b SGB X: no more than is needed). */
export const findingsOfNotes = (
  dataCategories: readonly string[],
  noteIds: readonly string[],
): { readonly code: 'REFERRAL_NO_NOTES' | 'REFERRAL_NOTES_UNNAMED'; readonly field: readonly string[] }[] => {
  const isNamed = dataCategories.includes('NOTES');
  const field = ['noteIds', '0'];
  if (isNamed && noteIds.length === 0) return [{ code: 'REFERRAL_NO_NOTES', field }];
  return !isNamed && noteIds.length > 0 ? [{ code: 'REFERRAL_NOTES_UNNAMED', field }] : [];
};

/** What an organisation receives through whom: clerks for their office, advisers for their organisation as a whole. */
const officeOfRole: Partial<Record<MembershipRole, RecipientOffice | null>> = {
  FOREIGNERS_CLERK: 'FOREIGNERS_OFFICE',
  NATURALISATION_CLERK: 'NATURALISATION_OFFICE',
  EXTERNAL_ADVISER: null,
};

export interface Receiver {
  readonly countyId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly office: RecipientOffice | null;
}

/** As whom somebody receives referrals; null: not at all. They receive, and never look for anybody. */
export const receiverOf = (actor: Actor): Receiver | null => {
  if (actor.kind !== 'member' || !hasRight(actor, 'RECEIVE_REFERRALS')) return null;
  const { countyId, membership } = actor;
  return {
    countyId,
    organisationId: membership.organisation.id,
    personId: membership.person.id,
    office: officeOfRole[membership.role] ?? null,
  };
};

/** The county sees that a referral was made and how it stands (domain model 1.3). */
export const overseesReferrals = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'READ_REFERRALS') && !hasRight(actor, 'READ_REFERRED_DATA');

export interface RecipientPlace {
  readonly kind: 'COUNTY' | 'MUNICIPALITY' | 'PARTNER';
  readonly hasOwnForeignersOffice: boolean;
}

/** A partner receives as a whole; a county or a city through an office it has. Offices only receive, they never look (domain model 1.3). */
export const mayReceiveAt = (
  { kind, hasOwnForeignersOffice }: RecipientPlace,
  office: RecipientOffice | null,
): boolean => {
  if (kind === 'PARTNER') return office === null;
  return office !== null && (kind === 'COUNTY' || hasOwnForeignersOffice);
};
