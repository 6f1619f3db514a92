import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager, caseOverseers } from '../client/client.public.ts';
import { recipientRoles } from './referral-sets.ts';

/** What the county sees: organisation, category, state, days. */
const metaOnly = [
  'county_id',
  'id',
  'case_id',
  'organisation_id',
  'recipient_id',
  'recipient_office',
  'category',
  'state',
  'state_since',
  'sent_on',
  'version',
] as const;

/** A recipient does not learn which case it is: two referrals of one case would be found to be of one person. */
const withoutCase = [
  'county_id',
  'id',
  'organisation_id',
  'direction',
  'recipient_id',
  'recipient_office',
  'category',
  'legal_domain',
  'data_categories',
  'state',
  'state_since',
  'sent_on',
  'outcome',
  'version',
] as const;

const answers = { select: true, insert: true } as const;

export const referralGrants: readonly Grant[] = [
  {
    table: 'casework.referral',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['state', 'state_since', 'sent_on', 'version'] },
  },
  {
    table: 'casework.referral',
    roles: recipientRoles,
    rights: { select: withoutCase, update: ['state', 'state_since', 'outcome', 'version'] },
  },
  { table: 'casework.referral', roles: caseOverseers, rights: { select: metaOnly } },
  { table: 'casework.referral_step', roles: [...caseManager, ...recipientRoles], rights: answers },
  { table: 'casework.disclosure_opening', roles: caseManager, rights: { select: true } },
  { table: 'casework.disclosure_opening', roles: recipientRoles, rights: answers },
  {
    table: 'casework.referral_check',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['met_on'] },
  },
  { table: 'client.disclosed_copy', roles: caseManager, rights: { select: true, insert: true } },
  { table: 'client.disclosed_copy', roles: recipientRoles, rights: { select: true } },
];
