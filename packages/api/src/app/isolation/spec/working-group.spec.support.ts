import type { ModuleSpec } from '../specification.support.ts';
import { spreadRows } from './casework-rows.support.ts';
import { lead } from './roles.support.ts';
import {
  communicationAttempts,
  groupAttempts,
  meetingAttempts,
  memberAttempts,
  proposalAttempts,
  resultAttempts,
  taskAttempts,
  themeAttempts,
} from './working-group-attempts.support.ts';
import { workingGroupMutations } from './working-group-mutations.support.ts';
import {
  communicationsSeen,
  groupMeetingsSeen,
  groupPeople,
  groupsSeen,
  groupTasksSeen,
  membersSeen,
  proposalsSeen,
  resultsSeen,
  themesSeen,
} from './working-group-rows.support.ts';
import { moreGroups, unusualGroups } from './working-group-world.support.ts';

const parties = [...lead, ...groupPeople];

export const spec: ModuleSpec = {
  tables: {
    'governance.theme': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
      ],
      // a trigger finds the resolution only where it is seen
      heldByReading: ['county_records_theme'],
      seen: themesSeen,
      attempts: themeAttempts,
      node: {
        kind: () => 'generative_theme',
        type: () => 'GenerativeTheme',
        samples: (world) => spreadRows(world['governance.theme']),
      },
    },
    'governance.working_group': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'state version'],
      ],
      heldByReading: ['county_installs_group without county_id', 'county_leads_group'],
      seen: groupsSeen,
      attempts: groupAttempts,
      node: {
        kind: () => 'working_group',
        type: () => 'WorkingGroup',
        samples: (world) => spreadRows(world['governance.working_group']),
      },
    },
    'governance.group_member': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'ended_on version'],
      ],
      heldByReading: ['county_ends_membership without county_id'],
      seen: membersSeen,
      attempts: memberAttempts,
      node: {
        kind: () => 'group_member',
        type: () => 'GroupMember',
        samples: (world) => spreadRows(world['governance.group_member']),
      },
    },
    'governance.group_task': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', parties, '*'],
        ['UPDATE', parties, 'done_on version'],
      ],
      heldByReading: [
        // a trigger finds the member only where it is seen
        'county_hands_out without county_id',
        'county_ticks_off without county_id',
      ],
      seen: groupTasksSeen,
      attempts: taskAttempts,
      node: {
        kind: () => 'group_task',
        type: () => 'GroupTask',
        samples: (world) => spreadRows(world['governance.group_task']),
      },
    },
    'governance.group_meeting': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'held_on notes place version'],
      ],
      heldByReading: ['county_corrects_meeting'],
      seen: groupMeetingsSeen,
      attempts: meetingAttempts,
      node: {
        kind: () => 'group_meeting',
        type: () => 'GroupMeeting',
        samples: (world) => spreadRows(world['governance.group_meeting']),
      },
    },
    'governance.proposal': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'decided_on resolution_id state version'],
      ],
      // a trigger finds the request, and the proposal of a result, only where they are seen
      heldByReading: ['county_notes_decision', 'county_submits without county_id'],
      seen: proposalsSeen,
      attempts: proposalAttempts,
      node: {
        kind: () => 'group_proposal',
        type: () => 'Proposal',
        samples: (world) => spreadRows(world['governance.proposal']),
      },
    },
    'governance.result': {
      grants: [
        ['SELECT', parties, '*'],
        ['INSERT', lead, '*'],
        ['UPDATE', lead, 'checked_on closed_on finding implemented_on recurred_on recurrence state version'],
      ],
      heldByReading: ['county_follows_up', 'county_publishes_result without county_id'],
      seen: resultsSeen,
      attempts: resultAttempts,
      node: {
        kind: () => 'published_result',
        type: () => 'PublishedResult',
        samples: (world) => spreadRows(world['governance.result']),
      },
    },
    'governance.communication': {
      grants: [
        ['SELECT', parties, 'county_id id person_id read_on reason result_id sent_on'],
        ['UPDATE', parties, 'read_on'],
      ],
      heldByReading: ['reader_has_read without county_id'],
      seen: communicationsSeen,
      attempts: communicationAttempts,
      node: {
        kind: () => 'communication',
        type: () => 'Communication',
        samples: (world) => spreadRows(world['governance.communication']),
      },
    },
  },
  mutations: workingGroupMutations,
  unusual: unusualGroups,
  multiply: moreGroups,
  grows: ['Query.workingGroups', 'Query.generativeThemes'],
};
