const own = 'county_id = (select seal.county())';
const oneself = 'person_id = (select seal.person())';
const office = 'kim_county_coordinator, kim_centre_head, kim_steering_office';
const members = 'kim_steering_member';
const others =
  'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_school_clerk, kim_youth_clerk, kim_external_adviser, kim_dpo, kim_platform_admin';
const ownSeat = `seat_id = any (array(select s.id from governance.seat s where s.person_id = (select seal.person()) or s.deputy_id = (select seal.person())))`;
const ofSessions = (states: string): string =>
  `session_id = any (array(select s.id from governance.session s where s.state ${states}))`;

const read = (table: string, name: string, [to, when]: readonly [string, string]): string =>
  `create policy ${name} on governance.${table} for select to ${to} using (${when})`;
const add = (table: string, name: string, [to, when]: readonly [string, string]): string =>
  `create policy ${name} on governance.${table} for insert to ${to} with check (${when})`;
const change = (table: string, name: string, [to, when]: readonly [string, string]): string =>
  `create policy ${name} on governance.${table} for update to ${to} using (${when}) with check (${when})`;

const tables = [
  'body',
  'procedure_rules',
  'seat',
  'session',
  'decision_request',
  'session_item',
  'seat_attendance',
  'vote',
  'session_minutes',
  'resolution',
];

export const steeringPolicies = [
  ...tables.flatMap((table) => [
    `alter table governance.${table} enable row level security`,
    `alter table governance.${table} force row level security`,
  ]),
  read('body', 'bodies_of_the_county', [`${office}, ${members}`, own]),
  read('procedure_rules', 'rules_of_the_county', [`${office}, ${members}`, own]),
  add('procedure_rules', 'office_notes_rules', [office, own]),
  change('procedure_rules', 'office_ends_rules', [office, own]),
  read('seat', 'seats_of_the_county', [`${office}, ${members}`, own]),
  add('seat', 'office_seats', [office, own]),
  change('seat', 'office_ends_seat', [office, own]),
  read('session', 'sessions_of_the_county', [`${office}, ${members}`, own]),
  add('session', 'office_plans_session', [office, `${own} and ${oneself} and state = 'PLANNED'`]),
  change('session', 'office_leads_session', [office, own]),
  read('decision_request', 'requests_of_the_county', [office, own]),
  read('decision_request', 'requests_on_agenda', [members, `${own} and state <> 'OPEN'`]),
  add('decision_request', 'county_requests_decision', [office, `${own} and ${oneself} and state = 'OPEN'`]),
  change('decision_request', 'office_follows_request', [office, own]),
  read('session_item', 'items_of_the_county', [office, own]),
  read('session_item', 'items_of_invitations', [members, `${own} and ${ofSessions(`<> 'PLANNED'`)}`]),
  read('session_item', 'items_by_circular', [members, `${own} and session_id is null and voting <> 'NONE'`]),
  add('session_item', 'office_sets_agenda', [office, `${own} and ${oneself} and voting = 'NONE'`]),
  change('session_item', 'office_leads_voting', [office, own]),
  read('seat_attendance', 'attendances_of_the_county', [`${office}, ${members}`, own]),
  add('seat_attendance', 'office_invites_seats', [office, `${own} and state = 'INVITED'`]),
  change('seat_attendance', 'office_notes_seats', [office, own]),
  read('vote', 'votes_of_the_county', [`${office}, ${members}`, own]),
  add('vote', 'office_notes_vote', [office, `${own} and ${oneself}`]),
  add('vote', 'seat_votes', [members, `${own} and ${oneself} and ${ownSeat}`]),
  `create policy vote_changed_by_whom_cast on governance.vote for update to ${office}, ${members} using (${own} and (${oneself} or ${ownSeat})) with check (${own} and ${oneself})`,
  read('session_minutes', 'minutes_of_the_county', [office, own]),
  read('session_minutes', 'minutes_sent', [members, `${own} and ${ofSessions(`in ('MINUTES_SENT', 'MINUTES_APPROVED')`)}`]),
  add('session_minutes', 'office_writes_minutes', [office, own]),
  change('session_minutes', 'office_corrects_minutes', [office, own]),
  read('resolution', 'resolutions_of_the_county', [`${office}, ${members}`, own]),
  read('resolution', 'resolutions_published', [others, `${own} and published_on is not null`]),
  add('resolution', 'office_records_resolution', [office, `${own} and published_on is null`]),
  change('resolution', 'office_publishes_resolution', [office, own]),
];
