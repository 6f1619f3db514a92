const unbound = `exists (select from pg_catalog.pg_roles r where r.rolname = current_user and r.rolsuper)`;

/**
 * Nobody chooses what is reviewed: the database draws, by a seed that is kept. In the order of md5(seed || id) whoever knows both can
 * draw again. Answers how many cases there are; fewer than wanted means that nothing was drawn.
 */
const draw = `
create function seal.draw_review(asked uuid) returns int language plpgsql volatile security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  today date := seal.today();
  review record;
  new_seed uuid := pg_catalog.gen_random_uuid();
  found_cases int;
begin
  if pg_catalog.current_setting('role') not in ('kim_county_coordinator', 'kim_centre_head') then return null; end if;
  select r.* into review from casework.quality_review r where r.county_id = county and r.id = asked and r.state = 'PLANNED' for update;
  if not found then return null; end if;
  select count(*)::int into found_cases from casework.case_file c where c.county_id = county and c.organisation_id = review.organisation_id
    and c.opened_on <= review.period_to and (c.closed_on is null or c.closed_on >= review.period_from);
  if found_cases < review.sample_size then return found_cases; end if;
  update casework.quality_review r set state = 'RUNNING', seed = new_seed, drawn_on = today, population_count = found_cases, version = r.version + 1
    where r.county_id = county and r.id = asked;
  insert into casework.review_case (county_id, id, review_id, case_id, number, reference, responsible_id)
    select county, pg_catalog.gen_random_uuid(), asked, d.id, row_number() over (order by d.place), d.reference, d.responsible_id
    from (select c.id, c.reference, c.responsible_id, pg_catalog.md5(new_seed::text || c.id::text) as place from casework.case_file c
      where c.county_id = county and c.organisation_id = review.organisation_id
        and c.opened_on <= review.period_to and (c.closed_on is null or c.closed_on >= review.period_from)
      order by place limit review.sample_size) d;
  return found_cases;
end $$`;

/** Whom policies do not bind (the administrator) this does not bind either. */
const order = `
create function casework.keep_review_order() returns trigger language plpgsql set search_path = '' as $$
begin
  if ${unbound} then return new; end if;
  if (old.state, new.state) not in (('PLANNED', 'RUNNING'), ('RUNNING', 'STATEMENT'), ('STATEMENT', 'CLOSED'))
  then raise insufficient_privilege using message = 'A review goes its way step by step.'; end if;
  if new.state = 'STATEMENT' and (select count(*) from casework.review_finding f where f.county_id = new.county_id and f.review_id = new.id)
    < (select count(*) from casework.review_item i where i.county_id = new.county_id and i.review_id = new.id) * new.sample_size
  then raise insufficient_privilege using message = 'Every case is rated by every item first.'; end if;
  return new;
end $$`;

/** Answered while it is asked for, and never to somebody else's finding. */
const answer = `
create function casework.keep_review_answer() returns trigger language plpgsql set search_path = '' as $$
begin
  if ${unbound} then return new; end if;
  if not exists (select from casework.quality_review r where r.county_id = new.county_id and r.id = new.review_id and r.state = 'STATEMENT')
  then raise insufficient_privilege using message = 'A statement is given while it is asked for.'; end if;
  return new;
end $$`;

const report = `
create function app.keep_report_order() returns trigger language plpgsql set search_path = '' as $$
begin
  if ${unbound} then return new; end if;
  if tg_op = 'INSERT' then
    if not exists (select from casework.review_case c where c.county_id = new.county_id and c.review_id = new.review_id and c.responsible_id = new.subject_id)
    then raise insufficient_privilege using message = 'A report is about somebody whose cases were reviewed.'; end if;
    if new.statement is not null or new.stated_on is not null or new.approver_id is not null or new.approved_on is not null
    then raise insufficient_privilege using message = 'Who approves and who states does it themselves.'; end if;
    return new;
  end if;
  if new.state <> old.state and (old.state, new.state) not in (('DRAFT', 'APPROVAL'), ('APPROVAL', 'DRAFT'), ('APPROVAL', 'ANNOUNCED'), ('ANNOUNCED', 'DRAFT'), ('ANNOUNCED', 'RELEASED'))
  then raise insufficient_privilege using message = 'A report goes its way step by step.'; end if;
  if new.state in ('ANNOUNCED', 'RELEASED') and new.approver_id is null
  then raise insufficient_privilege using message = 'A report is approved before anybody reads it.'; end if;
  if new.state = 'RELEASED' and old.state <> 'RELEASED' and not coalesce(new.stated_on >= new.approved_on or seal.today() > new.statement_due_on, false)
  then raise insufficient_privilege using message = 'Whoever it is about is heard first.'; end if;
  -- what is said to one text is not said to the next
  if old.state = 'ANNOUNCED' and new.state = 'DRAFT' then new.statement := null; new.stated_on := null; end if;
  return new;
end $$`;

/**
 * Whether a text names somebody who is counselled in the place: the county, which knows no names, must not write one down by chance.
 * Of all cases of the place and not of one, so that nobody finds out by trying whose case it is (docs/adr/0037). Case managers are
 * asked about the people of their own cases.
 */
const names = `
create function seal.names_client(place uuid, said text) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  led uuid[] := seal.led_clients();
  acting text := pg_catalog.current_setting('role');
  words text[] := array(select distinct w from pg_catalog.regexp_split_to_table(pg_catalog.lower(said), '[^[:alpha:]-]+') w where length(w) > 2);
begin
  if acting not in ('kim_county_coordinator', 'kim_centre_head', 'kim_case_manager') then return false; end if;
  return exists (select from client.client p where p.county_id = county
    and case when acting = 'kim_case_manager' then p.id = any (led)
      else p.id = any (array(select c.client_id from casework.case_file c where c.county_id = county and c.organisation_id = place)) end
    and words && array(select n from pg_catalog.regexp_split_to_table(pg_catalog.lower(p.given_name || ' ' || p.family_name), '[^[:alpha:]-]+') n where length(n) > 2));
end $$`;

export const reviewFunctions = {
  ofOwner: [
    draw,
    order,
    answer,
    report,
    'create trigger order_kept before update on casework.quality_review for each row execute function casework.keep_review_order()',
    'create trigger answer_kept before update of statement on casework.review_case for each row execute function casework.keep_review_answer()',
    'create trigger order_kept before insert or update on app.review_report for each row execute function app.keep_report_order()',
  ],
  ofClientOwner: [names],
};
