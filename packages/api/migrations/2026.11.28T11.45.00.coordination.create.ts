import { Migration } from '@mikro-orm/migrations';

/** Who of the county coordinates in which municipality, from when to when, and when they were there. */
export class CoordinationCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [today, ...assignments, ...visits, known]) this.addSql(statement);
    this.addSql(
      'revoke all on function seal.known_coordinators(), seal.coordinators_today() from public',
    );
    this.addSql(
      `create policy known_coordinators on app.person for select to ${county}, ${municipal} using (${own} and id = any ((select seal.known_coordinators())::uuid[]))`,
    );
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop policy known_coordinators on app.person');
    this.addSql('drop function seal.known_coordinators(), seal.coordinators_today()');
    this.addSql('drop table app.coordinator_visit, app.coordinator_assignment');
  }
}

const own = `county_id = (select seal.county())`;
const here = `${own} and municipality_id = (select seal.organisation())`;
const by = (column: string): string => `${column} = (select seal.person())`;
const head = 'kim_centre_head';
const county = `kim_county_coordinator, ${head}`;
const municipal = 'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager';

const reference = (table: string, column: string, to: string): string =>
  `alter table app.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references app.${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table app.${table} add constraint ${name} check (${expression})`;
const guarded = (table: string): string[] => [
  `alter table app.${table} enable row level security`,
  `alter table app.${table} force row level security`,
];

const period = `daterange(valid_from, valid_to, '[]')`;
const assignments = [
  `create table app.coordinator_assignment (county_id uuid not null, id uuid not null, municipality_id uuid not null, coordinator_id uuid not null, kind text not null, valid_from date not null, valid_to date null, assigned_by_id uuid not null, recorded_at timestamptz not null, version int not null default 1, primary key (county_id, id))`,
  `comment on column app.coordinator_assignment.valid_to is 'Last day'`,
  reference('coordinator_assignment', 'municipality_id', 'organisation'),
  reference('coordinator_assignment', 'coordinator_id', 'person'),
  reference('coordinator_assignment', 'assigned_by_id', 'person'),
  check('coordinator_assignment', 'coordinator_assignment_kind_known', `kind in ('REGULAR', 'SUBSTITUTE')`),
  check(
    'coordinator_assignment',
    'coordinator_assignment_ends_after_start',
    'valid_to is null or valid_to >= valid_from',
  ),
  `alter table app.coordinator_assignment add constraint coordinator_assignment_regular_per_day exclude using gist (county_id with =, municipality_id with =, ${period} with &&) where (kind = 'REGULAR')`,
  `alter table app.coordinator_assignment add constraint coordinator_assignment_person_per_day exclude using gist (county_id with =, municipality_id with =, coordinator_id with =, ${period} with &&)`,
  `create index coordinator_assignment_place_index on app.coordinator_assignment (county_id, municipality_id, valid_from)`,
  ...guarded('coordinator_assignment'),
  `create policy assignments_of_the_county on app.coordinator_assignment for select to ${county} using (${own})`,
  `create policy assignments_of_own_municipality on app.coordinator_assignment for select to ${municipal} using (${here})`,
  `create policy head_assigns on app.coordinator_assignment for insert to ${head} with check (${own} and ${by('assigned_by_id')} and coordinator_id = any ((select seal.coordinators_today())::uuid[]))`,
  `create policy head_ends_assignment on app.coordinator_assignment for update to ${head} using (${own}) with check (${own})`,
  `create policy sets_select on app.coordinator_assignment for select to kim_owner using (true)`,
];

const visits = [
  `create table app.coordinator_visit (county_id uuid not null, id uuid not null, municipality_id uuid not null, visitor_id uuid not null, visited_on date not null, kind text not null, participant_count int not null, note text null, recorded_at timestamptz not null, version int not null default 1, primary key (county_id, id))`,
  `comment on column app.coordinator_visit.note is 'For the county alone, without anything about people'`,
  reference('coordinator_visit', 'municipality_id', 'organisation'),
  reference('coordinator_visit', 'visitor_id', 'person'),
  check(
    'coordinator_visit',
    'coordinator_visit_kind_known',
    `kind in ('FIRST_TALK', 'ON_SITE_TALK', 'TEAM_MEETING', 'TRAINING', 'CASE_REVIEW', 'COMMITTEE', 'OTHER')`,
  ),
  check(
    'coordinator_visit',
    'coordinator_visit_count_possible',
    'participant_count >= 1 and participant_count <= 500',
  ),
  `create index coordinator_visit_place_index on app.coordinator_visit (county_id, municipality_id, visited_on, id)`,
  `create index coordinator_visit_day_index on app.coordinator_visit (county_id, visited_on, id)`,
  ...guarded('coordinator_visit'),
  `create policy visits_of_the_county on app.coordinator_visit for select to ${county} using (${own})`,
  `create policy visits_of_own_municipality on app.coordinator_visit for select to kim_municipal_team_lead, kim_case_manager using (${here})`,
  `create policy visitor_records on app.coordinator_visit for insert to ${county} with check (${own} and ${by('visitor_id')})`,
  `create policy visitor_corrects on app.coordinator_visit for update to ${county} using (${own} and ${by('visitor_id')}) with check (${own} and ${by('visitor_id')})`,
  `create policy sets_select on app.coordinator_visit for select to kim_owner using (true)`,
];

/** Who can be assigned; for the county. */
const today = `
create function seal.coordinators_today() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  today date := seal.today();
begin
  if pg_catalog.current_setting('role') not in ('kim_county_coordinator', 'kim_centre_head') then return '{}'; end if;
  return array(select distinct m.person_id from app.membership m where m.county_id = county and m.role in ('COUNTY_COORDINATOR', 'CENTRE_HEAD')
    and m.valid_from <= today and (m.valid_to is null or m.valid_to >= today));
end $$`;

/** The county's coordinators to the county; to a municipality those who are or were its own. Names of contacts, nothing of memberships. */
const known = `
create function seal.known_coordinators() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  place uuid := seal.organisation();
  asking text := pg_catalog.current_setting('role');
begin
  if asking in ('kim_county_coordinator', 'kim_centre_head') then
    return array(select unnest(seal.coordinators_today())
      union select a.coordinator_id from app.coordinator_assignment a where a.county_id = county
      union select v.visitor_id from app.coordinator_visit v where v.county_id = county);
  elsif asking in ('kim_municipal_hr', 'kim_municipal_team_lead', 'kim_case_manager') then
    return array(select distinct a.coordinator_id from app.coordinator_assignment a where a.county_id = county and a.municipality_id = place);
  end if;
  return '{}';
end $$`;
