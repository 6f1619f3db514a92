import type { Grant } from '../../platform/persistence/grants.ts';
import { municipalRoles } from '../../platform/persistence/row-policies.ts';
import { publishedTo } from './deployment-plan.entity.ts';
import { deploymentReaders } from './deployment-site.entity.ts';

const changeable = [
  'site_id',
  'weekday',
  'part',
  'starts_at',
  'ends_at',
  'valid_from',
  'valid_to',
  'is_withdrawn',
  'version',
];

export const deploymentGrants: readonly Grant[] = [
  { table: 'deployment_plan', roles: [...publishedTo, ...municipalRoles], rights: { select: true } },
  { table: 'deployment_quota', roles: [...publishedTo, ...municipalRoles], rights: { select: true } },
  { table: 'deployment_site', roles: deploymentReaders, rights: { select: true } },
  {
    table: 'deployment_site',
    roles: ['kim_municipal_hr', 'kim_municipal_team_lead'],
    rights: { insert: true, update: ['name', 'address', 'closed_from', 'version'] },
  },
  { table: 'deployment_slot', roles: deploymentReaders, rights: { select: true } },
  { table: 'deployment_slot', roles: municipalRoles, rights: { insert: true, update: changeable } },
];
