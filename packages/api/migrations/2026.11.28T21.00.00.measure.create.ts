import { Migration } from '@mikro-orm/migrations';

/** Fields of action with goals and measures of the concept in their exact words, and their controlling by quarter (docs/adr/0042). */
export class MeasureCreate extends Migration {
  override up(): void {
    this.addSql('create schema measure authorization kim_owner');
    this.addSql('set local role kim_owner');
    for (const statement of [...fields, ...measures, ...steps, ...reviews, ...secured, ...walls])
      this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop schema measure cascade');
  }
}

const own = `county_id = (select seal.county())`;
const oneself = 'person_id = (select seal.person())';
const steerers = 'kim_county_coordinator, kim_centre_head, kim_steering_office';
const readers = `${steerers}, kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_school_clerk, kim_youth_clerk, kim_external_adviser`;
const states = `'PROPOSED', 'PRIORITISED', 'ASSIGNED', 'RUNNING', 'DONE', 'STALLED', 'EVALUATED'`;
const named = 'As it was then: who leaves is still named';
const verbatim = 'In the exact words of the concept; never changed';
const reference = (table: string, column: string, to: string): string =>
  `alter table measure.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table measure.${table} add constraint ${name} check (${expression})`;
const comment = (column: string, text: string): string => `comment on column measure.${column} is '${text}'`;
const once = (table: string, name: string, columns: string): string =>
  `alter table measure.${table} add constraint ${name} unique (county_id, ${columns})`;
const measuresThat = (condition: string): string =>
  `measure_id = any (array(select m.id from measure.measure m where ${condition}))`;
const ofWhatHappened = measuresThat('m.state = to_state');
const ofOpenMeasure = measuresThat(
  `m.state in ('PRIORITISED', 'ASSIGNED', 'RUNNING', 'DONE', 'STALLED')`,
);

const fields = [
  `create table measure.action_field (county_id uuid not null, id uuid not null, number int not null, name text not null, situation text not null, footnotes text null, source text not null, primary key (county_id, id))`,
  comment('action_field.situation', verbatim),
  once('action_field', 'action_field_once', 'number'),
  `create table measure.action_goal (county_id uuid not null, id uuid not null, field_id uuid not null, number int not null, title text not null, primary key (county_id, id))`,
  comment('action_goal.title', verbatim),
  reference('action_goal', 'field_id', 'measure.action_field'),
  once('action_goal', 'action_goal_once', 'field_id, number'),
];

const measures = [
  `create table measure.measure (county_id uuid not null, id uuid not null, goal_id uuid not null, number int not null, wording text not null, state text not null default 'PROPOSED', owner_organisation_id uuid null, owner_organisation_name text null, owner_person_id uuid null, owner_person_name text null, due_on date null, indicator text null, unit text null, target int null, evidence text null, version int not null default 1, primary key (county_id, id))`,
  comment('measure.number', 'Through all fields, in the order of the concept'),
  comment('measure.wording', verbatim),
  comment('measure.owner_organisation_name', named),
  comment('measure.owner_person_name', named),
  comment('measure.indicator', 'What success is measured by'),
  comment('measure.evidence', 'What shows that it is done'),
  reference('measure', 'goal_id', 'measure.action_goal'),
  reference('measure', 'owner_organisation_id', 'app.organisation'),
  reference('measure', 'owner_person_id', 'app.person'),
  check('measure', 'measure_state_known', `state in (${states})`),
  check(
    'measure',
    'measure_planned_before_prioritised',
    `state = 'PROPOSED' or ((owner_organisation_id is not null or owner_person_id is not null) and due_on is not null and indicator is not null and unit is not null and target is not null)`,
  ),
  check('measure', 'measure_target_possible', 'target >= 0 and target <= 1000000000'),
  check('measure', 'measure_done_with_evidence', `state <> 'DONE' or evidence is not null`),
  once('measure', 'measure_once', 'number'),
  'create index measure_goal_index on measure.measure (county_id, goal_id)',
];

const steps = [
  `create table measure.measure_step (county_id uuid not null, id uuid not null, measure_id uuid not null, step int not null, from_state text not null, to_state text not null, remark text null, occurred_on date not null, person_id uuid not null, person_name text not null, primary key (county_id, id))`,
  comment('measure_step.remark', 'For the county and the steering group'),
  comment('measure_step.person_name', named),
  reference('measure_step', 'measure_id', 'measure.measure'),
  reference('measure_step', 'person_id', 'app.person'),
  check('measure_step', 'measure_step_from_known', `from_state in (${states})`),
  check('measure_step', 'measure_step_to_known', `to_state in (${states})`),
  once('measure_step', 'measure_step_once', 'measure_id, step'),
];

const reviews = [
  `create table measure.measure_review (county_id uuid not null, id uuid not null, measure_id uuid not null, year int not null, quarter int not null, light text not null, value int null, remark text null, reviewed_on date not null, person_id uuid not null, person_name text not null, version int not null default 1, primary key (county_id, id))`,
  comment('measure_review.value', 'Of the indicator at the end of the quarter; null: not measured'),
  comment('measure_review.remark', 'For the county and the steering group'),
  comment('measure_review.person_name', named),
  reference('measure_review', 'measure_id', 'measure.measure'),
  reference('measure_review', 'person_id', 'app.person'),
  check('measure_review', 'measure_review_light_known', `light in ('RED', 'YELLOW', 'GREEN')`),
  check(
    'measure_review',
    'measure_review_quarter_possible',
    'quarter >= 1 and quarter <= 4 and year >= 2020 and year <= 2100',
  ),
  check('measure_review', 'measure_review_value_possible', 'value >= 0 and value <= 1000000000'),
  check('measure_review', 'measure_review_remark_unless_green', `light = 'GREEN' or remark is not null`),
  once('measure_review', 'measure_review_once', 'measure_id, year, quarter'),
];

const tables = ['action_field', 'action_goal', 'measure', 'measure_step', 'measure_review'];
const read = (name: string, table: string): string =>
  `create policy ${name} on measure.${table} for select to ${readers} using (${own})`;

const secured = [
  ...tables.flatMap((table) => [
    `alter table measure.${table} enable row level security`,
    `alter table measure.${table} force row level security`,
  ]),
  read('fields_of_the_county', 'action_field'),
  read('goals_of_the_county', 'action_goal'),
  read('measures_of_the_county', 'measure'),
  `create policy county_steers on measure.measure for update to ${steerers} using (${own} and state <> 'EVALUATED') with check (${own})`,
  read('measure_steps_of_the_county', 'measure_step'),
  `create policy county_records_step on measure.measure_step for insert to ${steerers} with check (${oneself} and ${ofWhatHappened})`,
  read('reviews_of_the_county', 'measure_review'),
  `create policy county_reviews on measure.measure_review for insert to ${steerers} with check (${oneself} and ${ofOpenMeasure})`,
  `create policy county_corrects_review on measure.measure_review for update to ${steerers} using (${own} and ${ofOpenMeasure}) with check (${own} and ${oneself})`,
];

const ways = [
  ['PROPOSED', 'PRIORITISED'],
  ['PRIORITISED', 'ASSIGNED'],
  ['ASSIGNED', 'RUNNING'],
  ['RUNNING', 'DONE'],
  ['RUNNING', 'STALLED'],
  ['STALLED', 'RUNNING'],
  ['DONE', 'EVALUATED'],
  ['STALLED', 'EVALUATED'],
]
  .map(([from, to]) => `('${from}', '${to}')`)
  .join(', ');

/** Whom policies do not bind (the administrator) these do not bind either. */
const isAdministrator = `exists (select from pg_catalog.pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls))`;

const walls = [
  `create function measure.keep_measure() returns trigger language plpgsql set search_path = '' as $$
begin
  if ${isAdministrator} then return new; end if;
  if (new.county_id, new.id, new.goal_id, new.number, new.wording) is distinct from (old.county_id, old.id, old.goal_id, old.number, old.wording)
    then raise insufficient_privilege using message = 'The concept is kept in its exact words.'; end if;
  if old.state = 'EVALUATED' or (old.state <> new.state and (old.state, new.state) not in (${ways}))
    then raise insufficient_privilege using message = 'A measure goes its way step by step.'; end if;
  return new;
end $$`,
  'create trigger order_kept before update on measure.measure for each row execute function measure.keep_measure()',
  `create function measure.keep_wording() returns trigger language plpgsql set search_path = '' as $$
begin
  if not ${isAdministrator} then raise insufficient_privilege using message = 'The concept is kept in its exact words.'; end if;
  return coalesce(new, old);
end $$`,
  'create trigger wording_kept before update or delete on measure.action_field for each row execute function measure.keep_wording()',
  'create trigger wording_kept before update or delete on measure.action_goal for each row execute function measure.keep_wording()',
  'create trigger wording_kept before delete on measure.measure for each row execute function measure.keep_wording()',
];
