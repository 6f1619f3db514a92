import {
  decisionKinds,
  decisionRequestStates,
  motions,
  seatAttendanceStates,
  sessionStates,
  votingStates,
} from '@kim/schema/reference/steering.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { insertable, readable, updatable, withinCounty } from '../../platform/persistence/row-policies.ts';
import { among, byOneself, insiders, members, officers, ofSessions } from './steering-sets.ts';

const NAMED = 'As it was then: who leaves is still named';

/** A meeting of the steering group. */
const session = defineEntity({
  name: 'SteeringSession',
  tableName: 'session',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'sessions_of_the_county', roles: insiders, when: withinCounty }),
    insertable({
      name: 'office_plans_session',
      roles: officers,
      when: `${withinCounty} and ${byOneself} and state = 'PLANNED'`,
    }),
    updatable({ name: 'office_leads_session', roles: officers, when: withinCounty }),
  ],
  checks: [
    { name: 'session_state_known', expression: among('state', sessionStates) },
    { name: 'session_time_possible', expression: 'ends_at > starts_at' },
    {
      name: 'session_time_known',
      expression:
        'source is not null or (starts_at is not null and ends_at is not null and place is not null)',
    },
    {
      name: 'session_invited',
      expression: `state = 'PLANNED' or source is not null or invited_on is not null`,
    },
  ],
  indexes: [{ name: 'session_day_index', properties: ['countyId', 'heldOn', 'id'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    bodyId: p.uuid(),
    title: p.text(),
    heldOn: p.date(),
    dayNote: p
      .text()
      .nullable()
      .comment('What the papers say instead of the day; then held_on is the last it can have been'),
    startsAt: p.time(0).nullable(),
    endsAt: p.time(0).nullable(),
    place: p.text().nullable(),
    state: p.text().default('PLANNED'),
    invitedOn: p.date().nullable(),
    shortNotice: p.text().nullable().comment('Why the invitation period was not kept'),
    minutesSentOn: p.date().nullable(),
    minutesApprovedOn: p.date().nullable(),
    personId: p.uuid().nullable(),
    personName: p.text().nullable().comment(NAMED),
    source: p.text().nullable().comment('Of a meeting before this system: where it is reported'),
    sequence: p.integer().default(0).comment('SEQUENCE of RFC 5545: grows when it is moved'),
    version: p.integer().default(1),
  },
});
export class SteeringSession extends session.class {}
session.setClass(SteeringSession);

/** What the steering group is asked to decide. */
const request = defineEntity({
  name: 'DecisionRequest',
  tableName: 'decision_request',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'requests_of_the_county', roles: officers, when: withinCounty }),
    readable({
      name: 'requests_on_agenda',
      roles: members,
      when: `${withinCounty} and state <> 'OPEN'`,
    }),
    insertable({
      name: 'county_requests_decision',
      roles: officers,
      when: `${withinCounty} and ${byOneself} and state = 'OPEN'`,
    }),
    updatable({ name: 'office_follows_request', roles: officers, when: withinCounty }),
  ],
  checks: [
    { name: 'decision_request_kind_known', expression: among('kind', decisionKinds) },
    { name: 'decision_request_state_known', expression: among('state', decisionRequestStates) },
  ],
  indexes: [
    { name: 'decision_request_state_index', properties: ['countyId', 'state', 'requestedOn'] },
    { name: 'decision_request_hurdle_index', properties: ['countyId', 'hurdleId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.text(),
    title: p.text(),
    text: p.text().comment('The paper for the steering group, without names of clients'),
    hurdleId: p.uuid().nullable(),
    workingGroupId: p.uuid().nullable(),
    state: p.text().default('OPEN'),
    personId: p.uuid().nullable(),
    personName: p.text().comment(NAMED),
    requestedOn: p.date(),
    version: p.integer().default(1),
  },
});
export class DecisionRequest extends request.class {}
request.setClass(DecisionRequest);

/** What is decided about, at a meeting or by circular. */
const item = defineEntity({
  name: 'SteeringItem',
  tableName: 'session_item',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'items_of_the_county', roles: officers, when: withinCounty }),
    readable({ name: 'items_of_invitations', roles: members, when: ofSessions(`<> 'PLANNED'`) }),
    readable({
      name: 'items_by_circular',
      roles: members,
      when: `${withinCounty} and session_id is null and voting <> 'NONE'`,
    }),
    insertable({
      name: 'office_sets_agenda',
      roles: officers,
      when: `${withinCounty} and ${byOneself} and voting = 'NONE'`,
    }),
    updatable({ name: 'office_leads_voting', roles: officers, when: withinCounty }),
  ],
  checks: [
    { name: 'session_item_kind_known', expression: among('kind', decisionKinds) },
    { name: 'session_item_motion_known', expression: among('motion', motions) },
    { name: 'session_item_voting_known', expression: among('voting', votingStates) },
    { name: 'session_item_voting_dated', expression: `(voting = 'NONE') = (opened_on is null)` },
    { name: 'session_item_motion_put', expression: `voting = 'NONE' or motion is not null` },
    {
      name: 'session_item_circular_closes',
      expression: `session_id is not null or voting = 'NONE' or closes_on is not null`,
    },
  ],
  indexes: [{ name: 'session_item_order_index', properties: ['countyId', 'sessionId', 'position'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    bodyId: p.uuid(),
    sessionId: p.uuid().nullable().comment('Null: decided by circular, without a meeting'),
    requestId: p.uuid().nullable(),
    position: p.integer(),
    title: p.text(),
    text: p.text().comment('What is to be decided, in the words of the resolution'),
    kind: p.text(),
    motion: p.text().nullable(),
    voting: p.text().default('NONE'),
    openedOn: p.date().nullable(),
    closesOn: p.date().nullable().comment('Of a circular vote: the day until which it can be voted'),
    personId: p.uuid().nullable(),
    personName: p.text().comment(NAMED),
    version: p.integer().default(1),
  },
});
export class SteeringItem extends item.class {}
item.setClass(SteeringItem);

/** Whether a seat is invited, and was there. */
const attendance = defineEntity({
  name: 'SeatAttendance',
  tableName: 'seat_attendance',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'attendances_of_the_county', roles: insiders, when: withinCounty }),
    insertable({
      name: 'office_invites_seats',
      roles: officers,
      when: `${withinCounty} and state = 'INVITED'`,
    }),
    updatable({ name: 'office_notes_seats', roles: officers, when: withinCounty }),
  ],
  checks: [{ name: 'seat_attendance_state_known', expression: among('state', seatAttendanceStates) }],
  uniques: [{ name: 'seat_attendance_once', properties: ['countyId', 'sessionId', 'seatId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    sessionId: p.uuid(),
    seatId: p.uuid(),
    state: p.text().default('INVITED'),
    version: p.integer().default(1),
  },
});
export class SeatAttendance extends attendance.class {}
attendance.setClass(SeatAttendance);
