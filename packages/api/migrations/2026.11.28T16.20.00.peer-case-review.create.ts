import { Migration } from '@mikro-orm/migrations';

/** Peer case reviews: anonymised sessions of case managers of one county, of no municipality (docs/adr/0038). */
export class PeerCaseReviewCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...reviews, ...participants, ...outcomes, ...sets]) this.addSql(statement);
    this.addSql(`revoke all on function ${names.join(', ')} from public`);
    for (const statement of [...secured, ...walls]) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql(
      'drop table app.peer_case_outcome, app.peer_case_participant, app.peer_case_review cascade',
    );
    this.addSql(`drop function ${names.join(', ')}, app.keep_peer_case_order()`);
  }
}

const own = `county_id = (select seal.county())`;
const cm = 'kim_case_manager';
const overseers = 'kim_county_coordinator, kim_centre_head';
const everybody = `${cm}, ${overseers}`;
const named = 'As it was then: who leaves is still named';
const reference = (table: string, column: string, to: string): string =>
  `alter table app.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references app.${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table app.${table} add constraint ${table}_${name} check (${expression})`;
const comment = (column: string, text: string): string => `comment on column app.${column} is '${text}'`;
const among = (set: string, column: string): string => `${column} = any ((select seal.${set}())::uuid[])`;
const ofReviews = (where = ''): string =>
  `${own} and review_id = any (array(select r.id from app.peer_case_review r${where}))`;

const reviews = [
  `create table app.peer_case_review (county_id uuid not null, id uuid not null, organisation_id uuid not null, convened_by_id uuid not null, convener_name text not null, title text not null, question text not null, presentation text null, method text not null, planned_at timestamptz not null, place text not null, invited_ids uuid[] not null, state text not null default 'PLANNED', step int null, step_since timestamptz null, started_at timestamptz null, ended_at timestamptz null, version int not null default 1, primary key (county_id, id))`,
  comment('peer_case_review.organisation_id', 'Where who convenes it works; no case and no client'),
  comment('peer_case_review.convener_name', named),
  comment('peer_case_review.presentation', 'The case without names; gone when the session is over'),
  comment('peer_case_review.invited_ids', 'Municipalities whose case managers may take part'),
  comment('peer_case_review.step', 'Of the steps of its method, from 1; null: not running'),
  reference('peer_case_review', 'organisation_id', 'organisation'),
  reference('peer_case_review', 'convened_by_id', 'person'),
  check('peer_case_review', 'method_known', `method in ('SHORT', 'STANDARD')`),
  check('peer_case_review', 'state_known', `state in ('PLANNED', 'RUNNING', 'ENDED', 'CANCELLED')`),
  check(
    'peer_case_review',
    'runs_at_a_step',
    `(state = 'RUNNING') = (step is not null) and (step is null) = (step_since is null)`,
  ),
  'create index peer_case_review_planned_index on app.peer_case_review (county_id, planned_at, id)',
];

const participants = [
  `create table app.peer_case_participant (county_id uuid not null, id uuid not null, review_id uuid not null, person_id uuid not null, person_name text not null, organisation_id uuid not null, role text not null, answer text not null, version int not null default 1, primary key (county_id, id))`,
  comment('peer_case_participant.person_name', named),
  reference('peer_case_participant', 'review_id', 'peer_case_review'),
  reference('peer_case_participant', 'person_id', 'person'),
  reference('peer_case_participant', 'organisation_id', 'organisation'),
  check(
    'peer_case_participant',
    'role_known',
    `role in ('CASE_GIVER', 'MODERATOR', 'TIMEKEEPER', 'MINUTE_TAKER', 'ADVISER')`,
  ),
  check('peer_case_participant', 'answer_known', `answer in ('ACCEPTED', 'DECLINED')`),
  'alter table app.peer_case_participant add constraint peer_case_participant_once unique (county_id, review_id, person_id)',
  `create unique index peer_case_participant_role_once on app.peer_case_participant (county_id, review_id, role) where answer = 'ACCEPTED' and role <> 'ADVISER'`,
  'create index peer_case_participant_person_index on app.peer_case_participant (county_id, person_id)',
];

const outcomes = [
  `create table app.peer_case_outcome (county_id uuid not null, id uuid not null, review_id uuid not null, suggestions text[] not null, takeaway text null, minutes text null, hint text null, hint_life_area text null, hint_legal_domain text null, recorded_by_id uuid not null, recorder_name text not null, version int not null default 1, primary key (county_id, id))`,
  comment('peer_case_outcome.takeaway', 'What the case giver takes along'),
  comment('peer_case_outcome.hint', 'What lies in the structures: a candidate for a hurdle'),
  comment('peer_case_outcome.recorder_name', named),
  reference('peer_case_outcome', 'review_id', 'peer_case_review'),
  reference('peer_case_outcome', 'recorded_by_id', 'person'),
  check(
    'peer_case_outcome',
    'life_area_known',
    `hint_life_area in ('LABOUR_MARKET', 'HOUSING', 'HEALTH_AND_CARE', 'BENEFITS', 'LANGUAGE', 'EDUCATION_0_6', 'EDUCATION_6_18', 'LEISURE_CULTURE_PARTICIPATION')`,
  ),
  check(
    'peer_case_outcome',
    'legal_domain_known',
    `hint_legal_domain in ('SGB_II', 'SGB_III', 'SGB_VIII', 'SGB_XII', 'AUFENTHG', 'ASYLBLG', 'STAG', 'HEALTH_CARE', 'JMD', 'MBE', 'PARTICIPATION_MANAGEMENT', 'BUT')`,
  ),
  check('peer_case_outcome', 'theme_has_a_hint', `hint_life_area is null or hint is not null`),
  'alter table app.peer_case_outcome add constraint peer_case_outcome_once unique (county_id, review_id)',
];

const names = [
  'seal.joined_peer_reviews()',
  'seal.moderated_peer_reviews()',
  'seal.minuted_peer_reviews()',
  'seal.peer_review_places()',
];
/** Sessions the acting person takes part in, in one of these roles; asked of the owner, because policies would ask each other in a circle. */
const setOf = (name: string, roles: string): string => `
create function ${name} returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  person uuid := seal.person();
  asking text := pg_catalog.current_setting('role');
begin
  if asking not in ('kim_case_manager', 'kim_county_coordinator', 'kim_centre_head') then return '{}'; end if;
  return array(select p.review_id from app.peer_case_participant p where p.county_id = county and p.person_id = person and p.answer = 'ACCEPTED'${roles});
end $$`;
const sets = [
  setOf(names[0]!, ''),
  setOf(names[1]!, ` and p.role = 'MODERATOR'`),
  setOf(names[2]!, ` and p.role in ('MODERATOR', 'MINUTE_TAKER', 'CASE_GIVER')`),
  // where case managers work, all over the county: whom one may invite
  `create function seal.peer_review_places() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  today date := seal.today();
begin
  if pg_catalog.current_setting('role') not in ('kim_case_manager', 'kim_county_coordinator', 'kim_centre_head') then return '{}'; end if;
  return array(select distinct m.organisation_id from app.membership m where m.county_id = county and m.role = 'CASE_MANAGER'
    and m.valid_from <= today and (m.valid_to is null or m.valid_to >= today));
end $$`,
];

const byOneself = (column: string): string => `${column} = (select seal.person())`;
const secured = [
  ...['peer_case_review', 'peer_case_participant', 'peer_case_outcome'].flatMap((table) => [
    `alter table app.${table} enable row level security`,
    `alter table app.${table} force row level security`,
  ]),
  `create policy peer_reviews_of_the_county on app.peer_case_review for select to ${overseers} using (${own})`,
  `create policy peer_reviews_invited_to on app.peer_case_review for select to ${cm} using (${own} and ((select seal.organisation()) = any (invited_ids) or ${byOneself('convened_by_id')} or ${among('joined_peer_reviews', 'id')}))`,
  `create policy colleague_convenes on app.peer_case_review for insert to ${everybody} with check (${own} and ${byOneself('convened_by_id')} and organisation_id = (select seal.organisation()) and state = 'PLANNED' and invited_ids <@ (select seal.peer_review_places())::uuid[])`,
  `create policy moderator_leads on app.peer_case_review for update to ${everybody} using (${own} and ${among('moderated_peer_reviews', 'id')} and state in ('PLANNED', 'RUNNING')) with check (${own} and ${among('moderated_peer_reviews', 'id')})`,
  `create policy convener_cancels on app.peer_case_review for update to ${everybody} using (${own} and ${byOneself('convened_by_id')} and state = 'PLANNED') with check (${own} and ${byOneself('convened_by_id')} and state = 'CANCELLED')`,
  `create policy participants_of_the_county on app.peer_case_participant for select to ${overseers} using (${own})`,
  `create policy participants_of_visible_reviews on app.peer_case_participant for select to ${cm} using (${ofReviews()})`,
  `create policy colleague_answers on app.peer_case_participant for insert to ${everybody} with check (${ofReviews(` where r.state = 'PLANNED'`)} and ${byOneself('person_id')} and organisation_id = (select seal.organisation()))`,
  `create policy colleague_changes_answer on app.peer_case_participant for update to ${everybody} using (${ofReviews(` where r.state = 'PLANNED'`)} and ${byOneself('person_id')}) with check (${ofReviews(` where r.state = 'PLANNED'`)} and ${byOneself('person_id')})`,
  `create policy sets_select on app.peer_case_participant for select to kim_owner using (true)`,
  `create policy outcomes_of_the_county on app.peer_case_outcome for select to ${overseers} using (${own})`,
  `create policy outcomes_of_joined_reviews on app.peer_case_outcome for select to ${cm} using (${own} and ${among('joined_peer_reviews', 'review_id')})`,
  `create policy minutes_are_taken on app.peer_case_outcome for insert to ${everybody} with check (${own} and ${among('minuted_peer_reviews', 'review_id')} and ${byOneself('recorded_by_id')})`,
  `create policy minutes_are_completed on app.peer_case_outcome for update to ${everybody} using (${own} and ${among('minuted_peer_reviews', 'review_id')}) with check (${own} and ${among('minuted_peer_reviews', 'review_id')} and ${byOneself('recorded_by_id')})`,
];

/** Whom policies do not bind (the administrator) this does not bind either. */
const walls = [
  `create function app.keep_peer_case_order() returns trigger language plpgsql set search_path = '' as $$
begin
  if exists (select from pg_catalog.pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls)) then return new; end if;
  if (old.state, new.state) not in (('PLANNED', 'RUNNING'), ('PLANNED', 'CANCELLED'), ('RUNNING', 'RUNNING'), ('RUNNING', 'ENDED'), ('RUNNING', 'CANCELLED'))
    or (old.state = 'PLANNED' and new.state = 'RUNNING' and new.step <> 1)
    or (old.state = 'RUNNING' and new.state = 'RUNNING' and abs(new.step - old.step) <> 1)
    or (new.state in ('ENDED', 'CANCELLED') and new.presentation is not null)
  then raise insufficient_privilege using message = 'A peer case review goes its way step by step.'; end if;
  return new;
end $$`,
  'create trigger order_kept before update on app.peer_case_review for each row execute function app.keep_peer_case_order()',
];
