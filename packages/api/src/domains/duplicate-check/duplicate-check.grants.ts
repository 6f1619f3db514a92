import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager } from '../client/client.public.ts';

/** Which wish a request comes from would name a case of another service. */
const withoutWish = [
  'county_id',
  'id',
  'case_id',
  'from_organisation_id',
  'from_name',
  'from_email',
  'wished_on',
  'done_on',
  'version',
] as const;

export const duplicateCheckGrants: readonly Grant[] = [
  { table: 'client.duplicate_check', roles: caseManager, rights: { select: true } },
  { table: 'client.contact_wish', roles: caseManager, rights: { select: true } },
  {
    table: 'client.contact_request',
    roles: caseManager,
    rights: { select: withoutWish, update: ['done_on', 'version'] },
  },
];
