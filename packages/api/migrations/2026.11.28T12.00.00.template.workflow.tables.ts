const own = `county_id = (select seal.county())`;
const overseers = 'kim_county_coordinator, kim_centre_head';
const adopters = 'kim_case_manager, kim_municipal_team_lead';
const here = `${own} and organisation_id = (select seal.organisation())`;
const oneself = 'person_id = (select seal.person())';
/** What is recorded has happened: nobody writes a step the version has not taken. */
const ofWhatHappened =
  'template_version_id = any (array(select v.id from app.template_version v where v.state = to_state))';
const takesPart = 'organisation_id = any ((select seal.participating_places())::uuid[])';
const kinds = `'PRIVACY_NOTICE', 'CONSENT', 'INTAKE_FORM', 'GOAL_AGREEMENT', 'CHECKLIST', 'CONCEPT'`;
const languages = `'de', 'en', 'ar', 'fa', 'tr', 'uk', 'fr'`;
const states = `'DRAFT', 'LEGAL_REVIEW', 'APPROVED', 'PUBLISHED', 'RETIRED'`;
const named = 'As it was then: who leaves is still named';
const reference = (table: string, column: string, to: string): string =>
  `alter table app.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references app.${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table app.${table} add constraint ${table}_${name} check (${expression})`;
const comment = (column: string, text: string): string => `comment on column app.${column} is '${text}'`;

const steps = [
  `create table app.template_step (county_id uuid not null, id uuid not null, template_version_id uuid not null, step int not null, from_state text null, to_state text not null, remark text null, legal_reviewer text null, legal_reviewed_on date null, occurred_on date not null, recorded_at timestamptz not null, person_id uuid not null, person_name text not null, primary key (county_id, id))`,
  comment('template_step.legal_reviewer', 'Who reviewed it, as told: they need no account'),
  comment('template_step.person_name', named),
  reference('template_step', 'template_version_id', 'template_version'),
  reference('template_step', 'person_id', 'person'),
  check('template_step', 'from_known', `from_state in (${states})`),
  check('template_step', 'to_known', `to_state in (${states})`),
  check('template_step', 'reviewed_on_a_day', 'legal_reviewed_on is null or legal_reviewer is not null'),
  'alter table app.template_step add constraint template_step_once unique (county_id, template_version_id, step)',
  `create policy template_steps_of_the_county on app.template_step for select to ${overseers} using (${own})`,
  `create policy county_records_step on app.template_step for insert to ${overseers} with check (${own} and ${oneself} and ${ofWhatHappened})`,
];

const adoptions = [
  `create table app.template_adoption (county_id uuid not null, template_version_id uuid not null, organisation_id uuid not null, adopted_on date not null, recorded_at timestamptz not null, person_id uuid not null, person_name text not null, primary key (county_id, template_version_id, organisation_id))`,
  comment('template_adoption.person_name', named),
  reference('template_adoption', 'template_version_id', 'template_version'),
  reference('template_adoption', 'organisation_id', 'organisation'),
  reference('template_adoption', 'person_id', 'person'),
  `create policy adoptions_of_the_county on app.template_adoption for select to ${overseers} using (${own})`,
  `create policy adoptions_of_own_place on app.template_adoption for select to ${adopters}, kim_municipal_hr using (${here})`,
  `create policy place_adopts on app.template_adoption for insert to ${adopters} with check (${here} and ${oneself} and ${takesPart} and template_version_id = any (array(select v.id from app.template_version v where v.state = 'PUBLISHED')))`,
];

const proposals = [
  `create table app.template_proposal (county_id uuid not null, id uuid not null, organisation_id uuid not null, kind text not null, title text not null, language text not null, body text not null, reason text not null, proposed_on date not null, person_id uuid not null, person_name text not null, answer text null, answer_reason text null, answered_on date null, answered_by_id uuid null, template_version_id uuid null, version int not null default 1, primary key (county_id, id))`,
  comment('template_proposal.person_name', named),
  comment('template_proposal.answer', 'Null: open'),
  comment('template_proposal.template_version_id', 'The draft made of it'),
  reference('template_proposal', 'organisation_id', 'organisation'),
  reference('template_proposal', 'person_id', 'person'),
  reference('template_proposal', 'answered_by_id', 'person'),
  reference('template_proposal', 'template_version_id', 'template_version'),
  check('template_proposal', 'kind_known', `kind in (${kinds})`),
  check('template_proposal', 'language_known', `language in (${languages})`),
  check('template_proposal', 'answer_known', `answer in ('TAKEN_OVER', 'DECLINED')`),
  check('template_proposal', 'answered_by_somebody', '(answer is null) = (answered_on is null) and (answer is null) = (answered_by_id is null)'),
  check('template_proposal', 'taken_over_into_a_version', `(coalesce(answer, '') = 'TAKEN_OVER') = (template_version_id is not null)`),
  check('template_proposal', 'declined_for_a_reason', `coalesce(answer, '') <> 'DECLINED' or answer_reason is not null`),
  'create index template_proposal_place_index on app.template_proposal (county_id, organisation_id, proposed_on, id)',
  `create policy proposals_to_the_county on app.template_proposal for select to ${overseers} using (${own})`,
  `create policy proposals_of_own_place on app.template_proposal for select to ${adopters} using (${here})`,
  `create policy place_proposes on app.template_proposal for insert to ${adopters} with check (${here} and ${oneself} and answer is null)`,
  `create policy coordinator_answers on app.template_proposal for update to kim_county_coordinator using (${own} and answer is null) with check (${own} and answer is not null and answered_by_id = (select seal.person()))`,
];

/** Steps, adoptions and proposals; part of the migration of that name. */
export const templateWorkTables = [
  ...steps,
  ...adoptions,
  ...proposals,
  ...['template_step', 'template_adoption', 'template_proposal'].flatMap((table) => [
    `alter table app.${table} enable row level security`,
    `alter table app.${table} force row level security`,
  ]),
];
