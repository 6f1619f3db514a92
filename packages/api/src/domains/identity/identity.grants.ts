import type { Grant } from '../../platform/persistence/grants.ts';
import { everyMember } from '../../platform/persistence/row-policies.ts';

export const identityGrants: readonly Grant[] = [
  ...[
    'identity_issuer',
    'identity_issuer_binding',
    'identity_account',
    'membership',
    'person',
    'api_client',
  ].map((table): Grant => ({ table, roles: ['kim_authenticator'], rights: { select: true } })),
  { table: 'person', roles: everyMember, rights: { select: true } },
  {
    table: 'person',
    roles: ['kim_municipal_hr'],
    rights: { insert: true, update: ['given_name', 'family_name', 'email'] },
  },
  { table: 'membership', roles: everyMember, rights: { select: true } },
  { table: 'api_client', roles: ['kim_api_client'], rights: { select: true } },
  { table: 'idempotency_record', roles: everyMember, rights: { select: true, insert: true } },
];
