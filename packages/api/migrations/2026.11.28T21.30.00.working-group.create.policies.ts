const own = `county_id = (select seal.county())`;
const oneself = 'person_id = (select seal.person())';
const leaders = 'kim_county_coordinator, kim_centre_head, kim_steering_office';
const overseers = `${leaders}, kim_steering_member`;
const members =
  'kim_case_manager, kim_municipal_team_lead, kim_steering_member, kim_foreigners_clerk, kim_naturalisation_clerk, kim_school_clerk, kim_youth_clerk, kim_external_adviser';
const guests =
  'kim_case_manager, kim_municipal_team_lead, kim_foreigners_clerk, kim_naturalisation_clerk, kim_school_clerk, kim_youth_clerk, kim_external_adviser';
const ownGroup = (column: string): string =>
  `${own} and ${column} = any ((select seal.own_groups())::uuid[])`;
const ownSeat = `${own} and member_id = any ((select seal.own_group_seats())::uuid[])`;

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly to: string;
}
const of = (table: string, name: string, to: string): Policy => ({ table, name, to });
const read = ({ name, table, to }: Policy, when: string): string =>
  `create policy ${name} on governance.${table} for select to ${to} using (${when})`;
const add = ({ name, table, to }: Policy, when: string): string =>
  `create policy ${name} on governance.${table} for insert to ${to} with check (${when})`;
const change = ({ name, table, to }: Policy, [from, when]: readonly [string, string]): string =>
  `create policy ${name} on governance.${table} for update to ${to} using (${from}) with check (${when})`;
const both = [own, own] as const;
const once = (whose: string, column: string): readonly [string, string] => [
  `${whose} and ${column} is null`,
  `${whose} and ${column} is not null`,
];

const tables = [
  'theme',
  'working_group',
  'group_member',
  'group_task',
  'group_meeting',
  'proposal',
  'result',
  'communication',
];

const groups = [
  read(of('theme', 'themes_of_the_county', overseers), own),
  read(
    of('theme', 'themes_of_own_groups', guests),
    `${own} and id = any (array(select g.theme_id from governance.working_group g))`,
  ),
  add(of('theme', 'county_records_theme', leaders), own),
  read(of('working_group', 'groups_of_the_county', overseers), own),
  read(of('working_group', 'groups_of_members', guests), ownGroup('id')),
  add(of('working_group', 'county_installs_group', leaders), `${own} and state = 'DECIDED'`),
  change(of('working_group', 'county_leads_group', leaders), both),
  read(of('group_member', 'members_of_the_county', overseers), own),
  read(of('group_member', 'members_of_own_groups', guests), ownGroup('working_group_id')),
  add(of('group_member', 'county_names_member', leaders), `${own} and ended_on is null`),
  change(of('group_member', 'county_ends_membership', leaders), once(own, 'ended_on')),
  'create policy sets_select on governance.group_member for select to kim_owner using (true)',
];

const work = [
  read(of('group_task', 'group_tasks_of_the_county', overseers), own),
  read(of('group_task', 'group_tasks_of_own_groups', guests), ownGroup('working_group_id')),
  add(of('group_task', 'county_hands_out', leaders), `${own} and done_on is null`),
  add(of('group_task', 'member_takes_on', members), `${ownSeat} and done_on is null`),
  change(of('group_task', 'county_ticks_off', leaders), once(own, 'done_on')),
  change(of('group_task', 'member_ticks_off', members), once(ownSeat, 'done_on')),
  read(of('group_meeting', 'group_meetings_of_the_county', overseers), own),
  read(of('group_meeting', 'group_meetings_of_own_groups', guests), ownGroup('working_group_id')),
  add(of('group_meeting', 'county_notes_meeting', leaders), `${own} and ${oneself}`),
  change(of('group_meeting', 'county_corrects_meeting', leaders), both),
];

const outcomes = [
  read(of('proposal', 'proposals_of_the_county', overseers), own),
  read(of('proposal', 'proposals_of_own_groups', guests), ownGroup('working_group_id')),
  add(of('proposal', 'county_submits', leaders), `${own} and ${oneself} and state = 'SUBMITTED'`),
  change(of('proposal', 'county_notes_decision', leaders), both),
  read(of('result', 'results_of_the_county', `${leaders}, ${members}`), own),
  add(of('result', 'county_publishes_result', leaders), `${own} and state = 'COMMUNICATED'`),
  change(of('result', 'county_follows_up', leaders), both),
  read(of('communication', 'communications_of_the_county', leaders), own),
  read(of('communication', 'communications_to_oneself', members), `${own} and ${oneself}`),
  'create policy tells_select on governance.result for select to kim_owner using (true)',
  'create policy tells_insert on governance.communication for insert to kim_owner with check (true)',
  'create policy tells_select on governance.communication for select to kim_owner using (true)',
  change(
    of('communication', 'reader_has_read', `${leaders}, ${members}`),
    once(`${own} and ${oneself}`, 'read_on'),
  ),
];

export const workingGroupPolicies = [
  ...tables.flatMap((table) => [
    `alter table governance.${table} enable row level security`,
    `alter table governance.${table} force row level security`,
  ]),
  ...groups,
  ...work,
  ...outcomes,
];
