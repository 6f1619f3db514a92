import type { Grant } from '../../platform/persistence/grants.ts';
import { countyRoles, organisationRoles } from '../../platform/persistence/row-policies.ts';

export const countyVariantGrants: readonly Grant[] = [
  { table: 'target_group_stage', roles: [...countyRoles, ...organisationRoles], rights: { select: true } },
];
