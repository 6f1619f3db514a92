const own = `county_id = (select seal.county())`;
const led = (column = 'case_id'): string => `${own} and ${column} = any ((select seal.led_cases())::uuid[])`;
const here = `${own} and organisation_id = (select seal.organisation())`;
const by = (column: string): string => `${column} = (select seal.person())`;
const cm = 'kim_case_manager';
const overseers = 'kim_county_coordinator, kim_centre_head';

const phases = `'ACCESS', 'INTAKE', 'ASSESSMENT', 'GOAL_AGREEMENT', 'COORDINATION', 'MONITORING', 'REASSESSMENT', 'CLOSED', 'REFERRED_ONLY', 'PAUSED', 'TRANSFERRED', 'WITHDRAWN'`;
const languages = `'de', 'en', 'ar', 'fa', 'tr', 'uk', 'fr'`;
const reference = (table: string, column: string, to: string): string =>
  `alter table casework.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table casework.${table} add constraint ${name} check (${expression})`;

const caseFile = [
  `create table casework.case_file (county_id uuid not null, id uuid not null, organisation_id uuid not null, client_id uuid not null, responsible_id uuid not null, reference text not null, entry_channel text not null, target_groups text[] not null, life_areas text[] not null, phase text not null, phase_since date not null, opened_on date not null, closed_on date null, closing_reason text null, paused_until date null, last_contact_on date null, next_due_on date null, open_goal_count int not null default 0, version int not null default 1, primary key (county_id, id))`,
  `comment on column casework.case_file.organisation_id is 'Whose case it is: the employer of the case manager, for whose place it is led'`,
  `comment on column casework.case_file.client_id is 'Known to case managers alone'`,
  `comment on column casework.case_file.responsible_id is 'The case manager who leads it'`,
  `comment on column casework.case_file.reference is 'Random, so that it shows neither volume nor date'`,
  `comment on column casework.case_file.last_contact_on is 'Kept by what records contacts, for lists'`,
  `comment on column casework.case_file.next_due_on is 'Earliest open deadline, kept by what sets deadlines'`,
  `comment on column casework.case_file.open_goal_count is 'Kept by what changes goals'`,
  reference('case_file', 'organisation_id', 'app.organisation'),
  reference('case_file', 'client_id', 'client.client'),
  reference('case_file', 'responsible_id', 'app.person'),
  `alter table casework.case_file add constraint case_file_reference_unique unique (county_id, reference)`,
  check('case_file', 'case_file_phase_known', `phase in (${phases})`),
  check(
    'case_file',
    'case_file_entry_channel_known',
    `entry_channel in ('SELF', 'FOREIGNERS_OFFICE', 'JOBCENTER', 'MIGRATION_COUNSELLING', 'OUTREACH', 'ACCOMMODATION', 'WELFARE_HANDOVER', 'OTHER_COUNTY', 'OTHER')`,
  ),
  check(
    'case_file',
    'case_file_target_groups_known',
    `target_groups <@ array['REFUGEE', 'NEWLY_ARRIVED', 'LONG_RESIDENT', 'TOLERATED', 'EU_CITIZEN', 'UKRAINE', 'YOUNG_ADULT', 'FAMILY', 'WOMEN']`,
  ),
  check(
    'case_file',
    'case_file_life_areas_known',
    `life_areas <@ array['LABOUR_MARKET', 'HOUSING', 'HEALTH_AND_CARE', 'BENEFITS', 'LANGUAGE', 'EDUCATION_0_6', 'EDUCATION_6_18', 'LEISURE_CULTURE_PARTICIPATION']`,
  ),
  check('case_file', 'case_file_closed_after_opening', 'closed_on is null or closed_on >= opened_on'),
  `create index case_file_organisation_index on casework.case_file (county_id, organisation_id, opened_on, id)`,
  `create index case_file_responsible_index on casework.case_file (county_id, responsible_id)`,
  `create index case_file_client_index on casework.case_file (county_id, client_id)`,
];

const partsOfCase = [
  `create table casework.case_step (county_id uuid not null, id uuid not null, case_id uuid not null, step int not null, from_phase text null, to_phase text not null, reason text null, occurred_on date not null, recorded_at timestamptz not null, person_id uuid not null, primary key (county_id, id))`,
  `comment on column casework.case_step.step is '1, 2, 3 within its case'`,
  `comment on column casework.case_step.reason is 'A code, no free text'`,
  `comment on column casework.case_step.person_id is 'Who took it'`,
  reference('case_step', 'case_id', 'casework.case_file'),
  reference('case_step', 'person_id', 'app.person'),
  `alter table casework.case_step add constraint case_step_once unique (county_id, case_id, step)`,
  check('case_step', 'case_step_to_known', `to_phase in (${phases})`),
  check('case_step', 'case_step_from_known', `from_phase in (${phases})`),
  `create table casework.case_deputy (county_id uuid not null, id uuid not null, case_id uuid not null, person_id uuid not null, valid_from date not null, valid_to date null, primary key (county_id, id))`,
  `comment on column casework.case_deputy.valid_to is 'Last day'`,
  reference('case_deputy', 'case_id', 'casework.case_file'),
  reference('case_deputy', 'person_id', 'app.person'),
  check('case_deputy', 'case_deputy_ends_after_start', 'valid_to is null or valid_to >= valid_from'),
  `create index case_deputy_person_index on casework.case_deputy (county_id, person_id)`,
  `create index case_deputy_case_index on casework.case_deputy (county_id, case_id)`,
  `create table casework.legal_domain_period (county_id uuid not null, id uuid not null, case_id uuid not null, legal_domain text not null, applied_on date null, valid_from date null, valid_to date null, version int not null default 1, primary key (county_id, id))`,
  `comment on column casework.legal_domain_period.applied_on is 'Day of the application; null: was in it before'`,
  `comment on column casework.legal_domain_period.valid_from is 'First day; null: still waiting'`,
  `comment on column casework.legal_domain_period.valid_to is 'Last day'`,
  reference('legal_domain_period', 'case_id', 'casework.case_file'),
  check(
    'legal_domain_period',
    'legal_domain_known',
    `legal_domain in ('SGB_II', 'SGB_III', 'SGB_VIII', 'SGB_XII', 'AUFENTHG', 'ASYLBLG', 'STAG', 'HEALTH_CARE', 'JMD', 'MBE', 'PARTICIPATION_MANAGEMENT', 'BUT')`,
  ),
  check('legal_domain_period', 'legal_domain_has_a_day', 'applied_on is not null or valid_from is not null'),
  check('legal_domain_period', 'legal_domain_granted_after_application', 'valid_from >= applied_on'),
  check('legal_domain_period', 'legal_domain_ends_after_start', 'valid_to >= valid_from'),
  `create index legal_domain_case_index on casework.legal_domain_period (county_id, case_id)`,
];

const consents = [
  `create table casework.consent (county_id uuid not null, id uuid not null, case_id uuid not null, template_version_id uuid not null, language text not null, form text not null, has_interpreter boolean not null default false, given_on date not null, expires_on date not null, withdrawn_on date null, superseded_by_id uuid null, recorded_by_id uuid not null, recorded_at timestamptz not null, version int not null default 1, primary key (county_id, id))`,
  `comment on column casework.consent.language is 'In which the client read it'`,
  `comment on column casework.consent.expires_on is 'Last day it holds'`,
  `comment on column casework.consent.withdrawn_on is 'From this day on nothing may be done by it'`,
  `comment on column casework.consent.superseded_by_id is 'The consent given in its place, under a newer version'`,
  reference('consent', 'case_id', 'casework.case_file'),
  reference('consent', 'template_version_id', 'app.template_version'),
  reference('consent', 'superseded_by_id', 'casework.consent'),
  reference('consent', 'recorded_by_id', 'app.person'),
  check('consent', 'consent_form_known', `form in ('WRITTEN', 'ELECTRONIC')`),
  check('consent', 'consent_language_known', `language in (${languages})`),
  check('consent', 'consent_expires_after_it_was_given', 'expires_on >= given_on'),
  check('consent', 'consent_withdrawn_after_it_was_given', 'withdrawn_on >= given_on'),
  `create index consent_case_index on casework.consent (county_id, case_id)`,
  `create table casework.consent_item (county_id uuid not null, id uuid not null, consent_id uuid not null, case_id uuid not null, purpose text not null, recipient_id uuid not null, data_category text not null, withdrawn_on date null, primary key (county_id, id))`,
  `comment on column casework.consent_item.recipient_id is 'An organisation'`,
  `comment on column casework.consent_item.withdrawn_on is 'A consent may be withdrawn in part'`,
  reference('consent_item', 'consent_id', 'casework.consent'),
  reference('consent_item', 'case_id', 'casework.case_file'),
  reference('consent_item', 'recipient_id', 'app.organisation'),
  `alter table casework.consent_item add constraint consent_item_once unique (county_id, consent_id, purpose, recipient_id, data_category)`,
  check(
    'consent_item',
    'consent_item_purpose_known',
    `purpose in ('CASE_MANAGEMENT', 'REFERRAL', 'HANDOVER', 'DUPLICATE_CHECK', 'CASE_CONFERENCE')`,
  ),
  check(
    'consent_item',
    'consent_item_category_known',
    `data_category in ('IDENTITY', 'CONTACT', 'FAMILY', 'RESIDENCE', 'SITUATION', 'GOALS', 'NOTES', 'DOCUMENTS', 'HEALTH', 'RELIGION', 'ETHNICITY')`,
  ),
  `create index consent_item_case_index on casework.consent_item (county_id, case_id)`,
];

const names = [
  'case_file',
  'case_step',
  'case_deputy',
  'legal_domain_period',
  'consent',
  'consent_item',
];

/** Tables of schema `casework`, part of the migration of that name. */
export const processTables = {
  tables: [
    ...caseFile,
    ...partsOfCase,
    ...consents,
    ...names.flatMap((table) => [
      `alter table casework.${table} enable row level security`,
      `alter table casework.${table} force row level security`,
    ]),
  ],
  policies: [
    `create policy cases_of_own_organisation on casework.case_file for select to ${cm}, kim_municipal_team_lead using (${here})`,
    `create policy cases_of_the_county on casework.case_file for select to ${overseers} using (${own})`,
    `create policy case_manager_opens_case on casework.case_file for insert to ${cm} with check (${here} and ${by('responsible_id')} and seal.may_open_case_for(client_id))`,
    `create policy leading_case_manager_changes_case on casework.case_file for update to ${cm} using (${led('id')}) with check (${led('id')})`,
    `create policy team_lead_assigns_case on casework.case_file for update to kim_municipal_team_lead using (${here}) with check (${here})`,
    `create policy sets_select on casework.case_file for select to kim_owner using (true)`,
    `create policy steps_of_led_cases on casework.case_step for select to ${cm} using (${led()})`,
    `create policy steps_of_the_county on casework.case_step for select to ${overseers} using (${own})`,
    `create policy leading_case_manager_steps on casework.case_step for insert to ${cm} with check (${led()} and ${by('person_id')})`,
    `create policy deputies_of_led_cases on casework.case_deputy for select to ${cm} using (${led()})`,
    `create policy leading_case_manager_names_deputy on casework.case_deputy for insert to ${cm} with check (${led()})`,
    `create policy leading_case_manager_ends_deputy on casework.case_deputy for update to ${cm} using (${led()}) with check (${led()})`,
    `create policy sets_select on casework.case_deputy for select to kim_owner using (true)`,
    `create policy legal_domains_of_led_cases on casework.legal_domain_period for select to ${cm} using (${led()})`,
    `create policy legal_domains_of_the_county on casework.legal_domain_period for select to ${overseers} using (${own})`,
    `create policy leading_case_manager_enters_domain on casework.legal_domain_period for insert to ${cm} with check (${led()})`,
    `create policy leading_case_manager_changes_domain on casework.legal_domain_period for update to ${cm} using (${led()}) with check (${led()})`,
    `create policy consents_of_led_cases on casework.consent for select to ${cm} using (${led()})`,
    `create policy validity_of_consents on casework.consent for select to ${overseers} using (${own})`,
    `create policy leading_case_manager_records_consent on casework.consent for insert to ${cm} with check (${led()} and ${by('recorded_by_id')})`,
    `create policy leading_case_manager_ends_consent on casework.consent for update to ${cm} using (${led()}) with check (${led()})`,
    `create policy consent_items_of_led_cases on casework.consent_item for select to ${cm} using (${led()})`,
    `create policy leading_case_manager_records_items on casework.consent_item for insert to ${cm} with check (${led()})`,
    `create policy leading_case_manager_ends_items on casework.consent_item for update to ${cm} using (${led()}) with check (${led()})`,
  ],
} as const;
