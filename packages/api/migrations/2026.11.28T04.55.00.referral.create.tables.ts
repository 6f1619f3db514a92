const own = `county_id = (select seal.county())`;
const cm = 'kim_case_manager';
const recipients = 'kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser';
const overseers = 'kim_county_coordinator, kim_centre_head';
const led = `${own} and case_id = any ((select seal.led_cases())::uuid[])`;
const among = (set: string, column = 'referral_id'): string =>
  `${own} and ${column} = any ((select seal.${set}())::uuid[])`;
const by = `person_id = (select seal.person())`;
const states = `'DRAFT', 'SENT', 'RECEIVED', 'ACCEPTED', 'DECLINED', 'IN_PROGRESS', 'DONE', 'EXPIRED', 'REVOKED'`;
const reference = (table: string, column: string, to: string): string =>
  `alter table ${table} add constraint ${table.split('.')[1]!}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table casework.${table} add constraint ${name} check (${expression})`;
const closed = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
];

const referral = [
  `create table casework.referral (county_id uuid not null, id uuid not null, case_id uuid not null, organisation_id uuid not null, direction text not null default 'OUT', recipient_id uuid not null, recipient_office text null, category text not null, legal_domain text null, data_categories text[] not null, state text not null, state_since date not null, sent_on date null, outcome text null, version int not null default 1, primary key (county_id, id))`,
  `comment on column casework.referral.organisation_id is 'Who refers: whose case it was'`,
  `comment on column casework.referral.recipient_office is 'Null: the organisation as a whole, a partner'`,
  `comment on column casework.referral.sent_on is 'Null: never left the house'`,
  `comment on column casework.referral.outcome is 'A code, no free text'`,
  reference('casework.referral', 'case_id', 'casework.case_file'),
  reference('casework.referral', 'organisation_id', 'app.organisation'),
  reference('casework.referral', 'recipient_id', 'app.organisation'),
  check('referral', 'referral_direction_known', `direction in ('OUT', 'IN')`),
  check(
    'referral',
    'referral_office_known',
    `recipient_office in ('FOREIGNERS_OFFICE', 'NATURALISATION_OFFICE')`,
  ),
  check(
    'referral',
    'referral_category_known',
    `category in ('AUTHORITY', 'ADULT_MIGRATION_COUNSELLING', 'LANGUAGE_COURSE_PROVIDER', 'FINANCIAL_COUNSELLING', 'VOCATIONAL_RECOGNITION', 'OTHER')`,
  ),
  check(
    'referral',
    'referral_legal_domain_known',
    `legal_domain in ('SGB_II', 'SGB_III', 'SGB_VIII', 'SGB_XII', 'AUFENTHG', 'ASYLBLG', 'STAG', 'HEALTH_CARE', 'JMD', 'MBE', 'PARTICIPATION_MANAGEMENT', 'BUT')`,
  ),
  check(
    'referral',
    'referral_data_categories_known',
    `data_categories <@ array['IDENTITY', 'CONTACT', 'FAMILY', 'RESIDENCE', 'SITUATION'] and cardinality(data_categories) > 0`,
  ),
  check('referral', 'referral_state_known', `state in (${states})`),
  check(
    'referral',
    'referral_outcome_known',
    `outcome in ('RESOLVED', 'CONTINUES_THERE', 'NOT_RESPONSIBLE', 'NO_CONTACT')`,
  ),
  check('referral', 'referral_done_has_an_outcome', `(state = 'DONE') = (outcome is not null)`),
  check('referral', 'referral_is_sent_on_a_day', `state in ('DRAFT', 'REVOKED') or sent_on is not null`),
  `create index referral_case_index on casework.referral (county_id, case_id)`,
  `create index referral_recipient_index on casework.referral (county_id, recipient_id, sent_on, id)`,
  ...closed('casework.referral'),
];

const parts = [
  `create table casework.referral_step (county_id uuid not null, id uuid not null, referral_id uuid not null, step int not null, from_state text null, to_state text not null, occurred_on date not null, recorded_at timestamptz not null, person_id uuid not null, primary key (county_id, id))`,
  `comment on column casework.referral_step.step is '1, 2, 3 within its referral'`,
  `comment on column casework.referral_step.person_id is 'Who took it'`,
  reference('casework.referral_step', 'referral_id', 'casework.referral'),
  reference('casework.referral_step', 'person_id', 'app.person'),
  `alter table casework.referral_step add constraint referral_step_once unique (county_id, referral_id, step)`,
  check('referral_step', 'referral_step_from_known', `from_state in (${states})`),
  check('referral_step', 'referral_step_to_known', `to_state in (${states})`),
  ...closed('casework.referral_step'),
  `create table casework.disclosure_opening (county_id uuid not null, id uuid not null, referral_id uuid not null, person_id uuid not null, person_name text not null, organisation_id uuid not null, opened_on date not null, opened_at timestamptz not null, primary key (county_id, id))`,
  `comment on column casework.disclosure_opening.opened_on is 'For this day, and for this person, the copies may be read'`,
  `comment on column casework.disclosure_opening.person_name is 'As it was then: the case manager does not know them otherwise'`,
  reference('casework.disclosure_opening', 'referral_id', 'casework.referral'),
  reference('casework.disclosure_opening', 'person_id', 'app.person'),
  reference('casework.disclosure_opening', 'organisation_id', 'app.organisation'),
  `alter table casework.disclosure_opening add constraint disclosure_opening_once_a_day unique (county_id, referral_id, person_id, opened_on)`,
  `create index disclosure_opening_person_index on casework.disclosure_opening (county_id, person_id, opened_on)`,
  ...closed('casework.disclosure_opening'),
  `create table casework.referral_check (county_id uuid not null, id uuid not null, referral_id uuid not null, point text not null, met_on date null, primary key (county_id, id))`,
  `comment on column casework.referral_check.met_on is 'Null: still open, and the referral is not sent'`,
  reference('casework.referral_check', 'referral_id', 'casework.referral'),
  `alter table casework.referral_check add constraint referral_check_once unique (county_id, referral_id, point)`,
  check(
    'referral_check',
    'referral_check_point_known',
    `point in ('IDENTITY_CLARIFIED', 'FIVE_YEARS_RESIDENCE', 'RESIDENCE_TITLE', 'LIVELIHOOD', 'NO_CONVICTION', 'LANGUAGE_B1', 'NATURALISATION_TEST', 'COMMITMENT', 'DOCUMENTS_COMPLETE')`,
  ),
  ...closed('casework.referral_check'),
];

/** What a case manager, and what a recipient, may make of a referral. */
const sendersSteps = `'SENT', 'REVOKED'`;
const recipientsSteps = `'RECEIVED', 'ACCEPTED', 'DECLINED', 'IN_PROGRESS', 'DONE'`;
const open = `'SENT', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS'`;

const policies = [
  `create policy referrals_of_led_cases on casework.referral for select to ${cm} using (${led})`,
  `create policy referrals_received on casework.referral for select to ${recipients} using (${among('received_referrals', 'id')})`,
  `create policy referrals_of_the_county on casework.referral for select to ${overseers} using (${own})`,
  `create policy leading_case_manager_drafts on casework.referral for insert to ${cm} with check (${led} and organisation_id = (select seal.organisation()) and state = 'DRAFT')`,
  // the database itself lets nothing be sent that is not covered by a consent, or whose checklist is open
  `create policy leading_case_manager_sends on casework.referral for update to ${cm} using (${led} and state in ('DRAFT', ${open})) with check (${led} and state in (${sendersSteps}) and (state = 'REVOKED' or id = any ((select seal.sendable_referrals())::uuid[])))`,
  `create policy recipient_answers on casework.referral for update to ${recipients} using (${among('received_referrals', 'id')} and state in (${open})) with check (${among('received_referrals', 'id')} and state in (${recipientsSteps}))`,
  `create policy sets_select on casework.referral for select to kim_owner using (true)`,
  `create policy steps_of_led_referrals on casework.referral_step for select to ${cm} using (${among('led_referrals')})`,
  `create policy steps_of_received_referrals on casework.referral_step for select to ${recipients} using (${among('received_referrals')})`,
  `create policy leading_case_manager_steps on casework.referral_step for insert to ${cm} with check (${among('led_referrals')} and ${by} and to_state in ('DRAFT', ${sendersSteps}))`,
  `create policy recipient_steps on casework.referral_step for insert to ${recipients} with check (${among('received_referrals')} and ${by} and to_state in (${recipientsSteps}))`,
  `create policy openings_of_led_referrals on casework.disclosure_opening for select to ${cm} using (${among('led_referrals')})`,
  `create policy own_openings on casework.disclosure_opening for select to ${recipients} using (${among('received_referrals')} and ${by})`,
  `create policy recipient_opens on casework.disclosure_opening for insert to ${recipients} with check (${among('received_referrals')} and ${by} and organisation_id = (select seal.organisation()) and opened_on = (select seal.today()))`,
  `create policy sets_select on casework.disclosure_opening for select to kim_owner using (true)`,
  `create policy checks_of_led_referrals on casework.referral_check for select to ${cm} using (${among('led_referrals')})`,
  `create policy leading_case_manager_lists_checks on casework.referral_check for insert to ${cm} with check (${among('led_referrals')})`,
  `create policy leading_case_manager_ticks_checks on casework.referral_check for update to ${cm} using (${among('led_referrals')}) with check (${among('led_referrals')})`,
  `create policy sets_select on casework.referral_check for select to kim_owner using (true)`,
];

/** Of `kim_owner`: the process of a referral. */
export const referralTables = { tables: [...referral, ...parts], policies } as const;

/** Of `kim_client_owner`: what was handed on, as it was on that day. Never changed. */
export const disclosedCopies = {
  tables: [
    `create table client.disclosed_copy (county_id uuid not null, id uuid not null, referral_id uuid not null, data_category text null, field text not null, value text not null, primary key (county_id, id))`,
    `comment on column client.disclosed_copy.data_category is 'Null: the message of the case manager'`,
    reference('client.disclosed_copy', 'referral_id', 'casework.referral'),
    `alter table client.disclosed_copy add constraint disclosed_copy_once unique (county_id, referral_id, field)`,
    `alter table client.disclosed_copy add constraint disclosed_copy_category_known check (data_category in ('IDENTITY', 'CONTACT', 'FAMILY', 'RESIDENCE', 'SITUATION'))`,
    `alter table client.disclosed_copy add constraint disclosed_copy_field_known check (field in ('GIVEN_NAME', 'FAMILY_NAME', 'BIRTH_DATE', 'SEX', 'PHONE', 'EMAIL', 'STREET', 'POSTAL_CODE', 'CITY', 'LANGUAGES', 'INTERPRETER_NEEDED', 'FAMILY_LINKS', 'NATIONALITY', 'RESIDENCE_STATUS', 'ARRIVED_ON', 'LEGAL_DOMAINS', 'LIFE_AREAS', 'MESSAGE'))`,
    ...closed('client.disclosed_copy'),
  ],
  policies: [
    `create policy copies_of_led_referrals on client.disclosed_copy for select to ${cm} using (${among('led_referrals')})`,
    `create policy copies_opened_today on client.disclosed_copy for select to ${recipients} using (${among('opened_referrals')})`,
    `create policy leading_case_manager_hands_on on client.disclosed_copy for insert to ${cm} with check (${among('sendable_referrals')})`,
  ],
} as const;
