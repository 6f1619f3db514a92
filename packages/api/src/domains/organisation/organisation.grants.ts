import type { Grant } from '../../platform/persistence/grants.ts';
import { countyRoles, directoryRoles, organisationRoles } from '../../platform/persistence/row-policies.ts';

export const organisationGrants: readonly Grant[] = [
  {
    table: 'organisation',
    roles: [...countyRoles, ...directoryRoles, ...organisationRoles, 'kim_authenticator'],
    rights: { select: true },
  },
];
