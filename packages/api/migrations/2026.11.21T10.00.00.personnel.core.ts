import { Migration } from '@mikro-orm/migrations';
import { accessor } from './2026.11.21T07.00.00.platform.seal.ts';

/**
 * The day of the request as part of the sealed context, the employer's schema with an owner of its own, and whose file is
 * kept by whom. What the policies ask of each other they ask through functions: policies must not refer to one another in a
 * circle, and a policy of `app` has no business in `personnel`.
 */
export class PersonnelCore extends Migration {
  override up(): void {
    this.addSql('create schema personnel authorization kim_personnel_owner');
    this.addSql('grant usage on schema seal to kim_personnel_owner');
    this.addSql('set local role kim_owner');
    this.addSql(accessor('today', 'date', `nullif(field[9], '')::date`));
    this.addSql('revoke all on function seal.today() from public');
    for (const name of ['county', 'organisation', 'person', 'today'])
      this.addSql(`grant execute on function seal.${name}() to kim_personnel_owner`);
    this.addSql('grant usage on schema app to kim_personnel_owner');
    this.addSql('grant references on app.person, app.organisation to kim_personnel_owner');
    this.addSql(employedPositions);
    this.addSql('grant create on schema seal to kim_personnel_owner');
    this.addSql('set local role kim_personnel_owner');
    for (const [name, select] of fileSets) this.addSql(fileSet(name, select));
    for (const [name] of fileSets) this.addSql(`revoke all on function seal.${name}() from public`);
    for (const statement of tables) this.addSql(statement);
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_personnel_owner');
    for (const statement of policiesOfApp) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop schema personnel cascade');
    for (const [name] of fileSets) this.addSql(`drop function seal.${name}() cascade`);
  }
}

/** As before, but on the day of the request instead of the server's. */
const employedPositions = `
create or replace function seal.employed_positions() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  organisation uuid := seal.organisation();
  county uuid := seal.county();
  today date := seal.today();
begin
  return array(
    select s.position_id from app.supervision_assignment s
    where s.county_id = county and s.holder_id = organisation and s.kind = 'DIENSTAUFSICHT'
      and s.valid_from <= today and (s.valid_to is null or s.valid_to >= today));
end $$`;

const keptToday = `from personnel.file_keeper k
      where k.county_id = county and k.organisation_id = organisation and k.valid_from <= today and (k.valid_to is null or k.valid_to >= today)`;

/** Files of the acting organisation, of the acting person, of those whose line manager the acting person is. */
const fileSets = [
  ['kept_files', `select k.file_id ${keptToday}`],
  [
    'kept_persons',
    `select f.person_id from personnel.file f where f.county_id = county and f.id = any (array(select k.file_id ${keptToday}))`,
  ],
  ['own_files', 'select f.id from personnel.file f where f.county_id = county and f.person_id = person'],
  [
    'managed_files',
    `select f.id from personnel.file f where f.county_id = county and f.line_manager_id = person and f.id = any (array(select k.file_id ${keptToday}))`,
  ],
] as const;

/** Every role may call what stands in the schema of the seal: the set itself says for whom it is. */
const askedBy: Readonly<Record<string, string>> = {
  kept_files: 'kim_municipal_hr',
  kept_persons: 'kim_municipal_hr',
  managed_files: 'kim_municipal_team_lead',
};
const onlyFor = (name: string): string =>
  askedBy[name] ? `if pg_catalog.current_setting('role') <> '${askedBy[name]}' then return '{}'; end if;` : '';

const fileSet = (name: string, select: string): string => `
create function seal.${name}() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  organisation uuid := seal.organisation();
  person uuid := seal.person();
  today date := seal.today();
begin
  ${onlyFor(name)}
  return array(${select});
end $$`;

const own = `county_id = (select seal.county())`;

const tables = [
  `create table personnel.file (county_id uuid not null, id uuid not null, person_id uuid not null, line_manager_id uuid null, version int not null default 1, primary key (county_id, id))`,
  `comment on column personnel.file.line_manager_id is 'Decides on leave; sees nothing else of the file'`,
  `alter table personnel.file add constraint file_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  `alter table personnel.file add constraint file_line_manager_id_fkey foreign key (county_id, line_manager_id) references app.person (county_id, id) on delete restrict`,
  `alter table personnel.file add constraint file_nobody_manages_oneself check (line_manager_id <> person_id)`,
  `create index file_person_index on personnel.file (county_id, person_id)`,
  `create index file_line_manager_index on personnel.file (county_id, line_manager_id)`,
  `create table personnel.file_keeper (county_id uuid not null, id uuid not null, file_id uuid not null, organisation_id uuid not null, valid_from date not null, valid_to date null, primary key (county_id, id))`,
  `comment on column personnel.file_keeper.valid_to is 'Last day'`,
  `alter table personnel.file_keeper add constraint file_keeper_file_id_fkey foreign key (county_id, file_id) references personnel.file (county_id, id) on delete restrict`,
  `alter table personnel.file_keeper add constraint file_keeper_organisation_id_fkey foreign key (county_id, organisation_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table personnel.file_keeper add constraint file_keeper_ends_after_start check (valid_to is null or valid_to >= valid_from)`,
  `alter table personnel.file_keeper add constraint file_one_keeper_per_day exclude using gist (county_id with =, file_id with =, daterange(valid_from, valid_to, '[]') with &&)`,
  `create index file_keeper_organisation_index on personnel.file_keeper (county_id, organisation_id)`,
  `alter table personnel.file enable row level security`,
  `alter table personnel.file force row level security`,
  `create policy files_kept_here on personnel.file for select to kim_municipal_hr using (${own} and id = any ((select seal.kept_files())::uuid[]))`,
  `create policy own_file on personnel.file for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin using (${own} and person_id = (select seal.person()))`,
  `create policy managed_files on personnel.file for select to kim_municipal_team_lead using (${own} and id = any ((select seal.managed_files())::uuid[]))`,
  `create policy file_sets on personnel.file for select to kim_personnel_owner using (true)`,
  `alter table personnel.file_keeper enable row level security`,
  `alter table personnel.file_keeper force row level security`,
  `create policy keepers_of_files_kept_here on personnel.file_keeper for select to kim_municipal_hr using (${own} and file_id = any ((select seal.kept_files())::uuid[]))`,
  `create policy keepers_of_own_file on personnel.file_keeper for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin using (${own} and file_id = any ((select seal.own_files())::uuid[]))`,
  `create policy file_sets on personnel.file_keeper for select to kim_personnel_owner using (true)`,
];

/** HR sees what it employs and whose file it keeps, wherever the position is at work. */
const policiesOfApp = [
  `create policy positions_employed_here on app.position for select to kim_municipal_hr using (${own} and id = any ((select seal.employed_positions())::uuid[]))`,
  `create policy people_whose_file_is_kept_here on app.person for select to kim_municipal_hr using (${own} and id = any ((select seal.kept_persons())::uuid[]))`,
];
