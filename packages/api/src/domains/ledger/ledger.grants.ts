import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import type { Grant } from '../../platform/persistence/grants.ts';
import { countyRoles } from '../../platform/persistence/row-policies.ts';

/** Who steers the distribution of VZÄ: the county's coordination and the head of the centre, not funding and not HR. */
export const steeringRoles: readonly DatabaseRole[] = ['kim_county_coordinator', 'kim_centre_head'];

/** Who reads the account of their own municipality. */
export const ledgerReaders: readonly DatabaseRole[] = ['kim_municipal_hr', 'kim_municipal_team_lead'];

const readers = [...countyRoles, ...ledgerReaders];

const readable = [
  'fte_allowance',
  'fte_allocation',
  'fte_entry',
  'redistribution',
  'redistribution_line',
  'redistribution_response',
  'redistribution_event',
];

export const ledgerGrants: readonly Grant[] = [
  ...readable.map((table): Grant => ({ table, roles: readers, rights: { select: true } })),
  ...readable.map((table): Grant => ({ table, roles: steeringRoles, rights: { insert: true } })),
  { table: 'fte_allowance', roles: steeringRoles, rights: { update: ['fte', 'source', 'version'] } },
  { table: 'fte_allocation', roles: steeringRoles, rights: { update: ['fte', 'version'] } },
  { table: 'redistribution', roles: steeringRoles, rights: { update: ['state', 'version'] } },
  {
    table: 'redistribution_line',
    roles: steeringRoles,
    rights: { update: ['fte', 'position_id'] },
  },
  {
    table: 'redistribution_response',
    roles: steeringRoles,
    rights: { update: ['state', 'decision', 'version'] },
  },
  {
    table: 'redistribution_response',
    roles: ['kim_municipal_hr'],
    rights: { update: ['state', 'reason', 'answered_on', 'version'] },
  },
  { table: 'redistribution_event', roles: ['kim_municipal_hr'], rights: { insert: true } },
];
