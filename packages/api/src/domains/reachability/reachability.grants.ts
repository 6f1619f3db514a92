import type { Grant } from '../../platform/persistence/grants.ts';
import { everyMember } from '../../platform/persistence/row-policies.ts';

/** Read only: the trigger on the employer's absences writes. */
export const reachabilityGrants: readonly Grant[] = [
  { table: 'unreachable_period', roles: everyMember, rights: { select: true } },
];
