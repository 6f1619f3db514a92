const reference = (table: string, column: string, to: string): string =>
  `alter table governance.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table governance.${table} add constraint ${name} check (${expression})`;
const comment = (column: string, text: string): string =>
  `comment on column governance.${column} is '${text}'`;
const unique = (table: string, name: string, columns: string): string =>
  `alter table governance.${table} add constraint ${name} unique (county_id, ${columns})`;
const oncePerDay = (table: string, name: string, same: string): string =>
  `alter table governance.${table} add constraint ${name} exclude using gist (county_id with =, ${same}, daterange(valid_from, valid_to, '[]') with &&)`;
const among = (column: string, words: string): string =>
  `${column} in (${words
    .split(' ')
    .map((word) => `'${word}'`)
    .join(', ')})`;
const named = 'As it was then: who leaves is still named';
const source = 'Where it is laid down';
const head = 'county_id uuid not null, id uuid not null';
const tail = 'version int not null default 1, primary key (county_id, id)';
const DECISIONS = 'THEME PROPOSAL PRIORITIES RULES CONCEPT OTHER';

const bodies = [
  `create table governance.body (${head}, kind text not null, name text not null, description text null, part text null, source text not null, constituted_on date null, position int not null, ${tail})`,
  comment('body.part', 'What the county has to do with a committee'),
  comment('body.source', source),
  check('body', 'body_kind_known', among('kind', 'STEERING COMMITTEE')),
  check('body', 'body_part_known', among('part', 'ORGANISED ATTENDED')),
  check('body', 'body_part_of_committees', `(kind = 'COMMITTEE') = (part is not null)`),
  check('body', 'body_steering_is_the_countys', `kind <> 'STEERING' or id = county_id`),
  unique('body', 'body_named_once', 'name'),

  `create table governance.procedure_rules (${head}, body_id uuid not null, edition int not null, valid_from date not null, valid_to date null, invitation_days int not null, quorum_percent int not null, majority_percent int not null default 50, is_deputy_allowed boolean not null, is_circular_allowed boolean not null, circular_days int not null, minutes_days int not null, sessions_per_year int not null, source text not null, note text null, person_name text null, ${tail})`,
  comment('procedure_rules.quorum_percent', 'More than this share of the voting seats must be present'),
  comment('procedure_rules.majority_percent', 'More than this share of the votes cast, abstentions not counted, must be in favour'),
  comment('procedure_rules.circular_days', 'Days a circular vote stays open at least'),
  comment('procedure_rules.source', source),
  comment('procedure_rules.note', 'What of it is assumed'),
  comment('procedure_rules.person_name', named),
  reference('procedure_rules', 'body_id', 'governance.body'),
  check('procedure_rules', 'procedure_rules_period', 'valid_to is null or valid_to >= valid_from'),
  check(
    'procedure_rules',
    'procedure_rules_possible',
    'invitation_days >= 0 and invitation_days <= 90 and quorum_percent >= 0 and quorum_percent <= 99 and majority_percent >= 50 and majority_percent <= 99 and circular_days >= 1 and circular_days <= 90 and minutes_days >= 1 and minutes_days <= 90 and sessions_per_year >= 1 and sessions_per_year <= 24',
  ),
  unique('procedure_rules', 'procedure_rules_once', 'body_id, edition'),
  oncePerDay('procedure_rules', 'procedure_rules_one_per_day', 'body_id with ='),

  `create table governance.seat (${head}, body_id uuid not null, position int not null, organisation text not null, function text null, kind text not null, topic text null, person_id uuid null, person_name text null, deputy_id uuid null, deputy_name text null, valid_from date not null, valid_to date null, source text not null, ${tail})`,
  comment('seat.organisation', 'Whom it represents, in the words of the paper'),
  comment('seat.function', 'Who takes it, in the words of the paper'),
  comment('seat.topic', 'Of a guest: for what they are invited'),
  comment('seat.person_name', 'As it was then: who leaves is still named; null: nobody named'),
  comment('seat.source', source),
  reference('seat', 'body_id', 'governance.body'),
  reference('seat', 'person_id', 'app.person'),
  reference('seat', 'deputy_id', 'app.person'),
  check('seat', 'seat_kind_known', among('kind', 'VOTING GUEST')),
  check('seat', 'seat_topic_of_guests', `kind = 'VOTING' or topic is not null`),
  check('seat', 'seat_period', 'valid_to is null or valid_to >= valid_from'),
  check('seat', 'seat_person_named', 'person_id is null or person_name is not null'),
  check('seat', 'seat_deputy_named', 'deputy_id is null or deputy_name is not null'),
  check('seat', 'seat_deputy_is_another', 'person_id is distinct from deputy_id or person_id is null'),
  unique('seat', 'seat_once', 'body_id, position, valid_from'),
  oncePerDay('seat', 'seat_one_per_day', 'body_id with =, position with ='),
  `${oncePerDay('seat', 'seat_one_vote_per_day', 'body_id with =, person_id with =')} where (kind = 'VOTING')`,
];

const sessions = [
  `create table governance.session (${head}, body_id uuid not null, title text not null, held_on date not null, day_note text null, starts_at time(0) null, ends_at time(0) null, place text null, state text not null default 'PLANNED', invited_on date null, short_notice text null, minutes_sent_on date null, minutes_approved_on date null, person_id uuid null, person_name text null, source text null, sequence int not null default 0, ${tail})`,
  comment('session.day_note', 'What the papers say instead of the day; then held_on is the last it can have been'),
  comment('session.short_notice', 'Why the invitation period was not kept'),
  comment('session.person_name', named),
  comment('session.source', 'Of a meeting before this system: where it is reported'),
  comment('session.sequence', 'SEQUENCE of RFC 5545: grows when it is moved'),
  reference('session', 'body_id', 'governance.body'),
  reference('session', 'person_id', 'app.person'),
  check(
    'session',
    'session_state_known',
    among('state', 'PLANNED INVITED HELD MINUTES_DRAFT MINUTES_SENT MINUTES_APPROVED'),
  ),
  check('session', 'session_time_possible', 'ends_at > starts_at'),
  check('session', 'session_time_known', 'source is not null or (starts_at is not null and ends_at is not null and place is not null)'),
  check('session', 'session_invited', `state = 'PLANNED' or source is not null or invited_on is not null`),
  'create index session_day_index on governance.session (county_id, held_on, id)',

  `create table governance.decision_request (${head}, kind text not null, title text not null, text text not null, hurdle_id uuid null, working_group_id uuid null, state text not null default 'OPEN', person_id uuid null, person_name text not null, requested_on date not null, ${tail})`,
  comment('decision_request.text', 'The paper for the steering group, without names of clients'),
  comment('decision_request.person_name', named),
  reference('decision_request', 'person_id', 'app.person'),
  check('decision_request', 'decision_request_kind_known', among('kind', DECISIONS)),
  check('decision_request', 'decision_request_state_known', among('state', 'OPEN ON_AGENDA DECIDED')),
  'create index decision_request_state_index on governance.decision_request (county_id, state, requested_on)',

  `create table governance.session_item (${head}, body_id uuid not null, session_id uuid null, request_id uuid null, position int not null, title text not null, text text not null, kind text not null, motion text null, voting text not null default 'NONE', opened_on date null, closes_on date null, person_id uuid null, person_name text not null, ${tail})`,
  comment('session_item.session_id', 'Null: decided by circular, without a meeting'),
  comment('session_item.text', 'What is to be decided, in the words of the resolution'),
  comment('session_item.closes_on', 'Of a circular vote: the day until which it can be voted'),
  comment('session_item.person_name', named),
  reference('session_item', 'body_id', 'governance.body'),
  reference('session_item', 'session_id', 'governance.session'),
  reference('session_item', 'request_id', 'governance.decision_request'),
  reference('session_item', 'person_id', 'app.person'),
  check('session_item', 'session_item_kind_known', among('kind', DECISIONS)),
  check('session_item', 'session_item_motion_known', among('motion', 'ADOPT DEFER RETURN')),
  check('session_item', 'session_item_voting_known', among('voting', 'NONE OPEN CLOSED')),
  check('session_item', 'session_item_voting_dated', `(voting = 'NONE') = (opened_on is null)`),
  check('session_item', 'session_item_motion_put', `voting = 'NONE' or motion is not null`),
  check('session_item', 'session_item_circular_closes', `session_id is not null or voting = 'NONE' or closes_on is not null`),
  'create index session_item_order_index on governance.session_item (county_id, session_id, position)',
];

const votes = [
  `create table governance.seat_attendance (${head}, session_id uuid not null, seat_id uuid not null, state text not null default 'INVITED', ${tail})`,
  reference('seat_attendance', 'session_id', 'governance.session'),
  reference('seat_attendance', 'seat_id', 'governance.seat'),
  check('seat_attendance', 'seat_attendance_state_known', among('state', 'INVITED PRESENT DEPUTY EXCUSED ABSENT')),
  unique('seat_attendance', 'seat_attendance_once', 'session_id, seat_id'),

  `create table governance.vote (${head}, item_id uuid not null, seat_id uuid not null, choice text not null, dissenting_view text null, person_id uuid not null, person_name text not null, ${tail})`,
  comment('vote.dissenting_view', 'What the seat sees otherwise, for the record, without names of clients'),
  comment('vote.person_name', 'Who cast it, or noted it at the meeting'),
  reference('vote', 'item_id', 'governance.session_item'),
  reference('vote', 'seat_id', 'governance.seat'),
  reference('vote', 'person_id', 'app.person'),
  check('vote', 'vote_choice_known', among('choice', 'YES NO ABSTAIN')),
  unique('vote', 'vote_once', 'item_id, seat_id'),

  `create table governance.session_minutes (${head}, session_id uuid not null, item_id uuid not null, body text not null, ${tail})`,
  comment('session_minutes.body', 'What was said and agreed about one item, without names of clients'),
  reference('session_minutes', 'session_id', 'governance.session'),
  reference('session_minutes', 'item_id', 'governance.session_item'),
  unique('session_minutes', 'session_minutes_item_once', 'item_id'),

  `create table governance.resolution (${head}, body_id uuid not null, session_id uuid null, item_id uuid null, request_id uuid null, kind text not null, outcome text not null, subject text not null, text text not null, decided_on date not null, day_note text null, yes_votes int null, no_votes int null, abstentions int null, source text null, published_on date null, ${tail})`,
  comment('resolution.session_id', 'Null: decided by circular, or before this system at a meeting not reported'),
  comment('resolution.item_id', 'Null: of the time before this system, taken from a paper'),
  comment('resolution.day_note', 'What the papers say instead of the day; then decided_on is the last it can have been'),
  comment('resolution.source', 'Of a resolution before this system: where it is reported'),
  comment('resolution.published_on', 'From then on everybody of the county reads it'),
  reference('resolution', 'body_id', 'governance.body'),
  reference('resolution', 'session_id', 'governance.session'),
  reference('resolution', 'item_id', 'governance.session_item'),
  reference('resolution', 'request_id', 'governance.decision_request'),
  check('resolution', 'resolution_kind_known', among('kind', DECISIONS)),
  check('resolution', 'resolution_outcome_known', among('outcome', 'ADOPTED DEFERRED RETURNED REJECTED')),
  check('resolution', 'resolution_voted_or_reported', 'item_id is not null or source is not null'),
  check('resolution', 'resolution_votes_counted', '(item_id is null) = (yes_votes is null)'),
  unique('resolution', 'resolution_once', 'item_id'),
  'create index resolution_day_index on governance.resolution (county_id, decided_on, id)',
];

export const steeringTables = [...bodies, ...sessions, ...votes];
