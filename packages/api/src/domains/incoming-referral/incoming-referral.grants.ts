import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager } from '../client/client.public.ts';
import { senderRoles } from './incoming-referral-sets.ts';

/** How it stands, and nothing of who answered, why, or the case. */
const standing = [
  'county_id',
  'id',
  'reference',
  'sender_id',
  'sender_office',
  'sent_on',
  'expires_on',
  'recipient_id',
  'reason',
  'legal_domain',
  'received_on',
  'answer',
  'answered_on',
  'outcome',
  'version',
] as const;

const answered = ['answer', 'answered_on', 'answered_by_id', 'version'] as const;

export const incomingReferralGrants: readonly Grant[] = [
  {
    table: 'casework.incoming_referral',
    roles: senderRoles,
    rights: { select: standing, insert: true, update: answered },
  },
  {
    table: 'casework.incoming_referral',
    roles: caseManager,
    rights: {
      select: true,
      update: [...answered, 'received_on', 'received_by_id', 'decline_reason', 'outcome', 'case_id'],
    },
  },
  { table: 'client.referred_person', roles: senderRoles, rights: { insert: true } },
  { table: 'client.referred_person', roles: caseManager, rights: { select: true } },
];
