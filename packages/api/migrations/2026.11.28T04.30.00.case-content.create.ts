import { Migration } from '@mikro-orm/migrations';

/** What is said in a case: notes, assessments, goals, tasks, documents and, encrypted, special categories (docs/adr/0019). */
export class CaseContentCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql('grant usage on schema casework to kim_client_owner');
    this.addSql('grant references on casework.case_file to kim_client_owner');
    for (const statement of uploads) this.addSql(statement);
    this.addSql('set local role kim_client_owner');
    for (const statement of [...tables, ...policies]) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql(`drop table ${names.toReversed().map((name) => `content.${name}`).join(', ')}`);
  }
}

const names = [
  'note',
  'assessment',
  'goal_agreement',
  'goal',
  'milestone',
  'case_task',
  'tenant_key',
  'special_entry',
  'case_document',
  'case_document_content',
];

const areas = `'LABOUR_MARKET', 'HOUSING', 'HEALTH_AND_CARE', 'BENEFITS', 'LANGUAGE', 'EDUCATION_0_6', 'EDUCATION_6_18', 'LEISURE_CULTURE_PARTICIPATION'`;
const key = 'county_id uuid not null, id uuid not null';
const ofCase = `${key}, case_id uuid not null`;

const check = (table: string, name: string, expression: string): string =>
  `alter table content.${table} add constraint ${name} check (${expression})`;
const unique = (table: string, name: string, columns: string): string =>
  `alter table content.${table} add constraint ${name} unique (${columns})`;
const comment = (column: string, text: string): string => `comment on column content.${column} is '${text}'`;
const reference = (table: string, column: string, to: string): string =>
  `alter table content.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
/** Parts of a case point at parts of the same case: knowing the id of another leads nowhere. */
const within = (table: string, column: string, to: string): string =>
  `alter table content.${table} add constraint ${table}_${column}_fkey foreign key (county_id, case_id, ${column}) references content.${to} (county_id, case_id, id) on delete restrict`;

const notes = [
  `create table content.note (${ofCase}, corrects_id uuid null, number int not null, occurred_on date not null, channel text null, text text not null, written_by_id uuid not null, recorded_at timestamptz not null, primary key (county_id, id))`,
  comment('note.corrects_id', 'The former text this one takes the place of'),
  comment('note.number', '1, and one more with each correction'),
  comment('note.channel', 'How the client was spoken to; null: not a contact'),
  unique('note', 'note_of_case', 'county_id, case_id, id'),
  unique('note', 'note_corrected_once', 'county_id, corrects_id'),
  check('note', 'note_channel_known', `channel in ('ON_SITE', 'PHONE', 'EMAIL', 'OUTREACH', 'VIDEO')`),
  check('note', 'note_number_counts_corrections', '(number = 1) = (corrects_id is null)'),
  within('note', 'corrects_id', 'note'),
  reference('note', 'written_by_id', 'app.person'),
];

const assessments = [
  `create table content.assessment (${ofCase}, life_area text not null, kind text not null, assessed_on date not null, rating int not null, text text null, assessed_by_id uuid not null, recorded_at timestamptz not null, primary key (county_id, id))`,
  comment('assessment.rating', '1 urgent to 5 stable'),
  check('assessment', 'assessment_life_area_known', `life_area in (${areas})`),
  check('assessment', 'assessment_kind_known', `kind in ('INITIAL', 'REASSESSMENT')`),
  check('assessment', 'assessment_rating_known', 'rating >= 1 and rating <= 5'),
  `create index assessment_case_index on content.assessment (county_id, case_id)`,
  reference('assessment', 'assessed_by_id', 'app.person'),
];

const goals = [
  `create table content.goal_agreement (${ofCase}, language text not null, agreed_on date not null, drafted_by_id uuid not null, signed_by_client_on date null, signed_by_case_manager_on date null, signed_by_id uuid null, discarded_on date null, version int not null default 1, primary key (county_id, id))`,
  comment('goal_agreement.language', 'In which the client reads it'),
  comment('goal_agreement.signed_by_id', 'The case manager who signed'),
  comment('goal_agreement.discarded_on', 'Day another draft took its place'),
  unique('goal_agreement', 'goal_agreement_of_case', 'county_id, case_id, id'),
  check(
    'goal_agreement',
    'goal_agreement_language_known',
    `language in ('de', 'en', 'ar', 'fa', 'tr', 'uk', 'fr')`,
  ),
  check(
    'goal_agreement',
    'goal_agreement_signer_known',
    '(signed_by_case_manager_on is null) = (signed_by_id is null)',
  ),
  check(
    'goal_agreement',
    'goal_agreement_signed_is_kept',
    'discarded_on is null or signed_by_client_on is null or signed_by_case_manager_on is null',
  ),
  reference('goal_agreement', 'drafted_by_id', 'app.person'),
  reference('goal_agreement', 'signed_by_id', 'app.person'),
  `create table content.goal (${ofCase}, agreement_id uuid not null, number int not null, life_area text not null, text text not null, due_on date not null, reached_on date null, given_up_on date null, version int not null default 1, primary key (county_id, id))`,
  comment('goal.number', '1, 2, 3 within its agreement'),
  unique('goal', 'goal_of_case', 'county_id, case_id, id'),
  unique('goal', 'goal_number_once', 'county_id, agreement_id, number'),
  check('goal', 'goal_life_area_known', `life_area in (${areas})`),
  check('goal', 'goal_has_one_outcome', 'reached_on is null or given_up_on is null'),
  within('goal', 'agreement_id', 'goal_agreement'),
  `create table content.milestone (${ofCase}, goal_id uuid not null, number int not null, text text not null, due_on date not null, done_on date null, primary key (county_id, id))`,
  comment('milestone.number', '1, 2, 3 within its goal'),
  unique('milestone', 'milestone_number_once', 'county_id, goal_id, number'),
  `create index milestone_case_index on content.milestone (county_id, case_id)`,
  within('milestone', 'goal_id', 'goal'),
  `create table content.case_task (${ofCase}, text text not null, due_on date not null, done_on date null, version int not null default 1, primary key (county_id, id))`,
  `create index case_task_case_index on content.case_task (county_id, case_id)`,
];

const special = [
  `create table content.tenant_key (${key}, organisation_id uuid not null, number int not null, wrapped bytea not null, made_at timestamptz not null, primary key (county_id, id))`,
  comment('tenant_key.wrapped', 'The key, encrypted with the master key of the installation'),
  unique('tenant_key', 'tenant_key_number_once', 'county_id, organisation_id, number'),
  reference('tenant_key', 'organisation_id', 'app.organisation'),
  `create table content.special_entry (${ofCase}, category text not null, ciphertext bytea not null, nonce bytea not null, key_number int not null, recorded_at timestamptz not null, recorded_by_id uuid not null, primary key (county_id, id))`,
  comment('special_entry.ciphertext', 'AES-256-GCM, the tag at its end'),
  comment('special_entry.key_number', 'Which key of the organisation'),
  check('special_entry', 'special_entry_category_known', `category in ('HEALTH', 'RELIGION', 'ETHNICITY')`),
  `create index special_entry_case_index on content.special_entry (county_id, case_id)`,
  reference('special_entry', 'recorded_by_id', 'app.person'),
];

const documents = [
  `create table content.case_document (${ofCase}, title text not null, category text not null, received_on date not null, file_name text not null, kind text not null, size int not null, checksum text not null, primary key (county_id, id))`,
  comment('case_document.size', 'Bytes'),
  comment('case_document.checksum', 'SHA-256 in hexadecimal digits'),
  unique('case_document', 'case_document_of_case', 'county_id, case_id, id'),
  check(
    'case_document',
    'case_document_category_known',
    `category in ('NOTICE', 'CERTIFICATE', 'GOAL_AGREEMENT', 'CORRESPONDENCE', 'OTHER')`,
  ),
  check(
    'case_document',
    'case_document_kind_known',
    `kind in ('PDF', 'PNG', 'JPEG', 'DOCX', 'ODT', 'TXT')`,
  ),
  `create table content.case_document_content (${ofCase}, content bytea not null, primary key (county_id, id))`,
  comment('case_document_content.id', 'That of the document'),
  within('case_document_content', 'id', 'case_document'),
];

const tables = [
  ...notes,
  ...assessments,
  ...goals,
  ...special,
  ...documents,
  ...names
    .filter((name) => name !== 'tenant_key')
    .map((name) => reference(name, 'case_id', 'casework.case_file')),
  ...names.flatMap((name) => [
    `alter table content.${name} enable row level security`,
    `alter table content.${name} force row level security`,
  ]),
];

const own = `county_id = (select seal.county())`;
const led = `${own} and case_id = any ((select seal.led_cases())::uuid[])`;
const here = `${own} and organisation_id = (select seal.organisation())`;
const by = (column: string): string => `${column} = (select seal.person())`;

const read = (table: string, name: string, when = led): string =>
  `create policy ${name} on content.${table} for select to kim_case_manager using (${when})`;
const add = (table: string, name: string, when = led): string =>
  `create policy ${name} on content.${table} for insert to kim_case_manager with check (${when})`;
const change = (table: string, name: string): string =>
  `create policy ${name} on content.${table} for update to kim_case_manager using (${led}) with check (${led})`;

const policies = [
  read('note', 'notes_of_led_cases'),
  add('note', 'leading_case_manager_writes_note', `${led} and ${by('written_by_id')}`),
  read('assessment', 'assessments_of_led_cases'),
  add('assessment', 'leading_case_manager_assesses', `${led} and ${by('assessed_by_id')}`),
  read('goal_agreement', 'goal_agreements_of_led_cases'),
  add('goal_agreement', 'leading_case_manager_drafts_goals', `${led} and ${by('drafted_by_id')}`),
  change('goal_agreement', 'leading_case_manager_signs'),
  read('goal', 'goals_of_led_cases'),
  add('goal', 'leading_case_manager_adds_goal'),
  change('goal', 'leading_case_manager_settles_goal'),
  read('milestone', 'milestones_of_led_cases'),
  add('milestone', 'leading_case_manager_adds_milestone'),
  change('milestone', 'leading_case_manager_ends_milestone'),
  read('case_task', 'tasks_of_led_cases'),
  add('case_task', 'leading_case_manager_sets_task'),
  change('case_task', 'leading_case_manager_changes_task'),
  read('tenant_key', 'keys_of_own_organisation', here),
  add('tenant_key', 'case_manager_makes_key', here),
  read('special_entry', 'special_entries_of_led_cases'),
  add('special_entry', 'leading_case_manager_records_special', `${led} and ${by('recorded_by_id')}`),
  read('case_document', 'case_documents_of_led_cases'),
  add('case_document', 'leading_case_manager_files_document'),
  read('case_document_content', 'case_document_contents_of_led_cases'),
  add('case_document_content', 'leading_case_manager_files_content'),
];

const uploaders = 'kim_municipal_hr, kim_case_manager, kim_county_coordinator, kim_steering_office';
const uploads = ['own_uploads', 'handing_in', 'own_upload_is_used'].map(
  (policy) => `alter policy ${policy} on app.upload to ${uploaders}`,
);
