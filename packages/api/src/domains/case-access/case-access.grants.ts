import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager } from '../client/client.public.ts';
import { opening, told } from './case-access.entity.ts';

const log = [
  'county_id',
  'id',
  'case_reference',
  'organisation_id',
  'opened_by_name',
  'reason',
  'opened_at',
  'ends_at',
  'ended_at',
  'ended_by_name',
];

/** Nobody writes: functions of the seal do, after they have checked. The data-protection officer reads the log, and no ids of people or cases. */
export const caseAccessGrants: readonly Grant[] = [
  {
    table: 'case_access',
    roles: [...opening, ...caseManager],
    rights: { select: [...log, 'case_id', 'opened_by_id'] },
  },
  { table: 'case_access', roles: ['kim_dpo'], rights: { select: log } },
  {
    table: 'case_access_read',
    roles: told,
    rights: { select: ['county_id', 'id', 'access_id', 'part', 'read_at'] },
  },
];
