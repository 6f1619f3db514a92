import type { Grant, TableRights } from '../../platform/persistence/grants.ts';
import { members, officers, others } from './steering-sets.ts';

const shared = [
  'body',
  'procedure_rules',
  'seat',
  'session',
  'decision_request',
  'session_item',
  'seat_attendance',
  'vote',
  'session_minutes',
  'resolution',
];
const VOTE: TableRights['update'] = ['choice', 'dissenting_view', 'person_id', 'person_name', 'version'];
const changes: Readonly<Record<string, TableRights['update']>> = {
  procedure_rules: ['valid_to', 'version'],
  seat: ['valid_to', 'version'],
  session: [
    'title',
    'held_on',
    'starts_at',
    'ends_at',
    'place',
    'state',
    'invited_on',
    'short_notice',
    'minutes_sent_on',
    'minutes_approved_on',
    'sequence',
    'version',
  ],
  decision_request: ['state', 'version'],
  session_item: ['position', 'motion', 'voting', 'opened_on', 'closes_on', 'version'],
  seat_attendance: ['state', 'version'],
  vote: VOTE,
  session_minutes: ['body', 'version'],
  resolution: ['published_on', 'version'],
};

/** Others read of a published resolution what it says, and nothing of the sitting behind it. */
const publishedColumns = [
  'county_id',
  'id',
  'kind',
  'outcome',
  'subject',
  'text',
  'decided_on',
  'day_note',
  'yes_votes',
  'no_votes',
  'abstentions',
  'source',
  'published_on',
] as const;

export const steeringGrants: readonly Grant[] = [
  ...[...officers, ...members].flatMap((role) =>
    shared.map((table): Grant => ({
      table: `governance.${table}`,
      roles: [role],
      rights: { select: true },
    })),
  ),
  ...Object.entries(changes).map(([table, update]): Grant => ({
    table: `governance.${table}`,
    roles: officers,
    rights: { insert: true, update: update! },
  })),
  {
    table: 'governance.vote',
    roles: members,
    rights: { insert: true, update: VOTE },
  },
  { table: 'governance.resolution', roles: others, rights: { select: publishedColumns } },
];
