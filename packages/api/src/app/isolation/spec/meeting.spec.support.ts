import type { ModuleSpec } from '../specification.support.ts';
import { spreadRows } from './casework-rows.support.ts';
import {
  attendanceAttempts,
  entryAttempts,
  inviteeAttempts,
  itemAttempts,
  meetingAttempts,
  minutesAttempts,
  seriesAttempts,
  taskAttempts,
} from './meeting-attempts.support.ts';
import { meetingMutations } from './meeting-mutations.support.ts';
import {
  attendanceSeen,
  entriesSeen,
  guests,
  inviteesSeen,
  itemsSeen,
  meetingTasksSeen,
  meetingsSeen,
  minutesSeen,
  seriesSeen,
} from './meeting-rows.support.ts';
import { moreMeetings, unusualMeetings } from './meeting-world.support.ts';
import { lead } from './roles.support.ts';

const parties = [...lead, ...guests];

export const spec: ModuleSpec = {
  tables: {
    'meeting.series': {
      // a rule with a canary is none
      keeps: ['rule'],
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        [
          'UPDATE',
          lead,
          'chair_id chair_name circle ends_at first_on kind last_on name place required_per_year rule source starts_at version',
        ],
      ],
      heldByReading: ['county_changes_series'],
      seen: seriesSeen,
      attempts: seriesAttempts,
      node: {
        kind: () => 'meeting_series',
        type: () => 'MeetingSeries',
        samples: (world) => spreadRows(world['meeting.series']),
      },
    },
    'meeting.series_invitee': {
      grants: [
        ['SELECT', lead, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'ended_on'],
      ],
      heldByReading: ['county_ends_invitation without county_id'],
      seen: inviteesSeen,
      attempts: inviteeAttempts,
      node: {
        kind: () => 'series_invitee',
        type: () => 'SeriesInvitee',
        samples: (world) => spreadRows(world['meeting.series_invitee']),
      },
    },
    'meeting.meeting': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'ends_at held_on place reason sequence starts_at state title version'],
      ],
      heldByReading: ['county_changes_meeting'],
      seen: meetingsSeen,
      attempts: meetingAttempts,
      node: {
        kind: () => 'meeting',
        type: () => 'Meeting',
        samples: (world) => spreadRows(world['meeting.meeting']),
      },
    },
    'meeting.attendance': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', parties, 'state version'],
      ],
      heldByReading: ['county_notes_attendance', 'invited_answers without county_id'],
      seen: attendanceSeen,
      attempts: attendanceAttempts,
      node: {
        kind: () => 'attendance',
        type: () => 'Attendance',
        samples: (world) => spreadRows(world['meeting.attendance']),
      },
    },
    'meeting.agenda_item': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', parties, '*'],
        ['UPDATE', lead, 'carried_to_id position version'],
      ],
      heldByReading: ['county_orders_agenda'],
      seen: itemsSeen,
      attempts: itemAttempts,
      node: {
        kind: () => 'agenda_item',
        type: () => 'AgendaItem',
        samples: (world) => spreadRows(world['meeting.agenda_item']),
      },
    },
    'meeting.minutes': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'approved_on circulated_on state version'],
      ],
      heldByReading: ['county_leads_minutes'],
      seen: minutesSeen,
      attempts: minutesAttempts,
      node: {
        kind: () => 'minutes',
        type: () => 'Minutes',
        samples: (world) => spreadRows(world['meeting.minutes']),
      },
    },
    'meeting.minutes_entry': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'body'],
      ],
      // a trigger lets nobody write into minutes they do not see
      heldByReading: ['county_corrects_minutes', 'county_writes_minutes'],
      seen: entriesSeen,
      attempts: entryAttempts,
      node: {
        kind: () => 'minutes_entry',
        type: () => 'MinutesEntry',
        samples: (world) => spreadRows(world['meeting.minutes_entry']),
      },
    },
    'meeting.task': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', parties, 'done_on version'],
      ],
      heldByReading: ['county_ticks_off without county_id', 'person_ticks_off without county_id'],
      seen: meetingTasksSeen,
      attempts: taskAttempts,
      node: {
        kind: () => 'meeting_task',
        type: () => 'MeetingTask',
        samples: (world) => spreadRows(world['meeting.task']),
      },
    },
  },
  mutations: meetingMutations,
  unusual: unusualMeetings,
  multiply: moreMeetings,
  grows: ['Query.meetings', 'Query.allMeetingSeries'],
};
