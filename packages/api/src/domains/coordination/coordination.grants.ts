import type { Grant } from '../../platform/persistence/grants.ts';
import { municipalRoles } from '../../platform/persistence/row-policies.ts';
import { assigners, coordinators, visited } from './coordination.entity.ts';

export const coordinationGrants: readonly Grant[] = [
  {
    table: 'coordinator_assignment',
    roles: [...coordinators, ...municipalRoles],
    rights: { select: true },
  },
  {
    table: 'coordinator_assignment',
    roles: assigners,
    rights: { insert: true, update: ['valid_to', 'version'] },
  },
  {
    table: 'coordinator_visit',
    roles: coordinators,
    rights: {
      select: true,
      insert: true,
      update: ['visited_on', 'kind', 'participant_count', 'note', 'version'],
    },
  },
  // that somebody was there and what for; what was noted is the county's
  {
    table: 'coordinator_visit',
    roles: visited,
    rights: { select: ['county_id', 'id', 'municipality_id', 'visited_on', 'kind'] },
  },
];
