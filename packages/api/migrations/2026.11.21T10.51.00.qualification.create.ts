import { Migration } from '@mikro-orm/migrations';

/** Onboarding and qualification: read here, to be written by the Fachaufsicht (issue 5). */
export class QualificationCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of tables) this.addSql(statement);
    for (const [table, name] of named) for (const statement of guards(table, name)) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table app.qualification, app.onboarding_programme');
  }
}

const tables = [
  `create table app.onboarding_programme (county_id uuid not null, id uuid not null, person_id uuid not null, hired_on date not null, county_phase_from date null, on_site_from date null, state_qualification_from date null, certified_on date null, is_example boolean not null default false, primary key (county_id, id))`,
  `comment on column app.onboarding_programme.county_phase_from is 'First day of the two to three weeks at the county'`,
  `comment on column app.onboarding_programme.is_example is 'Made up for the demo'`,
  `alter table app.onboarding_programme add constraint onboarding_programme_person_unique unique (county_id, person_id)`,
  `alter table app.onboarding_programme add constraint onboarding_programme_in_order check (hired_on <= county_phase_from and county_phase_from <= on_site_from and on_site_from <= state_qualification_from and state_qualification_from <= certified_on)`,
  `create table app.qualification (county_id uuid not null, id uuid not null, person_id uuid not null, title text not null, provider text null, planned_for date null, started_on date null, completed_on date null, is_example boolean not null default false, primary key (county_id, id))`,
  `comment on column app.qualification.is_example is 'Made up for the demo'`,
  `alter table app.qualification add constraint qualification_completed_after_start check (completed_on >= started_on)`,
  `alter table app.qualification add constraint qualification_is_planned_or_started check (planned_for is not null or started_on is not null)`,
  `create index qualification_person_index on app.qualification (county_id, person_id)`,
];

const named = [
  ['onboarding_programme', 'onboarding'],
  ['qualification', 'qualifications'],
] as const;

const own = `county_id = (select seal.county())`;

const guards = (table: string, name: string): string[] => [
  `alter table app.${table} add constraint ${table}_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.${table} enable row level security`,
  `alter table app.${table} force row level security`,
  `create policy ${name}_in_the_county on app.${table} for select to kim_county_coordinator, kim_centre_head, kim_steering_office using (${own})`,
  `create policy own_${name} on app.${table} for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager using (${own} and person_id = (select seal.person()))`,
  `create policy ${name}_of_own_staff on app.${table} for select to kim_municipal_hr using (${own} and person_id = any ((select seal.kept_persons())::uuid[]))`,
];
