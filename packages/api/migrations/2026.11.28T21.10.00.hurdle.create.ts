import { Migration } from '@mikro-orm/migrations';

/** Reports of hurdles, the hurdles they are about, and their reconstruction (docs/adr/0043). Policies follow in 21.11. */
export class HurdleCreate extends Migration {
  override up(): void {
    this.addSql('create schema hurdle authorization kim_owner');
    this.addSql('set local role kim_owner');
    for (const statement of [...hurdles, ...steps, ...reports, ...links, ...reconstructions, ...secured])
      this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop schema hurdle cascade');
  }
}

const key = 'county_id uuid not null, id uuid not null';
const primary = 'primary key (county_id, id)';
const named = 'As it was then: who leaves is still named';
const withoutPeople = 'Without anything that points to a person';
const reference = (table: string, column: string, to: string): string =>
  `alter table hurdle.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table hurdle.${table} add constraint ${table}_${name} check (${expression})`;
const comment = (column: string, text: string): string => `comment on column hurdle.${column} is '${text}'`;
const quoted = (words: string): string =>
  words
    .split(' ')
    .map((word) => `'${word}'`)
    .join(', ');
const among = (column: string, words: string): string => `${column} in (${quoted(words)})`;
const allAmong = (column: string, words: string): string => `${column} <@ array[${quoted(words)}]::text[]`;

const states =
  'REPORTED REGISTERED CLUSTERED RECONSTRUCTION ASSESSED DIRECT_RESOLUTION SOLVED DECISION_REQUESTED APPROVED DEFERRED REJECTED PAG_ACTIVE PROPOSAL DECIDED COMMUNICATED IMPLEMENTED CHECKED CLOSED';
const themes =
  'LABOUR_MARKET HOUSING HEALTH_AND_CARE BENEFITS LANGUAGE EDUCATION_0_6 EDUCATION_6_18 LEISURE_CULTURE_PARTICIPATION';
const domains = 'SGB_II SGB_III SGB_VIII SGB_XII AUFENTHG ASYLBLG STAG HEALTH_CARE JMD MBE PARTICIPATION_MANAGEMENT BUT';
const bodies =
  'JOBCENTER EMPLOYMENT_AGENCY FOREIGNERS_OFFICE NATURALISATION_OFFICE SOCIAL_OFFICE YOUTH_OFFICE HEALTH_OFFICE REGISTRATION_OFFICE SCHOOL_SUPERVISION SCHOOL_OR_DAY_CARE FEDERAL_OFFICE_FOR_MIGRATION COURSE_PROVIDER RECOGNITION_OFFICE HEALTH_INSURANCE WELFARE_ASSOCIATION ACCOMMODATION LANDLORD EMPLOYER OTHER';
const fields =
  'RESPONSIBILITY INTERFACE PROCEDURE WAITING_TIME INFORMATION LANGUAGE EVIDENCE LEGAL_SITUATION SUPPLY COST DISCRIMINATION';

const hurdles = [
  `create table hurdle.hurdle (${key}, title text not null, theme text not null, state text not null default 'REPORTED', first_reported_on date not null, merged_into_id uuid null, answer text null, decided_on date null, version int not null default 1, ${primary})`,
  comment('hurdle.title', withoutPeople),
  comment('hurdle.first_reported_on', 'Day of the earliest of its reports: the time it takes counts from here'),
  comment('hurdle.merged_into_id', 'The hurdle its reports were moved to; it is no longer worked on itself'),
  comment('hurdle.answer', 'What those who reported it are told'),
  comment('hurdle.decided_on', 'Day a decision or solution was first there: the time it takes ends here'),
  reference('hurdle', 'merged_into_id', 'hurdle.hurdle'),
  check('hurdle', 'state_known', among('state', states)),
  check('hurdle', 'theme_known', among('theme', themes)),
  check('hurdle', 'merged_into_another', 'merged_into_id <> id'),
  'create index hurdle_state_index on hurdle.hurdle (county_id, state)',
];

const steps = [
  `create table hurdle.step (${key}, hurdle_id uuid not null, step int not null, from_state text null, to_state text not null, remark text null, occurred_on date not null, person_id uuid null, person_name text null, ${primary})`,
  comment('step.remark', withoutPeople),
  comment('step.person_id', 'Null: the database itself, because the third report came'),
  comment('step.person_name', named),
  reference('step', 'hurdle_id', 'hurdle.hurdle'),
  reference('step', 'person_id', 'app.person'),
  check('step', 'from_known', among('from_state', states)),
  check('step', 'to_known', among('to_state', states)),
  'alter table hurdle.step add constraint step_once unique (county_id, hurdle_id, step)',
];

const reports = [
  `create table hurdle.report (${key}, hurdle_id uuid not null, source text not null, organisation_id uuid null, municipality_id uuid null, theme text not null, legal_domains text[] not null, bodies text[] not null, title text not null, description text not null, proposal text null, reported_on date not null, person_id uuid null, person_name text null, client_id uuid null, reporter_organisation text null, token_hash text null, is_other_case boolean not null default true, version int not null default 1, ${primary})`,
  comment('report.hurdle_id', 'A report begins a hurdle of its own, with its own id; the county puts similar ones together'),
  comment('report.organisation_id', 'Where who reports works; null: without an account'),
  comment('report.municipality_id', 'Where it happens; null: in several, or all over the county'),
  comment('report.description', withoutPeople),
  comment('report.person_name', named),
  comment('report.reporter_organisation', 'As who reports without an account calls it'),
  comment('report.token_hash', 'SHA-256 of the secret in the link by which who has no account follows it'),
  comment('report.is_other_case', 'Whether who reports says that it is about another case than their earlier reports'),
  reference('report', 'hurdle_id', 'hurdle.hurdle'),
  reference('report', 'organisation_id', 'app.organisation'),
  reference('report', 'municipality_id', 'app.organisation'),
  reference('report', 'person_id', 'app.person'),
  reference('report', 'client_id', 'app.api_client'),
  check('report', 'source_known', among('source', 'CASE_MANAGER EXTERNAL_ADVISER OFFICE API')),
  check('report', 'theme_known', among('theme', themes)),
  check('report', 'legal_domains_known', allAmong('legal_domains', domains)),
  check('report', 'bodies_known', allAmong('bodies', bodies)),
  check('report', 'token_is_hashed', `token_hash ~ '^[0-9a-f]{64}$'`),
  check('report', 'one_reporter', 'num_nonnulls(person_id, client_id, token_hash) = 1'),
  'alter table hurdle.report add constraint report_token_once unique (county_id, token_hash)',
  'create index report_token_index on hurdle.report (token_hash)',
  'create index report_hurdle_index on hurdle.report (county_id, hurdle_id)',
  'create index report_place_index on hurdle.report (county_id, organisation_id)',
  'create index report_person_index on hurdle.report (county_id, person_id)',
];

const links = [
  `create table hurdle.report_case (${key}, case_id uuid not null, person_id uuid not null, organisation_id uuid not null, ${primary})`,
  comment('report_case.id', 'The same as that of the report'),
  comment('report_case.case_id', 'Stays in the municipality: the county has no right on this table'),
  reference('report_case', 'id', 'hurdle.report'),
  reference('report_case', 'case_id', 'casework.case_file'),
  reference('report_case', 'person_id', 'app.person'),
  reference('report_case', 'organisation_id', 'app.organisation'),
  'create index report_case_case_index on hurdle.report_case (county_id, case_id)',
];

const reconstructions = [
  `create table hurdle.reconstruction (${key}, hurdle_id uuid not null, number int not null, due_since date not null, report_count int not null, course text null, interfaces text null, attempts text null, problem_fields text[] not null default '{}', common_problem text null, outcome text null, reason text null, concluded_on date null, person_id uuid null, person_name text null, version int not null default 1, ${primary})`,
  comment('reconstruction.number', '1, 2, 3 within its hurdle: it may come back'),
  comment('reconstruction.report_count', 'Different reports when it became due'),
  comment('reconstruction.course', 'What happened in the cases, one after the other'),
  comment('reconstruction.interfaces', 'Where it went from one body to another, and stuck'),
  comment('reconstruction.attempts', 'What was tried'),
  comment('reconstruction.person_name', named),
  reference('reconstruction', 'hurdle_id', 'hurdle.hurdle'),
  reference('reconstruction', 'person_id', 'app.person'),
  check('reconstruction', 'problem_fields_known', allAmong('problem_fields', fields)),
  check('reconstruction', 'outcome_known', among('outcome', 'SOLVABLE_AT_ONCE NEEDS_STRUCTURAL_CHANGE')),
  check('reconstruction', 'concluded_with_an_outcome', '(outcome is null) = (concluded_on is null)'),
  'alter table hurdle.reconstruction add constraint reconstruction_once unique (county_id, hurdle_id, number)',
  'create unique index reconstruction_open_once on hurdle.reconstruction (county_id, hurdle_id) where concluded_on is null',
];

const secured = ['hurdle', 'step', 'report', 'report_case', 'reconstruction'].flatMap((table) => [
  `alter table hurdle.${table} enable row level security`,
  `alter table hurdle.${table} force row level security`,
]);
