import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager, caseOverseers } from '../client/client.public.ts';
import { caseReaders } from './saved-filter.entity.ts';

/** Whom a case is about only case managers may know, even as an id. */
const withoutClient = [
  'county_id',
  'id',
  'organisation_id',
  'responsible_id',
  'reference',
  'entry_channel',
  'target_groups',
  'life_areas',
  'phase',
  'phase_since',
  'opened_on',
  'closed_on',
  'closing_reason',
  'paused_until',
  'last_contact_on',
  'next_due_on',
  'open_goal_count',
  'version',
] as const;

/** Whose case it is and whom it is about is no change of the case: a handover has a function of its own. */
const changeable = [
  'responsible_id',
  'entry_channel',
  'target_groups',
  'life_areas',
  'phase',
  'phase_since',
  'closed_on',
  'closing_reason',
  'paused_until',
  'last_contact_on',
  'next_due_on',
  'open_goal_count',
  'version',
] as const;

export const caseFileGrants: readonly Grant[] = [
  {
    table: 'casework.case_file',
    roles: caseManager,
    rights: { select: true, insert: true, update: changeable },
  },
  {
    table: 'casework.case_file',
    roles: ['kim_municipal_team_lead'],
    rights: { select: withoutClient, update: ['responsible_id', 'version'] },
  },
  { table: 'casework.case_file', roles: caseOverseers, rights: { select: withoutClient } },
  { table: 'casework.case_step', roles: caseManager, rights: { select: true, insert: true } },
  { table: 'casework.case_step', roles: caseOverseers, rights: { select: true } },
  {
    table: 'casework.case_deputy',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['valid_to'] },
  },
  {
    table: 'casework.legal_domain_period',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['applied_on', 'valid_from', 'valid_to', 'version'] },
  },
  { table: 'casework.legal_domain_period', roles: caseOverseers, rights: { select: true } },
  {
    table: 'saved_filter',
    roles: caseReaders,
    rights: { select: true, insert: true, update: ['name', 'is_default', 'removed_at'] },
  },
];
