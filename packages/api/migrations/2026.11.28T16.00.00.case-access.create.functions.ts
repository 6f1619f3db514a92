const secured = (language: string, volatility: string): string =>
  `language ${language} ${volatility} security definer set search_path = '' as`;
const asOverseer = `pg_catalog.current_setting('role') in ('kim_county_coordinator', 'kim_centre_head')`;
const holds = (row: string): string =>
  `${row}.valid_from <= today and (${row}.valid_to is null or ${row}.valid_to >= today)`;

/** Over the place of a case: the county supervises the work of somebody the place employs, today (domain model 1.1). With the rights of who calls it. */
const fachaufsicht = `
create function app.holds_fachaufsicht(county uuid, place uuid, today date) returns boolean language sql stable set search_path = '' as $$
  select exists (select from app.supervision_assignment f
    join app.supervision_assignment e on e.county_id = f.county_id and e.position_id = f.position_id
    where f.county_id = county and f.kind = 'FACHAUFSICHT' and f.holder_id = county and ${holds('f')}
      and e.kind = 'DIENSTAUFSICHT' and e.holder_id = place and ${holds('e')})
$$`;

/** Why nothing may be read by it now; null if it may. */
const code = `
create function app.case_access_code(county uuid, person uuid, today date, asked uuid) returns text language plpgsql stable set search_path = '' as $$
declare
  found app.case_access;
begin
  select a.* into found from app.case_access a where a.county_id = county and a.id = asked and a.opened_by_id = person;
  if found.id is null then return 'NOT_FOUND'; end if;
  if found.ended_at is not null or found.ends_at <= pg_catalog.clock_timestamp() then return 'CASE_ACCESS_OVER'; end if;
  if not coalesce((select app.holds_fachaufsicht(county, c.organisation_id, today) from casework.case_file c
      where c.county_id = county and c.id = found.case_id), false) then return 'CASE_ACCESS_SUPERVISION'; end if;
  return null;
end $$`;

const named = `(select p.given_name || ' ' || p.family_name from app.person p where p.county_id = county and p.id = person)`;

const open = `
create function seal.open_case_access(asked_case uuid, new_access uuid, why text, minutes int) returns text ${secured('plpgsql', 'volatile')} $$
declare
  county uuid := seal.county();
  person uuid := seal.person();
  found casework.case_file;
  moment timestamptz := pg_catalog.clock_timestamp();
begin
  if not ${asOverseer} then return 'NOT_FOUND'; end if;
  select c.* into found from casework.case_file c where c.county_id = county and c.id = asked_case;
  if found.id is null then return 'NOT_FOUND'; end if;
  if not app.holds_fachaufsicht(county, found.organisation_id, seal.today()) then return 'CASE_ACCESS_SUPERVISION'; end if;
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(person::text, 36));
  if exists (select from app.case_access a where a.county_id = county and a.case_id = asked_case and a.opened_by_id = person
      and a.ended_at is null and a.ends_at > moment) then return 'CASE_ACCESS_OPEN'; end if;
  insert into app.case_access (county_id, id, case_id, case_reference, organisation_id, opened_by_id, opened_by_name, reason, opened_at, ends_at)
    values (county, new_access, asked_case, found.reference, found.organisation_id, person, ${named}, pg_catalog.btrim(why), moment,
      moment + pg_catalog.make_interval(mins => minutes));
  return null;
end $$`;

const log = `
create function seal.log_case_access_read(asked_access uuid, new_read uuid, asked_part text) returns text ${secured('plpgsql', 'volatile')} $$
declare
  county uuid := seal.county();
  obstacle text;
begin
  if not ${asOverseer} then return 'NOT_FOUND'; end if;
  obstacle := app.case_access_code(county, seal.person(), seal.today(), asked_access);
  if obstacle is not null then return obstacle; end if;
  insert into app.case_access_read (county_id, id, access_id, part, read_at, written_in)
    values (county, new_read, asked_access, asked_part, pg_catalog.clock_timestamp(), pg_catalog.pg_current_xact_id()::text);
  return null;
end $$`;

/** By who opened it, or by the data-protection officer of the county. */
const end = `
create function seal.end_case_access(asked_access uuid) returns text ${secured('plpgsql', 'volatile')} $$
declare
  county uuid := seal.county();
  person uuid := seal.person();
  is_dpo boolean := pg_catalog.current_setting('role') = 'kim_dpo';
  found app.case_access;
begin
  if not is_dpo and not ${asOverseer} then return 'NOT_FOUND'; end if;
  select a.* into found from app.case_access a where a.county_id = county and a.id = asked_access and (is_dpo or a.opened_by_id = person) for update;
  if found.id is null then return 'NOT_FOUND'; end if;
  if found.ended_at is not null or found.ends_at <= pg_catalog.clock_timestamp() then return 'CASE_ACCESS_OVER'; end if;
  update app.case_access a set ended_at = pg_catalog.clock_timestamp(), ended_by_id = person, ended_by_name = ${named}
    where a.county_id = county and a.id = asked_access;
  return null;
end $$`;

/**
 * The case behind an access, for as long as it may be read: a look at this part was written down within the last minute, by a
 * transaction that is over. So nobody reads and takes the trace back with the transaction.
 */
const opened = `
create function seal.opened_case(asked_access uuid, asked_part text) returns uuid ${secured('plpgsql', 'stable')} $$
declare
  county uuid := seal.county();
begin
  if not ${asOverseer} or app.case_access_code(county, seal.person(), seal.today(), asked_access) is not null then return null; end if;
  return (select a.case_id from app.case_access a where a.county_id = county and a.id = asked_access
    and exists (select from app.case_access_read r where r.county_id = county and r.access_id = a.id and r.part = asked_part
      and r.read_at > pg_catalog.clock_timestamp() - interval '1 minute'
      and r.written_in is distinct from pg_catalog.pg_current_xact_id_if_assigned()::text));
end $$`;

export const caseAccessFunctions = [fachaufsicht, code, open, log, end, opened];

const entries = (rows: string): string =>
  `(select coalesce(pg_catalog.jsonb_agg(e order by e."on" desc, e.kind, e.area, e.text), '[]'::jsonb) from (${rows}) e)`;
const line = (kind: string, text: string): string =>
  `select '${kind}' as kind, null::text as area, null::date as "on", ${text} as text from client.client p where p.county_id = county and p.id = counselled and ${text} is not null`;
const identity = [
  line('NAME', `p.given_name || ' ' || p.family_name`),
  line('BIRTH_DATE', `pg_catalog.to_char(p.birth_date, 'YYYY-MM-DD')`),
  line('ADDRESS', `nullif(pg_catalog.concat_ws(', ', p.street, nullif(pg_catalog.concat_ws(' ', p.postal_code, p.city), '')), '')`),
  line('PHONE', 'p.phone'),
  line('EMAIL', 'p.email'),
  line('LANGUAGES', `pg_catalog.array_to_string(p.languages, ', ')`),
].join(' union all ');
/** What concerns health stays with the case manager, wherever it was written down as such. */
const notOfHealth = (row: string): string => `${row}.life_area <> 'HEALTH_AND_CARE'`;

/** Who it is and what was said. Never what is kept apart as a special category (Art. 9 DSGVO): that table is not asked. */
export const contentFunction = `
create function seal.read_opened_case(asked_access uuid, asked_part text) returns jsonb ${secured('plpgsql', 'stable')} $$
declare
  county uuid := seal.county();
  opened uuid := seal.opened_case(asked_access, asked_part);
  counselled uuid;
begin
  if opened is null then return null; end if;
  if asked_part = 'IDENTITY' then
    select c.client_id into counselled from casework.case_file c where c.county_id = county and c.id = opened;
    return ${entries(identity)};
  elsif asked_part = 'NOTES' then
    return ${entries(`select 'NOTE' as kind, null::text as area, n.occurred_on as "on", n.text from content.note n where n.county_id = county and n.case_id = opened
      and not exists (select from content.note k where k.county_id = county and k.case_id = opened and k.corrects_id = n.id) order by n.occurred_on desc limit 200`)};
  elsif asked_part = 'ASSESSMENT' then
    return ${entries(`select 'ASSESSMENT' as kind, s.life_area as area, s.assessed_on as "on", s.rating || '/5' || coalesce(': ' || s.text, '') as text from content.assessment s
      where s.county_id = county and s.case_id = opened and ${notOfHealth('s')}`)};
  elsif asked_part = 'GOALS' then
    return ${entries(`select 'GOAL' as kind, g.life_area as area, g.due_on as "on", g.text from content.goal g join content.goal_agreement a on a.county_id = g.county_id and a.id = g.agreement_id
      where g.county_id = county and g.case_id = opened and a.discarded_on is null and ${notOfHealth('g')}`)};
  end if;
  return null;
end $$`;
