import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

/** Who refers people to case management: clerks of an office, and advisers of partner organisations. They ask, and get to know nothing. */
export const senderRoles: readonly DatabaseRole[] = [
  'kim_foreigners_clerk',
  'kim_naturalisation_clerk',
  'kim_external_adviser',
];

export const addressedHere = `${withinCounty} and recipient_id = ${sealed('organisation')}`;

/** By the acting organisation, and by the office of the acting role; an adviser is of no office. */
export const sentHere = `${withinCounty} and sender_id = ${sealed('organisation')} and coalesce(sender_office, '') = (select seal.acting_office())`;

export const amongIncoming = (set: 'addressed_referrals' | 'referrals_just_sent'): string =>
  `${withinCounty} and referral_id = any ((select seal.${set}())::uuid[])`;
