import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager, caseOverseers } from '../client/client.public.ts';
import { officeRoles } from './crisis-sets.ts';

const content = ['title_de', 'title_en', 'target_group', 'notice_de', 'notice_en', 'purge_after_days'];
const fields = [
  'position',
  'key',
  'label_de',
  'label_en',
  'kind',
  'choices',
  'is_mandatory',
  'data_category',
  'offices',
];
/** An office does not learn which entry it was: two offices' lists cannot be put together by it. */
const withoutEntry = [
  'county_id',
  'id',
  'form_id',
  'municipality_id',
  'office',
  'recipient_id',
  'shared_on',
  'changed_on',
  'withdrawn_on',
  'consumed_on',
  'consumed_version',
  'version',
];

const everybody = [...caseOverseers, ...caseManager, ...officeRoles];
const counting = [...caseOverseers, ...caseManager];

export const crisisGrants: readonly Grant[] = [
  { table: 'casework.crisis_form', roles: everybody, rights: { select: true } },
  {
    table: 'casework.crisis_form',
    roles: caseOverseers,
    rights: { insert: true, update: [...content, 'state', 'live_since', 'closed_on', 'version'] },
  },
  { table: 'casework.crisis_field', roles: everybody, rights: { select: true } },
  { table: 'casework.crisis_field', roles: caseOverseers, rights: { insert: true, update: fields } },
  { table: 'casework.crisis_place', roles: counting, rights: { select: true } },
  { table: 'casework.crisis_place', roles: caseOverseers, rights: { insert: true } },
  { table: 'casework.crisis_purge', roles: caseManager, rights: { select: true } },
  { table: 'casework.crisis_access', roles: everybody, rights: { select: true } },
  { table: 'casework.crisis_access', roles: officeRoles, rights: { insert: true } },
  {
    table: 'casework.crisis_share',
    roles: caseManager,
    rights: {
      select: true,
      insert: true,
      update: ['shared_on', 'changed_on', 'withdrawn_on', 'version'],
    },
  },
  {
    table: 'casework.crisis_share',
    roles: officeRoles,
    rights: { select: withoutEntry, update: ['consumed_on', 'consumed_version', 'version'] },
  },
  {
    table: 'client.crisis_entry',
    roles: caseManager,
    rights: {
      select: true,
      insert: true,
      update: ['consent_on', 'consent_withdrawn_on', 'removed_on', 'version'],
    },
  },
  {
    table: 'client.crisis_value',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['value'] },
  },
  {
    table: 'client.crisis_copy',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['value'] },
  },
  { table: 'client.crisis_copy', roles: officeRoles, rights: { select: true } },
];
