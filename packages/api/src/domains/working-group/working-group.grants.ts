import type { Grant, TableRights } from '../../platform/persistence/grants.ts';
import { guests, leaders, members } from './working-group-sets.ts';

const changes: Readonly<Record<string, TableRights['update']>> = {
  working_group: ['state', 'version'],
  group_member: ['ended_on', 'version'],
  group_task: ['done_on', 'version'],
  group_meeting: ['held_on', 'place', 'notes', 'version'],
  proposal: ['state', 'resolution_id', 'decided_on', 'version'],
  result: [
    'state',
    'implemented_on',
    'checked_on',
    'finding',
    'closed_on',
    'recurred_on',
    'recurrence',
    'version',
  ],
};
const ofGroups = ['theme', 'working_group', 'group_member', 'group_task', 'group_meeting', 'proposal'];

export const workingGroupGrants: readonly Grant[] = [
  { table: 'governance.theme', roles: leaders, rights: { select: true, insert: true } },
  ...Object.entries(changes).map(([table, update]): Grant => ({
    table: `governance.${table}`,
    roles: leaders,
    rights: { select: true, insert: true, update: update! },
  })),
  ...[...ofGroups, 'result'].map((table): Grant => ({
    table: `governance.${table}`,
    roles: ['kim_steering_member', ...guests],
    rights: { select: true },
  })),
  {
    table: 'governance.group_task',
    roles: members,
    rights: { insert: true, update: ['done_on', 'version'] },
  },
  // written by the database itself; of whose report it comes nobody reads
  {
    table: 'governance.communication',
    roles: [...leaders, ...members],
    rights: {
      select: ['county_id', 'id', 'result_id', 'person_id', 'reason', 'sent_on', 'read_on'],
      update: ['read_on'],
    },
  },
];
