import { Migration } from '@mikro-orm/migrations';

/** The onboarding programme: the county's plan, what is ticked of it, courses of the state and certificates. */
export class QualificationProgramme extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...programme, ...qualification, ...tables]) this.addSql(statement);
    for (const table of ['onboarding_plan', 'onboarding_plan_item', 'onboarding_item', 'state_course']) {
      this.addSql(`alter table app.${table} enable row level security`);
      this.addSql(`alter table app.${table} force row level security`);
    }
    for (const statement of policies) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql(
      `alter table app.qualification drop column course_id, drop column enrolled_on, drop column broken_off_on, drop column valid_until, drop column version`,
    );
    this.addSql('drop table app.state_course, app.onboarding_item');
    this.addSql(
      `alter table app.onboarding_programme drop column plan_id, drop column broken_off_on, drop column break_off_reason, drop column remark, drop column version`,
    );
    this.addSql('drop table app.onboarding_plan_item, app.onboarding_plan');
  }
}

const add = (table: string, name: string, what: string): string =>
  `alter table app.${table} add constraint ${name} ${what}`;
const comment = (column: string, text: string): string => `comment on column app.${column} is '${text}'`;
const phase = `check (phase in ('COUNTY', 'ON_SITE'))`;
const key = 'county_id uuid not null, id uuid not null';
const primary = 'primary key (county_id, id)';

const programme = [
  `create table app.onboarding_plan (${key}, number int not null, title text not null, county_weeks int not null, published_on date not null, is_example boolean not null default false, ${primary})`,
  comment('onboarding_plan.county_weeks', 'At the county, before the municipality'),
  comment('onboarding_plan.is_example', 'Made up for the demo'),
  add('onboarding_plan', 'onboarding_plan_number_unique', 'unique (county_id, number)'),
  add(
    'onboarding_plan',
    'onboarding_plan_weeks_possible',
    'check (county_weeks >= 0 and county_weeks <= 12)',
  ),
  `alter table app.onboarding_programme add column plan_id uuid null, add column broken_off_on date null, add column break_off_reason text null, add column remark text null, add column version int not null default 1`,
  comment('onboarding_programme.plan_id', 'The version of the plan it was begun by'),
  comment('onboarding_programme.remark', 'Of the Fachaufsicht, for it alone'),
  `alter table app.onboarding_programme drop constraint onboarding_programme_person_unique`,
  // who was broken off may begin anew
  `create unique index onboarding_programme_person_unique on app.onboarding_programme (county_id, person_id) where broken_off_on is null`,
  add('onboarding_programme', 'onboarding_programme_of_person', 'unique (county_id, id, person_id)'),
  add(
    'onboarding_programme',
    'onboarding_programme_plan_id_fkey',
    'foreign key (county_id, plan_id) references app.onboarding_plan (county_id, id) on delete restrict',
  ),
  add(
    'onboarding_programme',
    'onboarding_programme_reason_known',
    `check (break_off_reason in ('LEFT', 'OTHER_TASK', 'ALREADY_QUALIFIED', 'OTHER'))`,
  ),
  add(
    'onboarding_programme',
    'onboarding_programme_broken_off_with_reason',
    'check ((broken_off_on is null) = (break_off_reason is null))',
  ),
];

const tables = [
  `create table app.onboarding_plan_item (${key}, plan_id uuid not null, place int not null, phase text not null, title text not null, explained_by text not null, due_day int not null, is_own boolean not null, ${primary})`,
  comment('onboarding_plan_item.place', 'Within the plan'),
  comment('onboarding_plan_item.explained_by', 'Office or role, no person'),
  comment('onboarding_plan_item.due_day', 'Days after the first one at the county'),
  comment('onboarding_plan_item.is_own', 'Ticked by the person too'),
  add('onboarding_plan_item', 'onboarding_plan_item_phase_known', phase),
  add(
    'onboarding_plan_item',
    'onboarding_plan_item_plan_id_fkey',
    'foreign key (county_id, plan_id) references app.onboarding_plan (county_id, id) on delete restrict',
  ),
  `create index onboarding_plan_item_plan_index on app.onboarding_plan_item (county_id, plan_id, place)`,
  `create table app.onboarding_item (${key}, programme_id uuid not null, person_id uuid not null, place int not null, phase text not null, title text not null, explained_by text not null, due_on date not null, is_own boolean not null, done_on date null, version int not null default 1, ${primary})`,
  comment('onboarding_item.place', 'Within the programme'),
  comment('onboarding_item.explained_by', 'Office or role, no person'),
  comment('onboarding_item.is_own', 'Ticked by the person too'),
  add('onboarding_item', 'onboarding_item_phase_known', phase),
  // of the same person: nobody reads items of somebody else by a slip
  add(
    'onboarding_item',
    'onboarding_item_programme_id_fkey',
    'foreign key (county_id, programme_id, person_id) references app.onboarding_programme (county_id, id, person_id) on delete restrict',
  ),
  `create index onboarding_item_programme_index on app.onboarding_item (county_id, programme_id, place)`,
  `create index onboarding_item_person_index on app.onboarding_item (county_id, person_id)`,
];

const qualification = [
  `create table app.state_course (${key}, title text not null, provider text not null, module text not null, venue text null, starts_on date null, ends_on date null, capacity int null, is_obligatory boolean not null, version int not null default 1, is_example boolean not null default false, ${primary})`,
  comment('state_course.starts_on', 'Of the next date'),
  comment('state_course.is_obligatory', 'Everybody of the module shall have it'),
  comment('state_course.is_example', 'Made up for the demo'),
  add(
    'state_course',
    'state_course_module_known',
    `check (module in ('M1_COORDINATION', 'M2_CASE_MANAGEMENT', 'M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE'))`,
  ),
  add('state_course', 'state_course_ends_after_start', 'check (ends_on is null or ends_on >= starts_on)'),
  add(
    'state_course',
    'state_course_capacity_possible',
    'check (capacity is null or (capacity >= 1 and capacity <= 500))',
  ),
  `alter table app.qualification add column course_id uuid null, add column enrolled_on date null, add column broken_off_on date null, add column valid_until date null, add column version int not null default 1`,
  comment('qualification.course_id', 'In the catalogue'),
  comment('qualification.valid_until', 'Last day of the certificate; null: it does not run out'),
  add(
    'qualification',
    'qualification_course_id_fkey',
    'foreign key (county_id, course_id) references app.state_course (county_id, id) on delete restrict',
  ),
  `alter table app.qualification drop constraint qualification_is_planned_or_started`,
  add(
    'qualification',
    'qualification_is_planned_or_started',
    'check (planned_for is not null or enrolled_on is not null or started_on is not null)',
  ),
  add(
    'qualification',
    'qualification_certificate_of_completed',
    'check (valid_until is null or valid_until > completed_on)',
  ),
  `create unique index qualification_open_once on app.qualification (county_id, person_id, course_id) where completed_on is null and broken_off_on is null`,
];

const own = `county_id = (select seal.county())`;
const coordinator = 'kim_county_coordinator';
const professionals = `${coordinator}, kim_centre_head, kim_steering_office`;
const municipal = 'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager';
const reads = (table: string, name: string, to: string, when: string): string =>
  `create policy ${name} on app.${table} for select to ${to} using (${when})`;
const begins = (table: string, name: string): string =>
  `create policy ${name} on app.${table} for insert to ${coordinator} with check (${own})`;
const changes = (table: string, name: string, to = coordinator, when = own): string =>
  `create policy ${name} on app.${table} for update to ${to} using (${when}) with check (${when})`;
const oneself = `${own} and person_id = (select seal.person())`;

const policies = [
  ...['onboarding_plans', 'onboarding_plan_items', 'state_courses'].map((name) =>
    reads(name.replace(/s$/, ''), `${name}_of_the_county`, `${municipal}, ${professionals}`, own),
  ),
  begins('onboarding_plan', 'coordinator_sets_onboarding_plans'),
  begins('onboarding_plan_item', 'coordinator_sets_onboarding_plan_items'),
  begins('state_course', 'coordinator_records_state_courses'),
  changes('state_course', 'coordinator_corrects_state_courses'),
  begins('onboarding_programme', 'coordinator_begins_onboarding'),
  changes('onboarding_programme', 'coordinator_leads_onboarding'),
  begins('qualification', 'coordinator_begins_qualifications'),
  changes('qualification', 'coordinator_leads_qualifications'),
  reads('onboarding_item', 'onboarding_items_in_the_county', professionals, own),
  reads('onboarding_item', 'own_onboarding_items', municipal, oneself),
  reads(
    'onboarding_item',
    'onboarding_items_of_own_staff',
    'kim_municipal_hr',
    `${own} and person_id = any ((select seal.kept_persons())::uuid[])`,
  ),
  begins('onboarding_item', 'coordinator_begins_onboarding_items'),
  changes('onboarding_item', 'coordinator_leads_onboarding_items'),
  changes(
    'onboarding_item',
    'oneself_ticks_onboarding_items',
    'kim_case_manager',
    `${oneself} and is_own`,
  ),
];
