const reference = (table: string, column: string, to: string): string =>
  `alter table governance.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table governance.${table} add constraint ${name} check (${expression})`;
const comment = (column: string, text: string): string => `comment on column governance.${column} is '${text}'`;
const named = 'As it was then: who leaves is still named';
const withoutClients = 'Without names of clients';
const founded = 'A trigger asks that it is adopted and about this';
const dayOf = 'Day of its resolution; the same trigger compares';
const dayNote = 'What the papers say instead of the day; then it is the last it can have been';
const key = 'county_id uuid not null, id uuid not null';
const primary = 'primary key (county_id, id)';
const version = 'version int not null default 1';
const among = (column: string, words: string): string =>
  `${column} in (${words
    .split(' ')
    .map((word) => `'${word}'`)
    .join(', ')})`;

const groups = [
  `create table governance.theme (${key}, title text not null, description text not null, hurdle_id uuid null, resolution_id uuid not null, decided_on date not null, day_note text null, ${primary})`,
  comment('theme.description', withoutClients),
  comment('theme.hurdle_id', 'The hurdle it came from; null: set by the steering group itself'),
  comment('theme.resolution_id', founded),
  comment('theme.decided_on', dayOf),
  comment('theme.day_note', dayNote),
  reference('theme', 'hurdle_id', 'hurdle.hurdle'),
  reference('theme', 'resolution_id', 'governance.resolution'),
  'create index theme_hurdle_index on governance.theme (county_id, hurdle_id)',
  `create table governance.working_group (${key}, kind text not null, name text not null, mandate text not null, theme_id uuid null, action_field text null, resolution_id uuid not null, decided_on date not null, day_note text null, state text not null default 'DECIDED', source text null, ${version}, ${primary})`,
  comment('working_group.mandate', withoutClients),
  comment('working_group.theme_id', 'What a project group works on'),
  comment('working_group.action_field', 'What a concept group writes on'),
  comment('working_group.resolution_id', founded),
  comment('working_group.decided_on', dayOf),
  comment('working_group.day_note', dayNote),
  comment('working_group.source', 'Paper it is known from, where it is older than the platform'),
  reference('working_group', 'theme_id', 'governance.theme'),
  reference('working_group', 'resolution_id', 'governance.resolution'),
  check('working_group', 'working_group_kind_known', among('kind', 'PROJECT CONCEPT')),
  check(
    'working_group',
    'working_group_state_known',
    among('state', 'DECIDED STAFFED ACTIVE PROPOSAL_SUBMITTED CLOSED'),
  ),
  check(
    'working_group',
    'working_group_about_something',
    `(kind = 'PROJECT') = (theme_id is not null) and (theme_id is not null or action_field is not null)`,
  ),
  'create index working_group_theme_index on governance.working_group (county_id, theme_id)',
  `create table governance.group_member (${key}, working_group_id uuid not null, body text not null, person_id uuid null, person_name text null, member_role text null, ended_on date null, ${version}, ${primary})`,
  comment('group_member.body', 'Office, authority or association, as the resolution names it'),
  comment('group_member.person_name', named),
  comment('group_member.member_role', 'What they do in the group'),
  reference('group_member', 'working_group_id', 'governance.working_group'),
  reference('group_member', 'person_id', 'app.person'),
  check('group_member', 'group_member_named', 'person_id is null or person_name is not null'),
  'create index group_member_group_index on governance.group_member (county_id, working_group_id)',
  'create index group_member_person_index on governance.group_member (county_id, person_id) where ended_on is null',
];

const work = [
  `create table governance.group_task (${key}, working_group_id uuid not null, member_id uuid not null, title text not null, due_on date not null, done_on date null, ${version}, ${primary})`,
  comment('group_task.title', withoutClients),
  reference('group_task', 'working_group_id', 'governance.working_group'),
  reference('group_task', 'member_id', 'governance.group_member'),
  'create index group_task_group_index on governance.group_task (county_id, working_group_id)',
  'create index group_task_member_index on governance.group_task (county_id, member_id) where done_on is null',
  `create table governance.group_meeting (${key}, working_group_id uuid not null, held_on date not null, place text not null, notes text null, person_id uuid not null, person_name text not null, ${version}, ${primary})`,
  comment('group_meeting.notes', withoutClients),
  comment('group_meeting.person_id', 'Who noted it first'),
  comment('group_meeting.person_name', named),
  reference('group_meeting', 'working_group_id', 'governance.working_group'),
  reference('group_meeting', 'person_id', 'app.person'),
  'create index group_meeting_group_index on governance.group_meeting (county_id, working_group_id, held_on)',
];

const outcomes = [
  `create table governance.proposal (${key}, working_group_id uuid not null, title text not null, body text not null, state text not null default 'SUBMITTED', submitted_on date not null, decision_request_id uuid not null, resolution_id uuid null, decided_on date null, person_id uuid not null, person_name text not null, ${version}, ${primary})`,
  comment('proposal.body', withoutClients),
  comment('proposal.person_name', named),
  reference('proposal', 'working_group_id', 'governance.working_group'),
  reference('proposal', 'decision_request_id', 'governance.decision_request'),
  reference('proposal', 'resolution_id', 'governance.resolution'),
  reference('proposal', 'person_id', 'app.person'),
  check('proposal', 'proposal_state_known', among('state', 'SUBMITTED ADOPTED RETURNED REJECTED')),
  check('proposal', 'proposal_decided_by_resolution', `(state = 'SUBMITTED') = (resolution_id is null) and (resolution_id is null) = (decided_on is null)`),
  'alter table governance.proposal add constraint proposal_request_once unique (county_id, decision_request_id)',
  'create index proposal_group_index on governance.proposal (county_id, working_group_id, submitted_on)',
  `create table governance.result (${key}, proposal_id uuid not null, hurdle_id uuid null, title text not null, body text not null, is_adopted boolean not null, published_on date not null, state text not null default 'COMMUNICATED', implemented_on date null, checked_on date null, finding text null, closed_on date null, recurred_on date null, recurrence text null, ${version}, ${primary})`,
  comment('result.body', 'For everybody, who reported it first of all'),
  comment('result.finding', 'What the check found'),
  comment('result.recurrence', 'What came back, or did not work'),
  reference('result', 'proposal_id', 'governance.proposal'),
  reference('result', 'hurdle_id', 'hurdle.hurdle'),
  check('result', 'result_state_known', among('state', 'COMMUNICATED IMPLEMENTED CHECKED CLOSED RECURRED')),
  check(
    'result',
    'result_checked_with_finding',
    `(state = 'CHECKED' or (state in ('CLOSED', 'RECURRED') and is_adopted)) = (checked_on is not null) and (checked_on is null or finding is not null)`,
  ),
  'alter table governance.result add constraint result_once unique (county_id, proposal_id)',
  'create index result_hurdle_index on governance.result (county_id, hurdle_id)',
  `create table governance.communication (${key}, result_id uuid not null, person_id uuid null, report_id uuid null, reason text not null, sent_on date not null, read_on date null, ${primary})`,
  comment('communication.report_id', 'Of who reported; without an account they see it by their link'),
  reference('communication', 'result_id', 'governance.result'),
  reference('communication', 'person_id', 'app.person'),
  reference('communication', 'report_id', 'hurdle.report'),
  check('communication', 'communication_to_somebody', 'person_id is not null or report_id is not null'),
  check('communication', 'communication_why_known', among('reason', 'REPORTER CASE_MANAGER')),
  'alter table governance.communication add constraint communication_once unique (county_id, result_id, person_id)',
  'create index communication_person_index on governance.communication (county_id, person_id) where read_on is null',
];

export const workingGroupTables = [...groups, ...work, ...outcomes];
