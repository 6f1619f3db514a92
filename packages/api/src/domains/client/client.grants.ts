import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager } from './case-sets.ts';

/** What may be corrected about somebody; who registered them and their id stay. */
const correctable = [
  'given_name',
  'family_name',
  'birth_date',
  'sex',
  'languages',
  'interpreter_needed',
  'nationality',
  'residence_status',
  'arrived_on',
  'phone',
  'email',
  'street',
  'postal_code',
  'city',
  'household_id',
  'version',
] as const;

export const clientGrants: readonly Grant[] = [
  {
    table: 'client.client',
    roles: caseManager,
    rights: { select: true, insert: true, update: correctable },
  },
  { table: 'client.client_correction', roles: caseManager, rights: { select: true } },
  { table: 'client.household', roles: caseManager, rights: { select: true, insert: true } },
  {
    table: 'client.family_link',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['removed_on'] },
  },
];
