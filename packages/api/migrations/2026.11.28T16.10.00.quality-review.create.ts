import { Migration } from '@mikro-orm/migrations';
import { reviewFunctions } from './2026.11.28T16.10.00.quality-review.create.functions.ts';

/** Quality reviews of drawn cases, and the report as the only door to the employer (docs/adr/0037). */
export class QualityReviewCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...reviews, ...items, ...cases, ...findings, ...reports, ...secured, ...policies, ...reviewFunctions.ofOwner])
      this.addSql(statement);
    this.addSql('grant create on schema seal to kim_client_owner');
    this.addSql('set local role kim_client_owner');
    for (const statement of reviewFunctions.ofClientOwner) this.addSql(statement);
    this.addSql('revoke all on function seal.names_client(uuid, text) from public');
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_client_owner');
    this.addSql('revoke all on function seal.draw_review(uuid) from public');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop function seal.draw_review(uuid), seal.names_client(uuid, text)');
    this.addSql('drop table app.review_report, casework.review_finding, casework.review_case, casework.review_item, casework.quality_review');
    this.addSql('drop function casework.keep_review_order(), casework.keep_review_answer(), app.keep_report_order()');
  }
}

const overseers = 'kim_county_coordinator, kim_centre_head';
const county = `county_id = (select seal.county())`;
const oneself = 'person_id = (select seal.person())';
const key = 'county_id uuid not null, id uuid not null';
const primary = 'primary key (county_id, id)';
const named = 'As it was then: who leaves is still named';
const among = (column: string, select: string): string => `${column} = any (array(${select}))`;
const reference = (table: string, columns: string, to: string): string => {
  const [schema, name] = table.split('.');
  const [column, ...more] = columns.split(' ');
  const all = [column, ...more].join(', ');
  const target = to.includes('(') ? to : `${to} (county_id, id)`;
  return `alter table ${schema}.${name} add constraint ${name}_${column}_fkey foreign key (county_id, ${all}) references ${target} on delete restrict`;
};
const check = (table: string, name: string, expression: string): string =>
  `alter table ${table} add constraint ${table.split('.')[1]}_${name} check (${expression})`;
const comment = (column: string, text: string): string => `comment on column ${column} is '${text}'`;
const unique = (table: string, name: string, columns: string): string =>
  `alter table ${table} add constraint ${table.split('.')[1]}_${name} unique (county_id, ${columns})`;

const reviews = [
  `create table casework.quality_review (${key}, organisation_id uuid not null, template_version_id uuid not null, period_from date not null, period_to date not null, sample_size int not null, population_count int null, seed uuid null, state text not null default 'PLANNED', planned_on date not null, drawn_on date null, sent_on date null, statement_due_on date null, closed_on date null, measures text null, person_id uuid not null, person_name text not null, version int not null default 1, ${primary})`,
  comment('casework.quality_review.template_version_id', 'The exact version of the checklist'),
  comment('casework.quality_review.population_count', 'How many cases it was drawn from'),
  comment('casework.quality_review.seed', 'Cases are drawn in the order of md5(seed || id): so the draw can be repeated'),
  comment('casework.quality_review.person_name', named),
  reference('casework.quality_review', 'organisation_id', 'app.organisation'),
  reference('casework.quality_review', 'template_version_id', 'app.template_version'),
  reference('casework.quality_review', 'person_id', 'app.person'),
  unique('casework.quality_review', 'place', 'id, organisation_id'),
  check('casework.quality_review', 'state_known', `state in ('PLANNED', 'RUNNING', 'STATEMENT', 'CLOSED')`),
  check('casework.quality_review', 'period_ends_after_start', 'period_to >= period_from'),
  check('casework.quality_review', 'sample_counts', 'sample_size between 1 and 100'),
  check('casework.quality_review', 'drawn_by_a_seed', `(state = 'PLANNED') = (seed is null)`),
  'create index quality_review_place_index on casework.quality_review (county_id, organisation_id)',
];

const items = [
  `create table casework.review_item (${key}, review_id uuid not null, number int not null, text text not null, ${primary})`,
  comment('casework.review_item.number', '1, 2, 3 within its review'),
  reference('casework.review_item', 'review_id', 'casework.quality_review'),
  unique('casework.review_item', 'once', 'review_id, number'),
  unique('casework.review_item', 'of_review', 'review_id, id'),
];

const cases = [
  `create table casework.review_case (${key}, review_id uuid not null, case_id uuid not null, number int not null, reference text not null, responsible_id uuid not null, shared_on date null, statement text null, stated_on date null, version int not null default 1, ${primary})`,
  comment('casework.review_case.number', 'In the order of the draw'),
  comment('casework.review_case.responsible_id', 'Who was responsible when it was drawn: whose findings these are and stay'),
  comment('casework.review_case.shared_on', 'Since when the case manager sees it'),
  reference('casework.review_case', 'review_id', 'casework.quality_review'),
  reference('casework.review_case', 'case_id', 'casework.case_file'),
  reference('casework.review_case', 'responsible_id', 'app.person'),
  unique('casework.review_case', 'once', 'review_id, case_id'),
  unique('casework.review_case', 'of_review', 'review_id, id'),
  'create index review_case_responsible_index on casework.review_case (county_id, responsible_id)',
];

const findings = [
  `create table casework.review_finding (${key}, review_id uuid not null, review_case_id uuid not null, review_item_id uuid not null, rating text not null, remark text null, person_id uuid not null, person_name text not null, recorded_on date not null, version int not null default 1, ${primary})`,
  comment('casework.review_finding.person_name', named),
  reference('casework.review_finding', 'review_id review_case_id', 'casework.review_case (county_id, review_id, id)'),
  `alter table casework.review_finding add constraint review_finding_review_item_id_fkey foreign key (county_id, review_id, review_item_id) references casework.review_item (county_id, review_id, id) on delete restrict`,
  reference('casework.review_finding', 'person_id', 'app.person'),
  unique('casework.review_finding', 'once', 'review_case_id, review_item_id'),
  check('casework.review_finding', 'rating_known', `rating in ('FULFILLED', 'PARTLY', 'NOT_FULFILLED', 'NOT_APPLICABLE')`),
];

const reports = [
  `create table app.review_report (${key}, review_id uuid not null, organisation_id uuid not null, subject_id uuid not null, title text not null, body text not null, figures text null, state text not null default 'DRAFT', person_id uuid not null, person_name text not null, submitted_on date null, approver_id uuid null, approver_name text null, approved_on date null, statement_due_on date null, statement text null, stated_on date null, released_on date null, acknowledged_on date null, version int not null default 1, ${primary})`,
  comment('app.review_report.subject_id', 'The case manager it is about'),
  comment('app.review_report.figures', 'Lines of item and four counts, parted by tabs; never of fewer than five cases'),
  comment('app.review_report.person_name', named),
  comment('app.review_report.approver_name', named),
  reference('app.review_report', 'review_id organisation_id', 'casework.quality_review (county_id, id, organisation_id)'),
  reference('app.review_report', 'organisation_id', 'app.organisation'),
  reference('app.review_report', 'subject_id', 'app.person'),
  reference('app.review_report', 'person_id', 'app.person'),
  reference('app.review_report', 'approver_id', 'app.person'),
  unique('app.review_report', 'once', 'review_id, subject_id'),
  check('app.review_report', 'state_known', `state in ('DRAFT', 'APPROVAL', 'ANNOUNCED', 'RELEASED')`),
  check('app.review_report', 'approved_by_another', 'approver_id <> person_id'),
  check('app.review_report', 'released_on_a_day', `(state = 'RELEASED') = (released_on is not null)`),
  'create index review_report_place_index on app.review_report (county_id, organisation_id)',
];

const tables = ['casework.quality_review', 'casework.review_item', 'casework.review_case', 'casework.review_finding', 'app.review_report'];
const secured = tables.flatMap((table) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
]);

const ownCase = `${county} and responsible_id = (select seal.person()) and shared_on is not null`;
const ofVisibleReview = among('review_id', 'select r.id from casework.quality_review r');
const ofReviewIn = (state: string): string =>
  among('review_id', `select r.id from casework.quality_review r where r.state = '${state}'`);
const ownReport = `${county} and subject_id = (select seal.person())`;
const released = `${county} and organisation_id = (select seal.organisation()) and state = 'RELEASED'`;
const rates = `${county} and ${oneself} and ${ofReviewIn('RUNNING')}`;

const policies = [
  `create policy reviews_of_the_county on casework.quality_review for select to ${overseers} using (${county})`,
  `create policy reviews_of_own_cases on casework.quality_review for select to kim_case_manager using (${county} and ${among('id', 'select c.review_id from casework.review_case c')})`,
  `create policy county_plans on casework.quality_review for insert to ${overseers} with check (${county} and state = 'PLANNED' and ${oneself})`,
  `create policy coordinator_leads on casework.quality_review for update to kim_county_coordinator using (${county} and state in ('RUNNING', 'STATEMENT')) with check (${county} and state in ('STATEMENT', 'CLOSED'))`,
  `create policy draw_select on casework.quality_review for select to kim_owner using (true)`,
  `create policy draw_update on casework.quality_review for update to kim_owner using (true) with check (true)`,
  `create policy items_of_the_county on casework.review_item for select to ${overseers} using (${county})`,
  `create policy items_of_own_cases on casework.review_item for select to kim_case_manager using (${county} and ${ofVisibleReview})`,
  `create policy county_lists on casework.review_item for insert to ${overseers} with check (${county} and ${ofReviewIn('PLANNED')})`,
  `create policy reviewed_cases_of_the_county on casework.review_case for select to ${overseers} using (${county})`,
  `create policy own_reviewed_cases on casework.review_case for select to kim_case_manager using (${ownCase})`,
  `create policy coordinator_shares on casework.review_case for update to kim_county_coordinator using (${county} and shared_on is null) with check (${county} and shared_on is not null)`,
  `create policy case_manager_answers on casework.review_case for update to kim_case_manager using (${ownCase}) with check (${ownCase})`,
  `create policy draw_insert on casework.review_case for insert to kim_owner with check (true)`,
  `create policy findings_of_the_county on casework.review_finding for select to ${overseers} using (${county})`,
  `create policy findings_of_own_cases on casework.review_finding for select to kim_case_manager using (${county} and ${among('review_case_id', 'select c.id from casework.review_case c')})`,
  `create policy coordinator_rates on casework.review_finding for insert to kim_county_coordinator with check (${rates})`,
  `create policy coordinator_corrects on casework.review_finding for update to kim_county_coordinator using (${county} and ${ofReviewIn('RUNNING')}) with check (${rates})`,
  `create policy reports_of_the_county on app.review_report for select to ${overseers} using (${county})`,
  `create policy own_announced_reports on app.review_report for select to kim_case_manager using (${ownReport} and state in ('ANNOUNCED', 'RELEASED'))`,
  `create policy reports_released_to_employer on app.review_report for select to kim_municipal_hr using (${released})`,
  `create policy coordinator_writes on app.review_report for insert to kim_county_coordinator with check (${county} and ${oneself} and state = 'DRAFT' and ${ofReviewIn('CLOSED')})`,
  `create policy coordinator_corrects on app.review_report for update to kim_county_coordinator using (${county} and state = 'DRAFT') with check (${county} and state in ('DRAFT', 'APPROVAL'))`,
  `create policy centre_head_decides on app.review_report for update to kim_centre_head using (${county} and state in ('APPROVAL', 'ANNOUNCED')) with check (${county} and state in ('DRAFT', 'ANNOUNCED', 'RELEASED'))`,
  `create policy case_manager_answers on app.review_report for update to kim_case_manager using (${ownReport} and state = 'ANNOUNCED') with check (${ownReport} and state = 'ANNOUNCED')`,
  `create policy employer_acknowledges on app.review_report for update to kim_municipal_hr using (${released} and acknowledged_on is null) with check (${released} and acknowledged_on is not null)`,
];
