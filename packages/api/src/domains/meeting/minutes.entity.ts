import { minutesStates } from '@kim/schema/reference/meeting.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { insertable, readable, updatable, withinCounty } from '../../platform/persistence/row-policies.ts';
import { among, byOneself, conveners, ofOwnMeeting, ofVisible, participants } from './meeting-sets.ts';

const NAMED = 'As it was then: who leaves is still named';
const WITHOUT_CLIENTS = 'Without names of clients';

/** Minutes of a meeting. A draft is the county's alone. */
const minutes = defineEntity({
  name: 'Minutes',
  tableName: 'minutes',
  schema: 'meeting',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'minutes_of_the_county', roles: conveners, when: withinCounty }),
    readable({
      name: 'minutes_of_own_meetings',
      roles: participants,
      when: `${ofOwnMeeting} and state <> 'DRAFT'`,
    }),
    insertable({
      name: 'county_drafts_minutes',
      roles: conveners,
      when: `${withinCounty} and ${byOneself} and state = 'DRAFT'`,
    }),
    updatable({ name: 'county_leads_minutes', roles: conveners, when: withinCounty }),
  ],
  checks: [{ name: 'minutes_state_known', expression: among('state', minutesStates) }],
  uniques: [{ name: 'minutes_once', properties: ['countyId', 'meetingId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    state: p.text().default('DRAFT'),
    circulatedOn: p.date().nullable(),
    approvedOn: p.date().nullable(),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
    version: p.integer().default(1),
  },
});
export class Minutes extends minutes.class {}
minutes.setClass(Minutes);

/** What the minutes say about one item of the agenda. */
const entry = defineEntity({
  name: 'MinutesEntry',
  tableName: 'minutes_entry',
  schema: 'meeting',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'entries_of_the_county', roles: conveners, when: withinCounty }),
    readable({
      name: 'entries_of_visible_minutes',
      roles: participants,
      when: ofVisible('minutes_id', 'minutes'),
    }),
    insertable({ name: 'county_writes_minutes', roles: conveners, when: withinCounty }),
    updatable({ name: 'county_corrects_minutes', roles: conveners, when: withinCounty }),
  ],
  uniques: [{ name: 'minutes_entry_once', properties: ['countyId', 'minutesId', 'itemId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    minutesId: p.uuid(),
    itemId: p.uuid(),
    body: p.text().comment(WITHOUT_CLIENTS),
  },
});
export class MinutesEntry extends entry.class {}
entry.setClass(MinutesEntry);

/** What somebody who was invited has taken on. */
const task = defineEntity({
  name: 'MeetingTask',
  tableName: 'task',
  schema: 'meeting',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'tasks_of_the_county', roles: conveners, when: withinCounty }),
    readable({ name: 'tasks_of_own_meetings', roles: participants, when: ofOwnMeeting }),
    insertable({ name: 'county_hands_out', roles: conveners, when: `${withinCounty} and done_on is null` }),
    {
      name: 'county_ticks_off',
      roles: [...conveners],
      command: 'update',
      using: `${withinCounty} and done_on is null`,
      check: `${withinCounty} and done_on is not null`,
    },
    {
      name: 'person_ticks_off',
      roles: [...participants],
      command: 'update',
      using: `${withinCounty} and ${byOneself} and done_on is null`,
      check: `${withinCounty} and ${byOneself} and done_on is not null`,
    },
  ],
  indexes: [
    { name: 'meeting_task_meeting_index', properties: ['countyId', 'meetingId'] },
    { name: 'meeting_task_person_index', properties: ['countyId', 'personId'], where: 'done_on is null' },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    itemId: p.uuid().nullable(),
    personId: p.uuid(),
    personName: p.text().comment(NAMED),
    title: p.text().comment(WITHOUT_CLIENTS),
    dueOn: p.date(),
    doneOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class MeetingTask extends task.class {}
task.setClass(MeetingTask);
