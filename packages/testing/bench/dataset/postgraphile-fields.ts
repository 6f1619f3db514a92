/**
 * What a reasonable user of PostGraphile would add for these pages: computed fields in SQL, so that it need not fetch
 * rows only to add them up. They exist in the bench's database alone.
 */
export const postgraphileFields: readonly string[] = [
  `create function app.organisation_fte(o app.organisation) returns text stable language sql as $$
     select coalesce(sum(p.fte * s.share), 0)::numeric(12, 6)::text
     from app.position_share s join app.position p on p.county_id = s.county_id and p.id = s.position_id
     where s.county_id = o.county_id and s.municipality_id = o.id and p.module = 'M2_CASE_MANAGEMENT' $$`,
  `create function app.organisation_case_positions(o app.organisation) returns setof app.position stable language sql as $$
     select p.* from app.position p
     where p.county_id = o.county_id and p.module = 'M2_CASE_MANAGEMENT' and p.id = any (array(
       select s.position_id from app.position_share s where s.county_id = o.county_id and s.municipality_id = o.id))
     order by p.key $$`,
  `create function app.position_is_vacant(p app.position) returns boolean stable language sql as $$
     select not exists (select from app.position_occupancy o where o.county_id = p.county_id and o.position_id = p.id
       and o.valid_from <= current_date and (o.valid_to is null or o.valid_to >= current_date)) $$`,
  `create function app.position_employer(p app.position) returns app.organisation stable language sql as $$
     select o.* from app.organisation o where o.county_id = p.county_id and o.id = (
       select s.holder_id from app.supervision_assignment s
       where s.county_id = p.county_id and s.position_id = p.id and s.kind = 'DIENSTAUFSICHT'
         and s.valid_from <= current_date and (s.valid_to is null or s.valid_to >= current_date)) $$`,
  `create function app.organisation_service_months(o app.organisation, "from" date, "to" date) returns setof casework.service_rollup
     stable language sql as $$
     select r.* from casework.service_rollup r where r.county_id = o.county_id and r.municipality_id = o.id
       and r.month >= "from" and r.month <= "to" and r.count > 0 order by r.month, r.type $$`,
  `create function app.organisation_open_cases(o app.organisation) returns int stable language sql as $$
     select coalesce(sum(c.count), 0)::int from casework.case_count c where c.county_id = o.county_id and c.organisation_id = o.id $$`,
  // Materialised, or the planner walks the whole county in the order of the page to find the few that are led.
  `create function app.led_case_files() returns setof casework.case_file stable rows 100 language sql as $$
     with led as materialized (select f.* from casework.case_file f
       where f.county_id = (select seal.county()) and f.id = any ((select seal.led_cases())::uuid[]) and f.closed_on is null)
     select * from led order by coalesce(next_due_on, '9999-12-31'), id $$`,
  // Looked up case by case: joined as a set, it would compare every client of the county with those it may see.
  `create function casework.case_file_counselled(f casework.case_file) returns client.client stable language sql as $$
     select c.* from client.client c where c.county_id = f.county_id and c.id = f.client_id $$`,
  // A person's own row cannot be read back whole: who did a service is readable by nobody.
  `create function app.record_service(key text, type text, day date, channel text, themes text[], target_group int, partners int, minutes int)
     returns casework.service_record volatile language plpgsql as $$
     declare made casework.service_record;
     begin
       if day > current_date or day < current_date - interval '1 year' then raise exception 'day'; end if;
       insert into app.idempotency_record (county_id, person_id, key, operation, request_hash, result, created_at)
         values (seal.county(), seal.person(), record_service.key, 'serviceRecord',
           encode(sha256(convert_to(concat_ws('|', key, type, day, channel, themes, target_group, partners, minutes), 'UTF8')), 'hex'), '{}', now()) on conflict do nothing;
       if not found then raise exception 'repeated'; end if;
       made.county_id := seal.county(); made.id := gen_random_uuid(); made.municipality_id := seal.organisation();
       made.type := record_service.type; made.occurred_on := day; made.channel := record_service.channel;
       made.themes := record_service.themes; made.target_group_count := target_group; made.partner_count := partners;
       made.minutes := record_service.minutes; made.recorded_at := now(); made.version := 1;
       insert into casework.service_record (county_id, id, municipality_id, person_id, type, occurred_on, channel, themes,
           target_group_count, partner_count, minutes, recorded_at)
         values (made.county_id, made.id, made.municipality_id, seal.person(), made.type, made.occurred_on, made.channel, made.themes,
           made.target_group_count, made.partner_count, made.minutes, made.recorded_at);
       update content.draft d set ciphertext = null, nonce = null, key_number = null
         where d.county_id = made.county_id and d.person_id = seal.person() and d.organisation_id = made.municipality_id
           and d.form = 'SERVICE' and d.case_id is null;
       return made;
     end $$`,
];
