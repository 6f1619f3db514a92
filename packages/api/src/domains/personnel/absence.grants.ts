import type { Grant } from '../../platform/persistence/grants.ts';
import { everyMember } from '../../platform/persistence/row-policies.ts';

const asked = [
  'county_id',
  'id',
  'file_id',
  'kind',
  'first_day',
  'last_day',
  'half_day',
  'working_days',
  'state',
  'note',
  'requested_by',
  'requested_on',
  'version',
] as const;
const ended = ['state', 'ended_by', 'ended_on', 'version'] as const;
const decided = ['decided_by', 'decided_on', 'reason'] as const;

/** The days of an absence are never changed: it ends, and another one is entered. */
export const absenceGrants: readonly Grant[] = [
  {
    table: 'personnel.absence',
    roles: everyMember,
    rights: { select: true, insert: asked, update: ended },
  },
  {
    table: 'personnel.absence',
    roles: ['kim_municipal_hr'],
    rights: { insert: ['decided_by', 'decided_on'], update: decided },
  },
  { table: 'personnel.absence', roles: ['kim_municipal_team_lead'], rights: { update: decided } },
  { table: 'personnel.leave_entitlement', roles: everyMember, rights: { select: true } },
  {
    table: 'personnel.leave_entitlement',
    roles: ['kim_municipal_hr'],
    rights: { insert: true, update: ['days', 'carried_over', 'version'] },
  },
];
