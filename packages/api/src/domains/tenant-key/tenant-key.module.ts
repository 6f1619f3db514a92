import type { DomainModule } from '../../platform/domain-module.ts';
import { TenantKey } from './tenant-key.entity.ts';
import { tenantKeyGrants } from './tenant-key.grants.ts';

/** The keys organisations encrypt with what the database must not hold in plain (docs/adr/0023). */
export const tenantKeyModule = {
  name: 'tenant-key',
  entities: [TenantKey],
  grants: tenantKeyGrants,
  resolvers: [],
  models: [],
  rules: {},
  invariants: {},
} satisfies DomainModule;
