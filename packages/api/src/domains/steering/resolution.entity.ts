import { decisionKinds, resolutionOutcomes, voteChoices } from '@kim/schema/reference/steering.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  published,
  readable,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import {
  among,
  byOneself,
  insiders,
  members,
  officers,
  ofOwnSeat,
  ofSessions,
  others,
} from './steering-sets.ts';

/** How a seat voted. */
const vote = defineEntity({
  name: 'SeatVote',
  tableName: 'vote',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'votes_of_the_county', roles: insiders, when: withinCounty }),
    insertable({ name: 'office_notes_vote', roles: officers, when: `${withinCounty} and ${byOneself}` }),
    insertable({
      name: 'seat_votes',
      roles: members,
      when: `${withinCounty} and ${byOneself} and ${ofOwnSeat}`,
    }),
    {
      name: 'vote_changed_by_whom_cast',
      roles: [...insiders],
      command: 'update',
      // what the office noted for a seat is replaced by the seat's own vote
      using: `${withinCounty} and (${byOneself} or ${ofOwnSeat})`,
      check: `${withinCounty} and ${byOneself}`,
    },
  ],
  checks: [{ name: 'vote_choice_known', expression: among('choice', voteChoices) }],
  uniques: [{ name: 'vote_once', properties: ['countyId', 'itemId', 'seatId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    itemId: p.uuid(),
    seatId: p.uuid(),
    choice: p.text(),
    dissentingView: p
      .text()
      .nullable()
      .comment('What the seat sees otherwise, for the record, without names of clients'),
    personId: p.uuid(),
    personName: p.text().comment('Who cast it, or noted it at the meeting'),
    version: p.integer().default(1),
  },
});
export class SeatVote extends vote.class {}
vote.setClass(SeatVote);

/** What the minutes of a meeting say about one item. A draft is the office's alone. */
const minutes = defineEntity({
  name: 'SessionEntry',
  tableName: 'session_minutes',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'minutes_of_the_county', roles: officers, when: withinCounty }),
    readable({
      name: 'minutes_sent',
      roles: members,
      when: ofSessions(`in ('MINUTES_SENT', 'MINUTES_APPROVED')`),
    }),
    insertable({ name: 'office_writes_minutes', roles: officers, when: withinCounty }),
    updatable({ name: 'office_corrects_minutes', roles: officers, when: withinCounty }),
  ],
  uniques: [{ name: 'session_minutes_item_once', properties: ['countyId', 'itemId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    sessionId: p.uuid(),
    itemId: p.uuid(),
    body: p.text().comment('What was said and agreed about one item, without names of clients'),
    version: p.integer().default(1),
  },
});
export class SessionEntry extends minutes.class {}
minutes.setClass(SessionEntry);

/** What the steering group has decided. */
const resolution = defineEntity({
  name: 'Resolution',
  tableName: 'resolution',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'resolutions_of_the_county', roles: insiders, when: withinCounty }),
    readable({
      name: 'resolutions_published',
      roles: others,
      when: `${withinCounty} and published_on is not null`,
    }),
    insertable({
      name: 'office_records_resolution',
      roles: officers,
      when: `${withinCounty} and published_on is null`,
    }),
    updatable({ name: 'office_publishes_resolution', roles: officers, when: withinCounty }),
    published('published_on is not null'),
  ],
  checks: [
    { name: 'resolution_kind_known', expression: among('kind', decisionKinds) },
    { name: 'resolution_outcome_known', expression: among('outcome', resolutionOutcomes) },
    { name: 'resolution_voted_or_reported', expression: 'item_id is not null or source is not null' },
    { name: 'resolution_votes_counted', expression: '(item_id is null) = (yes_votes is null)' },
  ],
  uniques: [{ name: 'resolution_once', properties: ['countyId', 'itemId'] }],
  indexes: [{ name: 'resolution_day_index', properties: ['countyId', 'decidedOn', 'id'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    bodyId: p.uuid(),
    sessionId: p
      .uuid()
      .nullable()
      .comment('Null: decided by circular, or before this system at a meeting not reported'),
    itemId: p.uuid().nullable().comment('Null: of the time before this system, taken from a paper'),
    requestId: p.uuid().nullable(),
    kind: p.text(),
    outcome: p.text(),
    subject: p.text(),
    text: p.text(),
    decidedOn: p.date(),
    dayNote: p
      .text()
      .nullable()
      .comment('What the papers say instead of the day; then decided_on is the last it can have been'),
    yesVotes: p.integer().nullable(),
    noVotes: p.integer().nullable(),
    abstentions: p.integer().nullable(),
    source: p.text().nullable().comment('Of a resolution before this system: where it is reported'),
    publishedOn: p.date().nullable().comment('From then on everybody reads it, also without an account'),
    version: p.integer().default(1),
  },
});
export class Resolution extends resolution.class {}
resolution.setClass(Resolution);
