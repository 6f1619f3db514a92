import { Migration } from '@mikro-orm/migrations';

/** Contracts, how their hours are spread over the week, and the history of every file. */
export class PersonnelContracts extends Migration {
  override up(): void {
    this.addSql('set local role kim_personnel_owner');
    for (const statement of statements) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop policy keeper_changes_file on personnel.file');
    this.addSql('drop table personnel.file_event, personnel.working_time, personnel.contract cascade');
  }
}

const members =
  'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin';
const county = 'county_id = (select seal.county())';
const kept = `${county} and file_id = any ((select seal.kept_files())::uuid[])`;
const own = `${county} and file_id = any ((select seal.own_files())::uuid[])`;
const notOwn = (column: string): string => `${column} <> all ((select seal.own_files())::uuid[])`;
const keptOfOthers = `${kept} and ${notOwn('file_id')}`;

const closed = (table: string): string[] => [
  `alter table personnel.${table} add constraint ${table}_file_id_fkey foreign key (county_id, file_id) references personnel.file (county_id, id) on delete restrict`,
  `alter table personnel.${table} enable row level security`,
  `alter table personnel.${table} force row level security`,
];

const partOfFile = (table: string, name: string): string[] => [
  ...closed(table),
  `create policy ${name}_of_files_kept_here on personnel.${table} for select to kim_municipal_hr using (${kept})`,
  `create policy ${name}_of_own_file on personnel.${table} for select to ${members} using (${own})`,
  `create policy keeper_writes_${name} on personnel.${table} for insert to kim_municipal_hr with check (${keptOfOthers})`,
  `create policy keeper_changes_${name} on personnel.${table} for update to kim_municipal_hr using (${keptOfOthers}) with check (${keptOfOthers})`,
];

const file = `${county} and id = any ((select seal.kept_files())::uuid[]) and ${notOwn('id')}`;

const statements = [
  `create policy keeper_changes_file on personnel.file for update to kim_municipal_hr using (${file}) with check (${file})`,
  `create table personnel.contract (county_id uuid not null, id uuid not null, file_id uuid not null, valid_from date not null, valid_to date null, fixed_term_until date null, fixed_term_reason text null, probation_until date null, pay_grade text not null, pay_step int not null, pay_step_since date not null, weekly_hours numeric(4,2) not null, full_time_hours numeric(4,2) not null, version int not null, primary key (county_id, id))`,
  `comment on column personnel.contract.valid_to is 'Last day; of a fixed term at most its end'`,
  `comment on column personnel.contract.fixed_term_until is 'Null: permanent'`,
  `comment on column personnel.contract.probation_until is 'Last day'`,
  `comment on column personnel.contract.full_time_hours is 'Of a full-time employee: the quota follows'`,
  `alter table personnel.contract add constraint contract_ends_after_start check (valid_to is null or valid_to >= valid_from)`,
  `alter table personnel.contract add constraint contract_fixed_term_has_its_reason check (fixed_term_until is null or fixed_term_reason is not null)`,
  `alter table personnel.contract add constraint contract_ends_with_its_fixed_term check (fixed_term_until is null or valid_to <= fixed_term_until)`,
  `alter table personnel.contract add constraint contract_pay_grade_known check (pay_grade in ('E5', 'E6', 'E7', 'E8', 'E9A', 'E9B', 'E9C', 'E10', 'E11', 'E12', 'E13', 'E14', 'E15', 'S8A', 'S8B', 'S9', 'S10', 'S11A', 'S11B', 'S12', 'S13', 'S14', 'S15', 'S16', 'S17', 'S18'))`,
  `alter table personnel.contract add constraint contract_pay_step_known check (pay_step >= 1 and pay_step <= 6)`,
  `alter table personnel.contract add constraint contract_hours_are_a_part check (weekly_hours > 0 and weekly_hours <= full_time_hours and full_time_hours <= 48)`,
  `alter table personnel.contract add constraint contract_one_per_day exclude using gist (county_id with =, file_id with =, daterange(valid_from, valid_to, '[]') with &&)`,
  `create index contract_file_index on personnel.contract (county_id, file_id)`,
  ...partOfFile('contract', 'contracts'),
  `create table personnel.working_time (county_id uuid not null, id uuid not null, file_id uuid not null, contract_id uuid not null, valid_from date not null, valid_to date null, monday numeric(4,2) not null, tuesday numeric(4,2) not null, wednesday numeric(4,2) not null, thursday numeric(4,2) not null, friday numeric(4,2) not null, primary key (county_id, id))`,
  `comment on column personnel.working_time.valid_to is 'Last day; null: as long as the contract'`,
  `alter table personnel.working_time add constraint working_time_contract_id_fkey foreign key (county_id, contract_id) references personnel.contract (county_id, id) on delete restrict`,
  `alter table personnel.working_time add constraint working_time_ends_after_start check (valid_to is null or valid_to >= valid_from)`,
  `alter table personnel.working_time add constraint working_time_is_a_day_at_most_ten_hours check (least(monday, tuesday, wednesday, thursday, friday) >= 0 and greatest(monday, tuesday, wednesday, thursday, friday) <= 10)`,
  `alter table personnel.working_time add constraint working_time_one_per_day exclude using gist (county_id with =, contract_id with =, daterange(valid_from, valid_to, '[]') with &&)`,
  `create index working_time_contract_index on personnel.working_time (county_id, contract_id)`,
  ...partOfFile('working_time', 'working_times'),
  `create table personnel.file_event (county_id uuid not null, id uuid not null, file_id uuid not null, happened_at timestamptz not null, person_id uuid not null, person_name text not null, organisation_id uuid not null, kind text not null, changes text[] not null, primary key (county_id, id))`,
  `comment on column personnel.file_event.person_id is 'Who did it'`,
  `comment on column personnel.file_event.person_name is 'As it was then: readers may not know the person any more'`,
  `comment on column personnel.file_event.organisation_id is 'For whom'`,
  `comment on column personnel.file_event.changes is 'field: before → after'`,
  `alter table personnel.file_event add constraint file_event_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  `alter table personnel.file_event add constraint file_event_organisation_id_fkey foreign key (county_id, organisation_id) references app.organisation (county_id, id) on delete restrict`,
  `create index file_event_file_index on personnel.file_event (county_id, file_id)`,
  ...closed('file_event'),
  `create policy events_of_files_kept_here on personnel.file_event for select to kim_municipal_hr using (${kept})`,
  `create policy events_of_own_file on personnel.file_event for select to ${members} using (${own})`,
  `create policy keeper_leaves_a_trace on personnel.file_event for insert to kim_municipal_hr with check (${keptOfOthers} and person_id = (select seal.person()))`,
];
