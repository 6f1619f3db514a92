import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column } from '../../platform/reading/read-model.ts';
import { decisionRequestModel, seatVoteModel, sessionEntryModel } from './decision.model.ts';
import { seatModel } from './seat.model.ts';
import { groupReadable, itemReadable, resolutionReadable } from './steering-scope.ts';
import {
  listOf,
  oneOf,
  onlyOf,
  ruleOn,
  seatsNeeded,
  sessionWays,
  timeOf,
  votingSeatsOn,
  votingSeatsThere,
} from './steering-columns.ts';

export const sessionModel = readModel({
  type: 'SteeringSession',
  idKind: 'steering_session',
  table: 'governance.session',
  readableBy: groupReadable,
  reach: reachThrough(groupReadable),
  columns: {
    id: 'id',
    version: 'version',
    title: 'title',
    heldOn: 'held_on',
    dayNote: 'day_note',
    startsAt: timeOf('starts_at'),
    endsAt: timeOf('ends_at'),
    place: 'place',
    state: 'state',
    invitedOn: 'invited_on',
    shortNotice: 'short_notice',
    inviteBy: ({ row }) => `(${row}.held_on - ${ruleOn(row, 'invitation_days', `${row}.held_on`)})`,
    minutesBy: ({ row }) => `(${row}.held_on + ${ruleOn(row, 'minutes_days', `${row}.held_on`)})`,
    minutesSentOn: 'minutes_sent_on',
    minutesApprovedOn: 'minutes_approved_on',
    source: 'source',
    viewerWays: sessionWays,
    votingSeats: ({ row }) => votingSeatsOn(row, `${row}.held_on`),
    votingSeatsThere: ({ row }) => votingSeatsThere(row),
    votingSeatsNeeded: ({ row }) => seatsNeeded(row, `${row}.held_on`),
  },
  relations: {
    items: listOf(() => steeringItemModel, 'session_id', 'position', 'id'),
    attendances: listOf(() => seatAttendanceModel, 'session_id', 'id'),
    resolutions: listOf(() => resolutionModel, 'session_id', 'decided_on', 'id'),
  },
  filters: {
    isComing: {
      sql: ({ row, value, statement: { bind, context } }) =>
        `(${row}.held_on >= ${bind(context.today, 'date')}) = ${bind(value, 'boolean')}`,
    },
  },
  sorts: { HELD_ON: { sql: ({ row }) => `${row}.held_on`, type: 'date' } },
  defaultSort: 'HELD_ON',
});

export const seatAttendanceModel = readModel({
  type: 'SeatAttendance',
  idKind: 'seat_attendance',
  table: 'governance.seat_attendance',
  readableBy: groupReadable,
  reach: reachThrough(groupReadable),
  columns: { id: 'id', version: 'version', state: 'state' },
  relations: { seat: oneOf(() => seatModel, 'seat_id') },
});

const votes =
  (choice: string): Column =>
  ({ row }) =>
    `(select count(*)::int from governance.vote v where v.county_id = ${row}.county_id and v.item_id = ${row}.id and v.choice = '${choice}')`;

export const steeringItemModel = readModel({
  type: 'SteeringItem',
  idKind: 'steering_item',
  table: 'governance.session_item',
  readableBy: itemReadable,
  reach: reachThrough(itemReadable),
  columns: {
    id: 'id',
    version: 'version',
    position: 'position',
    title: 'title',
    text: 'text',
    kind: 'kind',
    motion: 'motion',
    voting: 'voting',
    openedOn: 'opened_on',
    closesOn: 'closes_on',
    personName: 'person_name',
    yesVotes: votes('YES'),
    noVotes: votes('NO'),
    abstentions: votes('ABSTAIN'),
  },
  relations: {
    session: oneOf(() => sessionModel, 'session_id'),
    request: oneOf(() => decisionRequestModel, 'request_id'),
    votes: listOf(() => seatVoteModel, 'item_id', 'id'),
    entry: onlyOf(() => sessionEntryModel, 'item_id'),
    resolution: onlyOf(() => resolutionModel, 'item_id'),
  },
});

export const resolutionModel = readModel({
  type: 'Resolution',
  idKind: 'resolution',
  table: 'governance.resolution',
  readableBy: resolutionReadable,
  reach: reachThrough(resolutionReadable),
  columns: {
    id: 'id',
    version: 'version',
    kind: 'kind',
    outcome: 'outcome',
    subject: 'subject',
    text: 'text',
    decidedOn: 'decided_on',
    dayNote: 'day_note',
    yesVotes: 'yes_votes',
    noVotes: 'no_votes',
    abstentions: 'abstentions',
    isCircular: ({ row }) => `(${row}.item_id is not null and ${row}.session_id is null)`,
    source: 'source',
    publishedOn: 'published_on',
  },
  relations: {
    session: oneOf(() => sessionModel, 'session_id'),
    request: oneOf(() => decisionRequestModel, 'request_id'),
    dissentingVotes: {
      kind: 'list',
      models: () => [seatVoteModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.item_id = ${parent}.item_id and ${child}.dissenting_view is not null`,
      orderBy: ['id'],
    },
  },
  filters: {
    outcome: { sql: ({ row, value, statement }) => `${row}.outcome = ${statement.bind(value, 'text')}` },
    kind: { sql: ({ row, value, statement }) => `${row}.kind = ${statement.bind(value, 'text')}` },
  },
  sorts: { DECIDED_ON: { sql: ({ row }) => `${row}.decided_on`, type: 'date' } },
  defaultSort: 'DECIDED_ON',
});
