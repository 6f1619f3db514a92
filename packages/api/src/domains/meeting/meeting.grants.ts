import type { Grant, TableRights } from '../../platform/persistence/grants.ts';
import { conveners, participants } from './meeting-sets.ts';

const shared = ['series', 'meeting', 'attendance', 'agenda_item', 'minutes', 'minutes_entry', 'task'];
const times = ['starts_at', 'ends_at', 'place', 'version'];
const changes: Readonly<Record<string, TableRights['update']>> = {
  series: [
    'name',
    'kind',
    'circle',
    'rule',
    'first_on',
    'last_on',
    'required_per_year',
    'source',
    'chair_id',
    'chair_name',
    ...times,
  ],
  series_invitee: ['ended_on'],
  meeting: ['title', 'held_on', 'state', 'reason', 'sequence', ...times],
  attendance: ['state', 'version'],
  agenda_item: ['position', 'carried_to_id', 'version'],
  minutes: ['state', 'circulated_on', 'approved_on', 'version'],
  minutes_entry: ['body'],
  task: ['done_on', 'version'],
};

export const meetingGrants: readonly Grant[] = [
  ...Object.entries(changes).map(([table, update]): Grant => ({
    table: `meeting.${table}`,
    roles: conveners,
    rights: { select: true, insert: true, update: update! },
  })),
  ...shared.map((table): Grant => ({
    table: `meeting.${table}`,
    roles: participants,
    rights: { select: true },
  })),
  { table: 'meeting.attendance', roles: participants, rights: { update: ['state', 'version'] } },
  { table: 'meeting.agenda_item', roles: participants, rights: { insert: true } },
  { table: 'meeting.task', roles: participants, rights: { update: ['done_on', 'version'] } },
];
