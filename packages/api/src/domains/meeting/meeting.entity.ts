import { agendaWishes, attendanceStates, meetingStates } from '@kim/schema/reference/meeting.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  ofOwner,
  readable,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import {
  among,
  byOneself,
  conveners,
  isOwnMeeting,
  ofOpenMeeting,
  ofOwnMeeting,
  participants,
} from './meeting-sets.ts';

const NAMED = 'As it was then: who leaves is still named';

/** One meeting on one day, of a series or by itself. */
const meeting = defineEntity({
  name: 'Meeting',
  tableName: 'meeting',
  schema: 'meeting',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'meetings_of_the_county', roles: conveners, when: withinCounty }),
    readable({ name: 'meetings_invited_to', roles: participants, when: isOwnMeeting }),
    insertable({ name: 'county_plans', roles: conveners, when: `${withinCounty} and state = 'PLANNED'` }),
    updatable({ name: 'county_changes_meeting', roles: conveners, when: withinCounty }),
  ],
  checks: [
    { name: 'meeting_state_known', expression: among('state', meetingStates) },
    { name: 'meeting_time_possible', expression: 'ends_at > starts_at' },
    {
      name: 'meeting_planned_in_series',
      expression: '(series_id is null) = (planned_on is null)',
    },
  ],
  uniques: [{ name: 'meeting_once_per_day_of_series', properties: ['countyId', 'seriesId', 'plannedOn'] }],
  indexes: [{ name: 'meeting_day_index', properties: ['countyId', 'heldOn', 'id'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    seriesId: p.uuid().nullable(),
    plannedOn: p.date().nullable().comment('Day by the rhythm of its series; stays when it is moved'),
    title: p.text(),
    heldOn: p.date(),
    startsAt: p.time(0),
    endsAt: p.time(0),
    place: p.text(),
    state: p.text().default('PLANNED'),
    reason: p.text().nullable().comment('Why it was moved or cancelled'),
    chairId: p.uuid(),
    chairName: p.text().comment(NAMED),
    sequence: p.integer().default(0).comment('SEQUENCE of RFC 5545: grows when it is moved or cancelled'),
    version: p.integer().default(1),
  },
});
export class Meeting extends meeting.class {}
meeting.setClass(Meeting);

/** That somebody is invited, what they answered, and whether they were there. */
const attendance = defineEntity({
  name: 'Attendance',
  tableName: 'attendance',
  schema: 'meeting',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'attendance_of_the_county', roles: conveners, when: withinCounty }),
    readable({ name: 'attendance_of_own_meetings', roles: participants, when: ofOwnMeeting }),
    insertable({
      name: 'county_invites_to_meeting',
      roles: conveners,
      when: `${withinCounty} and state = 'INVITED'`,
    }),
    updatable({ name: 'county_notes_attendance', roles: conveners, when: withinCounty }),
    {
      name: 'invited_answers',
      roles: [...participants],
      command: 'update',
      using: `${withinCounty} and ${byOneself}`,
      check: `${withinCounty} and ${byOneself} and state in ('ACCEPTED', 'DECLINED')`,
    },
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  checks: [{ name: 'attendance_state_known', expression: among('state', attendanceStates) }],
  uniques: [{ name: 'attendance_once', properties: ['countyId', 'meetingId', 'personId'] }],
  indexes: [{ name: 'attendance_person_index', properties: ['countyId', 'personId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
    organisationId: p.uuid().comment('For whom the person works'),
    state: p.text().default('INVITED'),
    version: p.integer().default(1),
  },
});
export class Attendance extends attendance.class {}
attendance.setClass(Attendance);

/** What is to be talked about. */
const agendaItem = defineEntity({
  name: 'AgendaItem',
  tableName: 'agenda_item',
  schema: 'meeting',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'agenda_of_the_county', roles: conveners, when: withinCounty }),
    readable({ name: 'agenda_of_own_meetings', roles: participants, when: ofOwnMeeting }),
    insertable({
      name: 'county_proposes',
      roles: conveners,
      when: `${ofOpenMeeting} and ${byOneself}`,
    }),
    insertable({
      name: 'invited_proposes',
      roles: participants,
      when: `${ofOpenMeeting} and ${byOneself} and carried_from_id is null`,
    }),
    updatable({ name: 'county_orders_agenda', roles: conveners, when: withinCounty }),
  ],
  checks: [
    { name: 'agenda_item_wish_known', expression: among('wish', agendaWishes) },
    {
      name: 'agenda_item_minutes_possible',
      expression: 'planned_minutes >= 1 and planned_minutes <= 480',
    },
  ],
  indexes: [{ name: 'agenda_item_meeting_index', properties: ['countyId', 'meetingId', 'position'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    position: p.integer(),
    title: p.text(),
    plannedMinutes: p.integer(),
    wish: p.text(),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
    carriedFromId: p.uuid().nullable(),
    carriedToId: p.uuid().nullable().comment('The item of the next meeting it was carried over to'),
    version: p.integer().default(1),
  },
});
export class AgendaItem extends agendaItem.class {}
agendaItem.setClass(AgendaItem);
