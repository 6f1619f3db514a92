import { workingGroupKinds, workingGroupStates } from '@kim/schema/reference/working-group.ts';
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
  guests,
  isOwnGroup,
  leaders,
  members,
  ofOwnGroup,
  ofOwnSeat,
  ofOwnTheme,
  overseers,
} from './working-group-sets.ts';

export const NAMED = 'As it was then: who leaves is still named';
export const WITHOUT_CLIENTS = 'Without names of clients';
const FOUNDED = 'A trigger asks that it is adopted and about this';
const DAY = 'Day of its resolution; the same trigger compares';
const DAY_NOTE = 'What the papers say instead of the day; then it is the last it can have been';

/** A matter the steering group has decided to take up; it exists by that resolution alone (docs/adr/0045). */
const theme = defineEntity({
  name: 'GenerativeTheme',
  tableName: 'theme',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'themes_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'themes_of_own_groups', roles: guests, when: ofOwnTheme }),
    insertable({ name: 'county_records_theme', roles: leaders, when: withinCounty }),
  ],
  indexes: [{ name: 'theme_hurdle_index', properties: ['countyId', 'hurdleId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    title: p.text(),
    description: p.text().comment(WITHOUT_CLIENTS),
    hurdleId: p.uuid().nullable().comment('The hurdle it came from; null: set by the steering group itself'),
    resolutionId: p.uuid().comment(FOUNDED),
    decidedOn: p.date().comment(DAY),
    dayNote: p.text().nullable().comment(DAY_NOTE),
  },
});
export class GenerativeTheme extends theme.class {}
theme.setClass(GenerativeTheme);

/** A project or concept working group, installed by a resolution. */
const workingGroup = defineEntity({
  name: 'WorkingGroup',
  tableName: 'working_group',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'groups_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'groups_of_members', roles: guests, when: isOwnGroup }),
    insertable({
      name: 'county_installs_group',
      roles: leaders,
      when: `${withinCounty} and state = 'DECIDED'`,
    }),
    updatable({ name: 'county_leads_group', roles: leaders, when: withinCounty }),
  ],
  checks: [
    { name: 'working_group_kind_known', expression: among('kind', workingGroupKinds) },
    { name: 'working_group_state_known', expression: among('state', workingGroupStates) },
    {
      name: 'working_group_about_something',
      expression:
        "(kind = 'PROJECT') = (theme_id is not null) and (theme_id is not null or action_field is not null)",
    },
  ],
  indexes: [{ name: 'working_group_theme_index', properties: ['countyId', 'themeId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.text(),
    name: p.text(),
    mandate: p.text().comment(WITHOUT_CLIENTS),
    themeId: p.uuid().nullable().comment('What a project group works on'),
    actionField: p.text().nullable().comment('What a concept group writes on'),
    resolutionId: p.uuid().comment(FOUNDED),
    decidedOn: p.date().comment(DAY),
    dayNote: p.text().nullable().comment(DAY_NOTE),
    state: p.text().default('DECIDED'),
    source: p.text().nullable().comment('Paper it is known from, where it is older than the platform'),
    version: p.integer().default(1),
  },
});
export class WorkingGroup extends workingGroup.class {}
workingGroup.setClass(WorkingGroup);

/** A body or a person of it, and what they do in the group. */
const member = defineEntity({
  name: 'GroupMember',
  tableName: 'group_member',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'members_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'members_of_own_groups', roles: guests, when: ofOwnGroup }),
    insertable({
      name: 'county_names_member',
      roles: leaders,
      when: `${withinCounty} and ended_on is null`,
    }),
    {
      name: 'county_ends_membership',
      roles: [...leaders],
      command: 'update',
      using: `${withinCounty} and ended_on is null`,
      check: `${withinCounty} and ended_on is not null`,
    },
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  checks: [{ name: 'group_member_named', expression: 'person_id is null or person_name is not null' }],
  indexes: [
    { name: 'group_member_group_index', properties: ['countyId', 'workingGroupId'] },
    { name: 'group_member_person_index', properties: ['countyId', 'personId'], where: 'ended_on is null' },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    workingGroupId: p.uuid(),
    body: p.text().comment('Office, authority or association, as the resolution names it'),
    personId: p.uuid().nullable(),
    personName: p.text().nullable().comment(NAMED),
    memberRole: p.text().nullable().comment('What they do in the group'),
    endedOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class GroupMember extends member.class {}
member.setClass(GroupMember);

/** What a member has taken on. */
const task = defineEntity({
  name: 'GroupTask',
  tableName: 'group_task',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'group_tasks_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'group_tasks_of_own_groups', roles: guests, when: ofOwnGroup }),
    insertable({ name: 'county_hands_out', roles: leaders, when: `${withinCounty} and done_on is null` }),
    insertable({ name: 'member_takes_on', roles: members, when: `${ofOwnSeat} and done_on is null` }),
    {
      name: 'county_ticks_off',
      roles: [...leaders],
      command: 'update',
      using: `${withinCounty} and done_on is null`,
      check: `${withinCounty} and done_on is not null`,
    },
    {
      name: 'member_ticks_off',
      roles: [...members],
      command: 'update',
      using: `${ofOwnSeat} and done_on is null`,
      check: `${ofOwnSeat} and done_on is not null`,
    },
  ],
  indexes: [
    { name: 'group_task_group_index', properties: ['countyId', 'workingGroupId'] },
    { name: 'group_task_member_index', properties: ['countyId', 'memberId'], where: 'done_on is null' },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    workingGroupId: p.uuid(),
    memberId: p.uuid(),
    title: p.text().comment(WITHOUT_CLIENTS),
    dueOn: p.date(),
    doneOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class GroupTask extends task.class {}
task.setClass(GroupTask);

/** When the group met, or will, and what was agreed. */
const groupMeeting = defineEntity({
  name: 'GroupMeeting',
  tableName: 'group_meeting',
  schema: 'governance',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'group_meetings_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'group_meetings_of_own_groups', roles: guests, when: ofOwnGroup }),
    insertable({
      name: 'county_notes_meeting',
      roles: leaders,
      when: `${withinCounty} and ${byOneself}`,
    }),
    updatable({ name: 'county_corrects_meeting', roles: leaders, when: withinCounty }),
  ],
  indexes: [{ name: 'group_meeting_group_index', properties: ['countyId', 'workingGroupId', 'heldOn'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    workingGroupId: p.uuid(),
    heldOn: p.date(),
    place: p.text(),
    notes: p.text().nullable().comment(WITHOUT_CLIENTS),
    personId: p.uuid().comment('Who noted it first'),
    personName: p.text().comment(NAMED),
    version: p.integer().default(1),
  },
});
export class GroupMeeting extends groupMeeting.class {}
groupMeeting.setClass(GroupMeeting);
