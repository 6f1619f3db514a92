import { Migration } from '@mikro-orm/migrations';

/** HR opens files and keeps names right; who is known by name through a file. */
export class PersonnelStaff extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql('grant create on schema seal to kim_personnel_owner');
    this.addSql('set local role kim_personnel_owner');
    for (const [name, select] of sets) this.addSql(setOf(name, select));
    for (const [name] of sets) this.addSql(`revoke all on function seal.${name}() from public`);
    for (const statement of policiesOfFiles) this.addSql(statement);
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_personnel_owner');
    for (const statement of policiesOfApp) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    for (const [name] of sets) this.addSql(`drop function seal.${name}() cascade`);
    this.addSql('drop policy employer_opens_file on personnel.file');
    this.addSql('drop policy employer_keeps_names_right on app.person');
  }
}

const keptToday =
  'array(select k.file_id from personnel.file_keeper k where k.county_id = county and k.organisation_id = organisation and k.valid_from <= today and (k.valid_to is null or k.valid_to >= today))';

const sets = [
  [
    'own_line_managers',
    'select f.line_manager_id from personnel.file f where f.county_id = county and f.person_id = person and f.line_manager_id is not null',
  ],
  [
    'kept_line_managers',
    `select f.line_manager_id from personnel.file f where f.county_id = county and f.line_manager_id is not null and f.id = any (${keptToday})`,
  ],
  [
    'managed_persons',
    `select f.person_id from personnel.file f where f.county_id = county and f.line_manager_id = person and f.id = any (${keptToday})`,
  ],
  // Files opened in this very transaction: committed ones have a keeper, or the invariants fail.
  [
    'unkept_files',
    'select f.id from personnel.file f where f.county_id = county and not exists (select from personnel.file_keeper k where k.county_id = f.county_id and k.file_id = f.id)',
  ],
] as const;

const askedBy: Readonly<Record<string, string>> = {
  kept_line_managers: 'kim_municipal_hr',
  managed_persons: 'kim_municipal_team_lead',
  unkept_files: 'kim_municipal_hr',
};
const onlyFor = (name: string): string =>
  askedBy[name] ? `if pg_catalog.current_setting('role') <> '${askedBy[name]}' then return '{}'; end if;` : '';

const setOf = (name: string, select: string): string => `
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

const members =
  'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin';
const county = 'county_id = (select seal.county())';
const knownLineManager = '(line_manager_id is null or line_manager_id = any (array(select p.id from app.person p)))';
const file = `${county} and id = any ((select seal.kept_files())::uuid[]) and id <> all ((select seal.own_files())::uuid[]) and ${knownLineManager}`;

const policiesOfFiles = [
  `create policy employer_opens_file on personnel.file for insert to kim_municipal_hr with check (${county} and person_id <> (select seal.person()) and person_id = any (array(select p.id from app.person p where p.organisation_id = (select seal.organisation()))) and ${knownLineManager})`,
  `drop policy keeper_changes_file on personnel.file`,
  `create policy keeper_changes_file on personnel.file for update to kim_municipal_hr using (${file}) with check (${file})`,
  `create policy employer_keeps_what_it_opens on personnel.file_keeper for insert to kim_municipal_hr with check (${county} and organisation_id = (select seal.organisation()) and file_id = any ((select seal.unkept_files())::uuid[]))`,
];

const known = (name: string, roles: string, set: string): string =>
  `create policy ${name} on app.person for select to ${roles} using (${county} and id = any ((select seal.${set}())::uuid[]))`;
const kept = `${county} and id = any ((select seal.kept_persons())::uuid[]) and id <> (select seal.person())`;

const policiesOfApp = [
  known('line_manager_of_own_file', members, 'own_line_managers'),
  known('line_managers_of_files_kept_here', 'kim_municipal_hr', 'kept_line_managers'),
  known('people_one_manages', 'kim_municipal_team_lead', 'managed_persons'),
  `create policy employer_keeps_names_right on app.person for update to kim_municipal_hr using (${kept}) with check (${kept})`,
];
