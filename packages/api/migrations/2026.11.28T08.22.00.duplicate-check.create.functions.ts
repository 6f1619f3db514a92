const secured = (language: string, volatility: string): string =>
  `language ${language} ${volatility} security definer set search_path = '' as`;
const asCaseManager = `pg_catalog.current_setting('role') <> 'kim_case_manager'`;

/**
 * The recipient is the county, for all services in it: which one it will be nobody knows beforehand. With the rights of who calls
 * it, which are the functions below; it is asked often, and reading the sealed context each time would take most of it.
 */
const allows = `
create function client.allows_duplicate_check(county uuid, today date, asked_case uuid, category text) returns boolean language sql stable set search_path = '' as $$
  select exists (select from casework.consent c join casework.consent_item i on i.county_id = c.county_id and i.consent_id = c.id
    where c.county_id = county and c.case_id = asked_case and i.purpose = 'DUPLICATE_CHECK' and i.recipient_id = county
      and i.data_category = category and c.given_on <= today and c.expires_on >= today and c.superseded_by_id is null
      and coalesce(c.withdrawn_on, 'infinity'::date) > today and coalesce(i.withdrawn_on, 'infinity'::date) > today)
$$`;

/** Open cases of other organisations whose client bears the same mark and allows this too; never of another county. */
const samePerson = `
create function client.cases_of_same_person(county uuid, today date, asked_case uuid) returns setof uuid language sql stable set search_path = '' as $$
    select o.id from casework.case_file f
      join client.match_mark m on m.county_id = f.county_id and m.client_id = f.client_id
      join client.match_mark n on n.county_id = m.county_id and n.mark = m.mark
      join casework.case_file o on o.county_id = n.county_id and o.client_id = n.client_id
    where f.county_id = county and f.id = asked_case and o.organisation_id <> f.organisation_id and o.closed_on is null
      and client.allows_duplicate_check(county, today, o.id, 'IDENTITY')
$$`;

/** While somebody holds the keys no other is added: a mark is never made with fewer keys than the others. */
const keys = `
create function seal.match_keys() returns table (number int, wrapped bytea) ${secured('plpgsql', 'volatile')} $$
declare
  county uuid := seal.county();
begin
  if ${asCaseManager} then return; end if;
  perform pg_catalog.pg_advisory_xact_lock_shared(pg_catalog.hashtextextended(county::text, 29));
  return query select k.number, k.wrapped from client.match_key k where k.county_id = county order by k.number;
end $$`;

const found = `
create function seal.found_match_key(first_key bytea) returns void ${secured('plpgsql', 'volatile')} $$
declare
  county uuid := seal.county();
begin
  if ${asCaseManager} then return; end if;
  insert into client.match_key (county_id, id, number, wrapped, made_at)
    values (county, pg_catalog.gen_random_uuid(), 1, first_key, pg_catalog.clock_timestamp()) on conflict do nothing;
end $$`;

/** Says whether the client allows a new one. Without that there is none. */
const drop = `
create function seal.drop_match_mark(asked_client uuid) returns boolean ${secured('plpgsql', 'volatile')} $$
declare
  county uuid := seal.county();
begin
  if ${asCaseManager} or asked_client <> all (seal.led_clients()) then return false; end if;
  delete from client.match_mark m where m.county_id = county and m.client_id = asked_client;
  return exists (select from casework.case_file f where f.county_id = county and f.client_id = asked_client
    and client.allows_duplicate_check(county, seal.today(), f.id, 'IDENTITY'));
end $$`;

const keep = `
create function seal.keep_match_mark(asked_client uuid, last_key int, new_mark bytea) returns void ${secured('plpgsql', 'volatile')} $$
begin
  if seal.drop_match_mark(asked_client) then
    insert into client.match_mark (county_id, id, client_id, key_number, mark)
      values (seal.county(), pg_catalog.gen_random_uuid(), asked_client, last_key, new_mark);
  end if;
end $$`;

/**
 * The answer and its record are one. Who asks names a case of theirs and never a person: what is compared is the mark of its
 * client. Once per case and day, ten times per case manager and day.
 */
const check = `
create function seal.check_duplicate(asked_case uuid) returns text ${secured('plpgsql', 'volatile')} $$
declare
  county uuid := seal.county();
  person uuid := seal.person();
  today date := seal.today();
  is_found boolean;
begin
  if ${asCaseManager} or asked_case <> all (seal.led_cases()) then return 'NOT_FOUND'; end if;
  if not client.allows_duplicate_check(county, today, asked_case, 'IDENTITY') then return 'DUPLICATE_CONSENT'; end if;
  if not exists (select from client.match_mark m join casework.case_file f on f.county_id = m.county_id and f.client_id = m.client_id
      where f.county_id = county and f.id = asked_case) then return 'DUPLICATE_BIRTH_DATE'; end if;
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(person::text, 30));
  if exists (select from client.duplicate_check d where d.county_id = county and d.case_id = asked_case and d.checked_on = today)
    then return 'DUPLICATE_CHECKED_TODAY'; end if;
  if (select count(*) from client.duplicate_check d where d.county_id = county and d.checked_by_id = person and d.checked_on = today) >= 10
    then return 'DUPLICATE_CHECKS_USED_UP'; end if;
  is_found := exists (select from client.cases_of_same_person(county, today, asked_case));
  insert into client.duplicate_check (county_id, id, case_id, checked_on, checked_at, checked_by_id, has_other_service)
    values (county, pg_catalog.gen_random_uuid(), asked_case, today, pg_catalog.clock_timestamp(), person, is_found);
  return null;
end $$`;

/** Whoever wishes is told that the wish is noted, and not whether or where it arrived. */
const wish = `
create function seal.wish_contact(asked_case uuid, new_wish uuid, name text, email text) returns text ${secured('plpgsql', 'volatile')} $$
declare
  county uuid := seal.county();
  today date := seal.today();
begin
  if ${asCaseManager} or asked_case <> all (seal.led_cases()) then return 'NOT_FOUND'; end if;
  if not client.allows_duplicate_check(county, today, asked_case, 'IDENTITY') or not client.allows_duplicate_check(county, today, asked_case, 'CONTACT')
    then return 'CONTACT_CONSENT'; end if;
  if not coalesce((select d.has_other_service from client.duplicate_check d where d.county_id = county and d.case_id = asked_case
      order by d.checked_on desc limit 1), false) then return 'CONTACT_WITHOUT_CHECK'; end if;
  if exists (select from client.contact_wish w where w.county_id = county and w.case_id = asked_case and w.wished_on > today - 30)
    then return 'CONTACT_WISHED_ALREADY'; end if;
  insert into client.contact_wish (county_id, id, case_id, wished_on, wished_by_id)
    values (county, new_wish, asked_case, today, seal.person());
  insert into client.contact_request (county_id, id, case_id, wish_id, from_organisation_id, from_name, from_email, wished_on)
    select county, pg_catalog.gen_random_uuid(), o, new_wish, seal.organisation(), name, email, today
    from client.cases_of_same_person(county, today, asked_case) o;
  return null;
end $$`;

/** Of led cases, while both sides still allow it: the one who wished by their consent to contact, this one to the check. */
const opened = `
create function seal.open_contact_requests() returns uuid[] ${secured('plpgsql', 'stable')} $$
declare
  county uuid := seal.county();
  today date := seal.today();
  led uuid[] := seal.led_cases();
begin
  if ${asCaseManager} then return '{}'; end if;
  return array(select r.id from client.contact_request r join client.contact_wish w on w.county_id = r.county_id and w.id = r.wish_id
    where r.county_id = county and r.case_id = any (led)
      and client.allows_duplicate_check(county, today, w.case_id, 'IDENTITY') and client.allows_duplicate_check(county, today, w.case_id, 'CONTACT')
      and client.allows_duplicate_check(county, today, r.case_id, 'IDENTITY'));
end $$`;

export const duplicateFunctions = [allows, samePerson, keys, found, drop, keep, check, wish, opened];
