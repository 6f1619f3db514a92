import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager } from '../client/client.public.ts';

export const tenantKeyGrants: readonly Grant[] = [
  { table: 'content.tenant_key', roles: caseManager, rights: { select: true, insert: true } },
];
