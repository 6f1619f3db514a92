const own = `county_id = (select seal.county())`;
const oneself = 'person_id = (select seal.person())';
const conveners = 'kim_county_coordinator, kim_centre_head, kim_steering_office';
const participants =
  'kim_case_manager, kim_municipal_team_lead, kim_steering_member, kim_foreigners_clerk, kim_naturalisation_clerk, kim_school_clerk, kim_youth_clerk, kim_external_adviser';
const invitedTo = (column: string): string =>
  `${own} and ${column} = any ((select seal.own_meetings())::uuid[])`;
const ofVisible = (column: string, table: string, key = 'id'): string =>
  `${own} and ${column} = any (array(select m.${key} from meeting.${table} m))`;
const ofOpenMeeting = `${own} and meeting_id = any (array(select m.id from meeting.meeting m where m.state in ('PLANNED', 'INVITED')))`;

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly to: string;
}
const read = ({ name, table, to }: Policy, when: string): string =>
  `create policy ${name} on meeting.${table} for select to ${to} using (${when})`;
const add = ({ name, table, to }: Policy, when: string): string =>
  `create policy ${name} on meeting.${table} for insert to ${to} with check (${when})`;
const change = ({ name, table, to }: Policy, [from, when]: readonly [string, string]): string =>
  `create policy ${name} on meeting.${table} for update to ${to} using (${from}) with check (${when})`;
const of = (table: string, name: string, to: string): Policy => ({ table, name, to });
const both = [own, own] as const;

const tables = [
  'series',
  'series_invitee',
  'meeting',
  'attendance',
  'agenda_item',
  'minutes',
  'minutes_entry',
  'task',
];

export const meetingPolicies = [
  ...tables.flatMap((table) => [
    `alter table meeting.${table} enable row level security`,
    `alter table meeting.${table} force row level security`,
  ]),
  read(of('series', 'series_of_the_county', conveners), own),
  read(of('series', 'series_of_own_meetings', participants), ofVisible('id', 'meeting', 'series_id')),
  add(of('series', 'county_sets_series_up', conveners), own),
  change(of('series', 'county_changes_series', conveners), both),
  read(of('series_invitee', 'invitees_of_the_county', conveners), own),
  add(of('series_invitee', 'county_invites', conveners), `${own} and ended_on is null`),
  change(of('series_invitee', 'county_ends_invitation', conveners), [
    `${own} and ended_on is null`,
    `${own} and ended_on is not null`,
  ]),
  read(of('meeting', 'meetings_of_the_county', conveners), own),
  read(of('meeting', 'meetings_invited_to', participants), invitedTo('id')),
  add(of('meeting', 'county_plans', conveners), `${own} and state = 'PLANNED'`),
  change(of('meeting', 'county_changes_meeting', conveners), both),
  read(of('attendance', 'attendance_of_the_county', conveners), own),
  read(of('attendance', 'attendance_of_own_meetings', participants), invitedTo('meeting_id')),
  add(of('attendance', 'county_invites_to_meeting', conveners), `${own} and state = 'INVITED'`),
  change(of('attendance', 'county_notes_attendance', conveners), both),
  change(of('attendance', 'invited_answers', participants), [
    `${own} and ${oneself}`,
    `${own} and ${oneself} and state in ('ACCEPTED', 'DECLINED')`,
  ]),
  `create policy sets_select on meeting.attendance for select to kim_owner using (true)`,
  read(of('agenda_item', 'agenda_of_the_county', conveners), own),
  read(of('agenda_item', 'agenda_of_own_meetings', participants), invitedTo('meeting_id')),
  add(of('agenda_item', 'county_proposes', conveners), `${ofOpenMeeting} and ${oneself}`),
  add(
    of('agenda_item', 'invited_proposes', participants),
    `${ofOpenMeeting} and ${oneself} and carried_from_id is null`,
  ),
  change(of('agenda_item', 'county_orders_agenda', conveners), both),
  read(of('minutes', 'minutes_of_the_county', conveners), own),
  read(
    of('minutes', 'minutes_of_own_meetings', participants),
    `${invitedTo('meeting_id')} and state <> 'DRAFT'`,
  ),
  add(of('minutes', 'county_drafts_minutes', conveners), `${own} and ${oneself} and state = 'DRAFT'`),
  change(of('minutes', 'county_leads_minutes', conveners), both),
  read(of('minutes_entry', 'entries_of_the_county', conveners), own),
  read(
    of('minutes_entry', 'entries_of_visible_minutes', participants),
    ofVisible('minutes_id', 'minutes'),
  ),
  add(of('minutes_entry', 'county_writes_minutes', conveners), own),
  change(of('minutes_entry', 'county_corrects_minutes', conveners), both),
  read(of('task', 'tasks_of_the_county', conveners), own),
  read(of('task', 'tasks_of_own_meetings', participants), invitedTo('meeting_id')),
  add(of('task', 'county_hands_out', conveners), `${own} and done_on is null`),
  change(of('task', 'county_ticks_off', conveners), [
    `${own} and done_on is null`,
    `${own} and done_on is not null`,
  ]),
  change(of('task', 'person_ticks_off', participants), [
    `${own} and ${oneself} and done_on is null`,
    `${own} and ${oneself} and done_on is not null`,
  ]),
  `create policy invitable_people on app.person for select to ${conveners} using (${own} and id = any ((select seal.invitable_people())::uuid[]))`,
];
