import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { withinCounty } from '../../platform/persistence/row-policies.ts';

/** Who receives referrals: an office's clerks, and advisers of partner organisations. They receive, and never look for anybody. */
export const recipientRoles: readonly DatabaseRole[] = [
  'kim_foreigners_clerk',
  'kim_naturalisation_clerk',
  'kim_external_adviser',
];

type ReferralSet = 'led_referrals' | 'received_referrals' | 'sendable_referrals' | 'opened_referrals';

/** Row policies of whatever belongs to a referral ask for the set of ids, once per statement. */
export const amongReferrals = (set: ReferralSet, column = 'referral_id'): string =>
  `${withinCounty} and ${column} = any ((select seal.${set}())::uuid[])`;
