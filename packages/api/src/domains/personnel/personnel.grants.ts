import type { Grant } from '../../platform/persistence/grants.ts';
import { everyMember } from '../../platform/persistence/row-policies.ts';

export const personnelGrants: readonly Grant[] = [
  { table: 'personnel.file', roles: everyMember, rights: { select: true } },
  { table: 'personnel.file_keeper', roles: everyMember, rights: { select: true } },
];
