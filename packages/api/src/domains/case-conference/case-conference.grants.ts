import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager, caseOverseers } from '../client/client.public.ts';
import { recipientRoles } from '../referral/referral.public.ts';

/** What the county sees: that it took place, when and among whom. */
const metaOnly = ['county_id', 'id', 'organisation_id', 'held_at', 'state', 'invited_on', 'version'] as const;
/** A partner does not learn which case it is: two conferences on one case would be found to be of one person. */
const withoutCase = [...metaOnly, 'data_categories'] as const;

export const caseConferenceGrants: readonly Grant[] = [
  {
    table: 'casework.case_conference',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['state', 'version'] },
  },
  { table: 'casework.case_conference', roles: recipientRoles, rights: { select: withoutCase } },
  { table: 'casework.case_conference', roles: caseOverseers, rights: { select: metaOnly } },
  { table: 'casework.conference_partner', roles: caseManager, rights: { select: true, insert: true } },
  {
    table: 'casework.conference_partner',
    roles: recipientRoles,
    rights: { select: true, update: ['answer', 'answered_on', 'answered_by_name'] },
  },
  {
    table: 'casework.conference_partner',
    roles: caseOverseers,
    rights: { select: ['county_id', 'id', 'conference_id', 'recipient_id', 'recipient_office'] },
  },
  { table: 'client.conference_part', roles: caseManager, rights: { select: true, insert: true } },
  { table: 'client.conference_part', roles: recipientRoles, rights: { select: true } },
];
