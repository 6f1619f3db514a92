import { Migration } from '@mikro-orm/migrations';

/** Who fills a position and who stands in: changes with versions, limits the database holds, and the gaps that are left. */
export class OccupancyCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...people, ...occupancies, ...deputies, gaps]) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop view app.position_gap');
    this.addSql('drop policy deputies on app.person');
    this.addSql('drop table app.position_deputy');
    this.addSql('drop trigger occupancy_within_limits on app.position_occupancy');
    this.addSql('drop function seal.occupancy_within_limits(), seal.own_staff() cascade');
    this.addSql('alter table app.position_occupancy drop column version');
  }
}

const own = `county_id = (select seal.county())`;
const employed = `position_id = any ((select seal.employed_positions())::uuid[])`;
const ownStaff = `person_id = any ((select seal.own_staff())::uuid[])`;
const organisationRoles =
  'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_foreigners_clerk, kim_naturalisation_clerk';
const seesOccupants = `${organisationRoles}, kim_county_coordinator, kim_centre_head, kim_steering_office`;

/** A function and no sub-select: policies of people ask who fills a position, and must not be asked back in a circle. */
const people = [
  `create policy own_staff on app.person for select to kim_owner using (true)`,
  `create function seal.own_staff() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  organisation uuid := seal.organisation();
  county uuid := seal.county();
begin
  return array(select p.id from app.person p where p.county_id = county and p.organisation_id = organisation);
end $$`,
  `revoke all on function seal.own_staff() from public`,
];

const overlapping = (one: string): string =>
  `o.county_id = new.county_id and ${one} and o.valid_from <= coalesce(new.valid_to, 'infinity'::date) and coalesce(o.valid_to, 'infinity'::date) >= new.valid_from`;
const onDay = `o.valid_from <= d.day and coalesce(o.valid_to, 'infinity'::date) >= d.day`;
/** The load changes upwards only where somebody begins: these are the days to look at. */
const days = (one: string): string =>
  `(select new.valid_from as day union select o.valid_from from app.position_occupancy o where ${overlapping(one)} and o.valid_from > new.valid_from) d`;
const ofPosition = 'o.position_id = new.position_id';
const ofPerson = 'o.person_id = new.person_id';

/**
 * The last word on what fits, whoever writes and however many at once. The owner looks, because a colleague may also work
 * where the writer sees nothing; it says the day and nothing of the other place.
 */
const withinLimits = `
create function seal.occupancy_within_limits() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  most int;
  found record;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.position_id::text, 1));
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text, 1));
  select p.max_persons into most from app.position p where p.county_id = new.county_id and p.id = new.position_id;
  select d.day, sum(o.share) as share, count(distinct o.person_id) as persons into found
    from ${days(ofPosition)} join app.position_occupancy o on ${overlapping(ofPosition)} and ${onDay}
    group by d.day having sum(o.share) > 1 or count(distinct o.person_id) > most order by d.day limit 1;
  if found.day is not null then
    raise exception 'position filled beyond its limits on %', found.day
      using errcode = 'KIM01', detail = json_build_object('day', found.day, 'free', 1 - found.share + new.share, 'persons', found.persons, 'most', most)::text;
  end if;
  select d.day into found
    from ${days(ofPerson)} join app.position_occupancy o on ${overlapping(ofPerson)} and ${onDay}
    join app.position p on p.county_id = o.county_id and p.id = o.position_id
    group by d.day having sum(o.share * p.fte) > 1 order by d.day limit 1;
  if found.day is not null then
    raise exception 'person beyond a full-time equivalent on %', found.day
      using errcode = 'KIM02', detail = json_build_object('day', found.day)::text;
  end if;
  return null;
end $$`;

const occupancies = [
  `alter table app.position_occupancy add column version int not null default 1`,
  `create policy limits_look on app.position for select to kim_owner using (true)`,
  `create policy limits_look on app.position_occupancy for select to kim_owner using (true)`,
  withinLimits,
  `revoke all on function seal.occupancy_within_limits() from public`,
  `create trigger occupancy_within_limits after insert or update on app.position_occupancy for each row execute function seal.occupancy_within_limits()`,
  `drop policy employer_fills on app.position_occupancy`,
  `create policy employer_fills on app.position_occupancy for insert to kim_municipal_hr with check (${own} and ${employed} and ${ownStaff})`,
  `create policy employer_changes on app.position_occupancy for update to kim_municipal_hr using (${own} and ${employed}) with check (${own} and ${employed})`,
];

const deputies = [
  `create table app.position_deputy (county_id uuid not null, id uuid not null, position_id uuid not null, person_id uuid not null, valid_from date not null, valid_to date null, version int not null default 1, primary key (county_id, id))`,
  `comment on column app.position_deputy.valid_to is 'Last day'`,
  `alter table app.position_deputy add constraint position_deputy_position_id_fkey foreign key (county_id, position_id) references app.position (county_id, id) on delete restrict`,
  `alter table app.position_deputy add constraint position_deputy_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.position_deputy add constraint position_deputy_ends_after_start check (valid_to is null or valid_to >= valid_from)`,
  `alter table app.position_deputy add constraint position_deputy_once_per_day exclude using gist (county_id with =, position_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&)`,
  `create index position_deputy_position_index on app.position_deputy (county_id, position_id)`,
  `create index position_deputy_person_index on app.position_deputy (county_id, person_id)`,
  `alter table app.position_deputy enable row level security`,
  `alter table app.position_deputy force row level security`,
  `create policy deputies_in_the_county on app.position_deputy for select to kim_county_coordinator, kim_centre_head, kim_steering_office using (${own})`,
  `create policy deputies_of_visible_positions on app.position_deputy for select to ${organisationRoles} using (${own} and position_id = any (array(select p.id from app.position p)))`,
  `create policy employer_appoints on app.position_deputy for insert to kim_municipal_hr with check (${own} and ${employed} and ${ownStaff})`,
  `create policy employer_changes on app.position_deputy for update to kim_municipal_hr using (${own} and ${employed}) with check (${own} and ${employed})`,
  `create policy deputies on app.person for select to ${seesOccupants} using (${own} and id = any (array(select d.person_id from app.position_deputy d)))`,
];

/** Runs with the rights of whoever asks: a gap is seen where the position is. */
const gaps = `
create view app.position_gap with (security_invoker = true) as
select p.county_id, p.id as position_id, gap.first_day, gap.last_day, gap.free_share
from app.position p cross join lateral (
  with life as (
    select min(e.effective_day) as first_day from app.position_event e where e.county_id = p.county_id and e.position_id = p.id
  ), edge as (
    select life.first_day as day from life
    union select o.valid_from from app.position_occupancy o where o.county_id = p.county_id and o.position_id = p.id
    union select o.valid_to + 1 from app.position_occupancy o where o.county_id = p.county_id and o.position_id = p.id and o.valid_to is not null
  ), span as (
    select edge.day as first_day, lead(edge.day) over (order by edge.day) - 1 as last_day
    from edge cross join life where edge.day >= life.first_day and (p.returned_from is null or edge.day < p.returned_from)
  ), load as (
    select span.first_day, coalesce(span.last_day, p.returned_from - 1) as last_day,
      1 - coalesce((select sum(o.share) from app.position_occupancy o where o.county_id = p.county_id and o.position_id = p.id and o.valid_from <= span.first_day and (o.valid_to is null or o.valid_to >= span.first_day)), 0) as free_share
    from span
  ), marked as (
    select load.*, load.free_share is distinct from lag(load.free_share) over (order by load.first_day) as begins from load
  ), run as (
    select marked.*, count(*) filter (where marked.begins) over (order by marked.first_day) as number from marked
  )
  select min(run.first_day) as first_day, case when bool_or(run.last_day is null) then null else max(run.last_day) end as last_day, run.free_share
  from run where run.free_share > 0 group by run.number, run.free_share
) gap`;
