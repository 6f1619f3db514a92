const own = `county_id = (select seal.county())`;
const everyMember =
  'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin';
const languages = `'de', 'en', 'ar', 'fa', 'tr', 'uk', 'fr'`;
const reference = (table: string, column: string, to: string): string =>
  `alter table app.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table app.${table} add constraint ${name} check (${expression})`;

const templates = [
  `create table app.template (county_id uuid not null, id uuid not null, kind text not null, primary key (county_id, id))`,
  `alter table app.template add constraint template_kind_once unique (county_id, kind)`,
  check(
    'template',
    'template_kind_known',
    `kind in ('PRIVACY_NOTICE', 'CONSENT', 'INTAKE_FORM', 'GOAL_AGREEMENT', 'CHECKLIST', 'CONCEPT')`,
  ),
  `create table app.template_version (county_id uuid not null, id uuid not null, template_id uuid not null, number int not null, published_on date not null, retired_on date null, primary key (county_id, id))`,
  `comment on column app.template_version.retired_on is 'Last day it was given out'`,
  reference('template_version', 'template_id', 'app.template'),
  `alter table app.template_version add constraint template_version_number_once unique (county_id, template_id, number)`,
  check('template_version', 'template_version_retired_after', 'retired_on >= published_on'),
  `create table app.template_text (county_id uuid not null, template_version_id uuid not null, language text not null, body text not null, primary key (county_id, template_version_id, language))`,
  `comment on column app.template_text.body is 'Plain text, paragraphs parted by an empty line'`,
  reference('template_text', 'template_version_id', 'app.template_version'),
  check('template_text', 'template_text_language_known', `language in (${languages})`),
];

const names = ['template', 'template_version', 'template_text'];

/** What the county gives out for everybody to work by; part of the migration of that name. */
export const templateTables = [
  ...templates,
  ...names.flatMap((table) => [
    `alter table app.${table} enable row level security`,
    `alter table app.${table} force row level security`,
    `create policy ${table}s_of_the_county on app.${table} for select to ${everyMember} using (${own})`,
  ]),
];
