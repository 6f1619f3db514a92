const reference = (table: string, column: string, to: string): string =>
  `alter table meeting.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table meeting.${table} add constraint ${name} check (${expression})`;
const comment = (column: string, text: string): string => `comment on column meeting.${column} is '${text}'`;
const named = 'As it was then: who leaves is still named';
const withoutClients = 'Without names of clients';
const among = (column: string, words: string): string =>
  `${column} in (${words
    .split(' ')
    .map((word) => `'${word}'`)
    .join(', ')})`;
const roles =
  'CASE_MANAGER MUNICIPAL_TEAM_LEAD COUNTY_COORDINATOR CENTRE_HEAD STEERING_OFFICE STEERING_MEMBER FOREIGNERS_CLERK NATURALISATION_CLERK SCHOOL_CLERK YOUTH_CLERK EXTERNAL_ADVISER';

const series = [
  `create table meeting.series (county_id uuid not null, id uuid not null, name text not null, kind text not null, circle text null, rule text not null, starts_at time(0) not null, ends_at time(0) not null, place text not null, first_on date not null, last_on date null, required_per_year int not null, source text null, chair_id uuid not null, chair_name text not null, version int not null default 1, primary key (county_id, id))`,
  comment('series.circle', 'Body or circle that meets, where it has a name of its own'),
  comment('series.rule', 'RRULE of RFC 5545 over days; times are those of Europe/Berlin'),
  comment('series.required_per_year', 'How often a year the circle is to meet at least; 0: not said'),
  comment('series.source', 'Where the rhythm is laid down'),
  comment('series.chair_name', named),
  reference('series', 'chair_id', 'app.person'),
  check('series', 'series_kind_known', among('kind', 'TEAM JOUR_FIXE EXCHANGE WORKING_CIRCLE')),
  check('series', 'series_ends_after_it_begins', 'last_on is null or last_on >= first_on'),
  check('series', 'series_time_possible', 'ends_at > starts_at'),
  check('series', 'series_frequency_possible', 'required_per_year >= 0 and required_per_year <= 60'),
  `create table meeting.series_invitee (county_id uuid not null, id uuid not null, series_id uuid not null, role text null, organisation_id uuid null, person_id uuid null, person_name text null, every int not null default 1, ended_on date null, primary key (county_id, id))`,
  comment('series_invitee.person_name', named),
  comment('series_invitee.every', 'Invited to every n-th meeting of the series'),
  reference('series_invitee', 'series_id', 'meeting.series'),
  reference('series_invitee', 'organisation_id', 'app.organisation'),
  reference('series_invitee', 'person_id', 'app.person'),
  check('series_invitee', 'series_invitee_role_known', among('role', roles)),
  check(
    'series_invitee',
    'series_invitee_by_role_or_name',
    '(role is null) <> (person_id is null) and (person_id is null or organisation_id is null)',
  ),
  check('series_invitee', 'series_invitee_every_possible', 'every >= 1 and every <= 12'),
  'create index series_invitee_series_index on meeting.series_invitee (county_id, series_id)',
];

const meetings = [
  `create table meeting.meeting (county_id uuid not null, id uuid not null, series_id uuid null, planned_on date null, title text not null, held_on date not null, starts_at time(0) not null, ends_at time(0) not null, place text not null, state text not null default 'PLANNED', reason text null, chair_id uuid not null, chair_name text not null, sequence int not null default 0, version int not null default 1, primary key (county_id, id))`,
  comment('meeting.planned_on', 'Day by the rhythm of its series; stays when it is moved'),
  comment('meeting.reason', 'Why it was moved or cancelled'),
  comment('meeting.chair_name', named),
  comment('meeting.sequence', 'SEQUENCE of RFC 5545: grows when it is moved or cancelled'),
  reference('meeting', 'series_id', 'meeting.series'),
  reference('meeting', 'chair_id', 'app.person'),
  check('meeting', 'meeting_state_known', among('state', 'PLANNED INVITED HELD CANCELLED')),
  check('meeting', 'meeting_time_possible', 'ends_at > starts_at'),
  check('meeting', 'meeting_planned_in_series', '(series_id is null) = (planned_on is null)'),
  'alter table meeting.meeting add constraint meeting_once_per_day_of_series unique (county_id, series_id, planned_on)',
  'create index meeting_day_index on meeting.meeting (county_id, held_on, id)',
  `create table meeting.attendance (county_id uuid not null, id uuid not null, meeting_id uuid not null, person_id uuid not null, person_name text not null, organisation_id uuid not null, state text not null default 'INVITED', version int not null default 1, primary key (county_id, id))`,
  comment('attendance.person_name', named),
  comment('attendance.organisation_id', 'For whom the person works'),
  reference('attendance', 'meeting_id', 'meeting.meeting'),
  reference('attendance', 'person_id', 'app.person'),
  reference('attendance', 'organisation_id', 'app.organisation'),
  check(
    'attendance',
    'attendance_state_known',
    among('state', 'INVITED ACCEPTED DECLINED PRESENT EXCUSED ABSENT'),
  ),
  'alter table meeting.attendance add constraint attendance_once unique (county_id, meeting_id, person_id)',
  'create index attendance_person_index on meeting.attendance (county_id, person_id)',
  `create table meeting.agenda_item (county_id uuid not null, id uuid not null, meeting_id uuid not null, position int not null, title text not null, planned_minutes int not null, wish text not null, person_id uuid not null, person_name text not null, carried_from_id uuid null, carried_to_id uuid null, version int not null default 1, primary key (county_id, id))`,
  comment('agenda_item.person_name', named),
  comment('agenda_item.carried_to_id', 'The item of the next meeting it was carried over to'),
  reference('agenda_item', 'meeting_id', 'meeting.meeting'),
  reference('agenda_item', 'person_id', 'app.person'),
  reference('agenda_item', 'carried_from_id', 'meeting.agenda_item'),
  reference('agenda_item', 'carried_to_id', 'meeting.agenda_item'),
  check('agenda_item', 'agenda_item_wish_known', among('wish', 'INFORMATION DISCUSSION DECISION')),
  check(
    'agenda_item',
    'agenda_item_minutes_possible',
    'planned_minutes >= 1 and planned_minutes <= 480',
  ),
  'create index agenda_item_meeting_index on meeting.agenda_item (county_id, meeting_id, position)',
];

const minutes = [
  `create table meeting.minutes (county_id uuid not null, id uuid not null, meeting_id uuid not null, state text not null default 'DRAFT', circulated_on date null, approved_on date null, person_id uuid not null, person_name text not null, version int not null default 1, primary key (county_id, id))`,
  comment('minutes.person_name', named),
  reference('minutes', 'meeting_id', 'meeting.meeting'),
  reference('minutes', 'person_id', 'app.person'),
  check('minutes', 'minutes_state_known', among('state', 'DRAFT CIRCULATED APPROVED')),
  'alter table meeting.minutes add constraint minutes_once unique (county_id, meeting_id)',
  `create table meeting.minutes_entry (county_id uuid not null, id uuid not null, minutes_id uuid not null, item_id uuid not null, body text not null, primary key (county_id, id))`,
  comment('minutes_entry.body', withoutClients),
  reference('minutes_entry', 'minutes_id', 'meeting.minutes'),
  reference('minutes_entry', 'item_id', 'meeting.agenda_item'),
  'alter table meeting.minutes_entry add constraint minutes_entry_once unique (county_id, minutes_id, item_id)',
  `create table meeting.task (county_id uuid not null, id uuid not null, meeting_id uuid not null, item_id uuid null, person_id uuid not null, person_name text not null, title text not null, due_on date not null, done_on date null, version int not null default 1, primary key (county_id, id))`,
  comment('task.person_name', named),
  comment('task.title', withoutClients),
  reference('task', 'meeting_id', 'meeting.meeting'),
  reference('task', 'item_id', 'meeting.agenda_item'),
  reference('task', 'person_id', 'app.person'),
  'create index meeting_task_meeting_index on meeting.task (county_id, meeting_id)',
  'create index meeting_task_person_index on meeting.task (county_id, person_id) where done_on is null',
];

export const meetingTables = [...series, ...meetings, ...minutes];
