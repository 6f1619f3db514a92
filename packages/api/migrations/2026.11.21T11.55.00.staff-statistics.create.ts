import { Migration } from '@mikro-orm/migrations';

/**
 * Figures about staff: one function of the files' owner that answers sums of at least five people and nothing else, and one that
 * answers what is known of the caller. Whether anything is shown at all a works agreement (Dienstvereinbarung) decides.
 */
export class StaffStatisticsCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of tables) this.addSql(statement);
    for (const table of readByOwnerOfFiles) {
      this.addSql(`grant select on app.${table} to kim_personnel_owner`);
      this.addSql(`create policy statistics_select on app.${table} for select to kim_personnel_owner using (true)`);
    }
    this.addSql('grant create on schema seal to kim_personnel_owner');
    this.addSql('set local role kim_personnel_owner');
    for (const table of ['contract', 'absence'])
      this.addSql(`create policy statistics_select on personnel.${table} for select to kim_personnel_owner using (true)`);
    for (const statement of [absenceDays, staffOn, statistics, ownFigures]) this.addSql(statement);
    for (const signature of ['staff_statistics(uuid, int)', 'own_staff_figures(int)'])
      this.addSql(`revoke all on function seal.${signature} from public`);
    for (const signature of ['absence_days(uuid, uuid, int)', 'staff_on(uuid, date)'])
      this.addSql(`revoke all on function personnel.${signature} from public`);
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_personnel_owner');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop function seal.staff_statistics(uuid, int), seal.own_staff_figures(int)');
    this.addSql('drop function personnel.staff_on(uuid, date), personnel.absence_days(uuid, uuid, int)');
    for (const table of readByOwnerOfFiles) this.addSql(`drop policy statistics_select on app.${table}`);
    for (const table of ['contract', 'absence']) this.addSql(`drop policy statistics_select on personnel.${table}`);
    this.addSql('drop table app.staff_statistics_agreement');
  }
}

const readByOwnerOfFiles = ['position_occupancy', 'supervision_assignment', 'staff_statistics_agreement'];
const own = `county_id = (select seal.county())`;
const ofOwnOrganisation = `${own} and organisation_id = (select seal.organisation())`;

const tables = [
  `create table app.staff_statistics_agreement (county_id uuid not null, organisation_id uuid not null, is_in_force boolean not null, reference text not null, changed_by_id uuid not null, changed_at timestamptz not null, version int not null default 1, primary key (county_id, organisation_id))`,
  `comment on column app.staff_statistics_agreement.reference is 'The works agreement it rests on (Dienstvereinbarung, LPVG NRW)'`,
  `alter table app.staff_statistics_agreement add constraint staff_statistics_agreement_organisation_id_fkey foreign key (county_id, organisation_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table app.staff_statistics_agreement add constraint staff_statistics_agreement_changed_by_id_fkey foreign key (county_id, changed_by_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.staff_statistics_agreement enable row level security`,
  `alter table app.staff_statistics_agreement force row level security`,
  `create policy agreements_of_the_county on app.staff_statistics_agreement for select to kim_county_coordinator, kim_centre_head, kim_steering_office using (${own})`,
  `create policy own_agreement on app.staff_statistics_agreement for select to kim_municipal_hr using (${ofOwnOrganisation})`,
  `create policy employer_agrees on app.staff_statistics_agreement for insert to kim_municipal_hr with check (${ofOwnOrganisation} and changed_by_id = (select seal.person()))`,
  `create policy employer_changes_agreement on app.staff_statistics_agreement for update to kim_municipal_hr using (${ofOwnOrganisation}) with check (${ofOwnOrganisation} and changed_by_id = (select seal.person()))`,
];

/** Working days of absence within a year, of whatever kind: the reason must not come out, so there is one sum for all. */
const absenceDays = `
create function personnel.absence_days(of_county uuid, of_file uuid, in_year int) returns numeric language sql stable set search_path = '' as $$
  select coalesce(sum(a.working_days
      * (least(a.last_day, make_date(in_year, 12, 31)) - greatest(a.first_day, make_date(in_year, 1, 1)) + 1)
      / (a.last_day - a.first_day + 1)), 0)
  from personnel.absence a
  where a.county_id = of_county and a.file_id = of_file and a.state in ('APPROVED', 'RECORDED')
    and a.first_day <= make_date(in_year, 12, 31) and a.last_day >= make_date(in_year, 1, 1)
$$`;

/** KIM staff of the municipalities on a day: who fills a position there and whose file its employer keeps. */
const staffOn = `
create function personnel.staff_on(of_county uuid, on_day date) returns table (employer uuid, file uuid, person uuid) language sql stable set search_path = '' as $$
  select distinct k.organisation_id, f.id, f.person_id
  from personnel.file f
    join personnel.file_keeper k on k.county_id = f.county_id and k.file_id = f.id and k.valid_from <= on_day and (k.valid_to is null or k.valid_to >= on_day)
    join app.position_occupancy o on o.county_id = f.county_id and o.person_id = f.person_id and o.valid_from <= on_day and (o.valid_to is null or o.valid_to >= on_day)
    join app.supervision_assignment s on s.county_id = o.county_id and s.position_id = o.position_id and s.kind = 'DIENSTAUFSICHT' and s.holder_id = k.organisation_id and s.valid_from <= on_day and (s.valid_to is null or s.valid_to >= on_day)
  where f.county_id = of_county and k.organisation_id <> of_county
$$`;

/**
 * Which municipalities may be shown does not depend on who asks nor on agreements: else switching one on would let what is hidden
 * be found by subtraction. When those left over are fewer than five people, the smallest of the shown is hidden with them.
 * Everything but the headcount is rounded to fives, so that one more or one less tells nothing of anybody.
 */
const statistics = `
create function seal.staff_statistics(of_organisation uuid, in_year int) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  organisation uuid := seal.organisation();
  today date := seal.today();
  role text := pg_catalog.current_setting('role');
  fewest constant int := 5;
  last_day date;
  left_over int;
  shown uuid[];
  counted uuid[];
  people int;
  with_contract int;
  with_absence int;
  figures jsonb;
begin
  if role not in ('kim_municipal_hr', 'kim_county_coordinator', 'kim_centre_head', 'kim_steering_office')
    or (role = 'kim_municipal_hr' and of_organisation not in (organisation, county)) then return null; end if;
  if in_year >= extract(year from today) or in_year < 2020 then return '{"state": "YEAR_NOT_COMPLETED"}'; end if;
  last_day := make_date(in_year, 12, 31);
  if not exists (select from app.staff_statistics_agreement g where g.county_id = county and g.organisation_id = of_organisation and g.is_in_force) then
    return '{"state": "NO_AGREEMENT"}'; end if;
  select array(select s.employer from personnel.staff_on(county, last_day) s group by s.employer having count(distinct s.person) >= fewest order by count(distinct s.person) desc, s.employer) into shown;
  select count(distinct s.person) into left_over from personnel.staff_on(county, last_day) s where s.employer <> all (shown);
  if left_over between 1 and fewest - 1 then shown := shown[1:cardinality(shown) - 1]; end if;
  if of_organisation <> county and of_organisation <> all (shown) then return '{"state": "SUPPRESSED"}'; end if;
  if of_organisation = county and role = 'kim_municipal_hr' then
    -- whoever knows its own people could subtract them
    select count(distinct s.person) into left_over from personnel.staff_on(county, last_day) s where s.employer <> organisation;
    if left_over < fewest then return '{"state": "SUPPRESSED"}'; end if;
  end if;
  select array_agg(s.file), count(distinct s.person) into counted, people from personnel.staff_on(county, last_day) s where of_organisation in (county, s.employer);
  if people is null or people < fewest then return '{"state": "SUPPRESSED"}'; end if;
  select count(distinct c.file_id) into with_contract from personnel.contract c where c.county_id = county and c.file_id = any (counted) and c.valid_from <= last_day and (c.valid_to is null or c.valid_to >= last_day);
  select count(*) into with_absence from unnest(counted) f(id) where personnel.absence_days(county, f.id, in_year) > 0;
  select pg_catalog.jsonb_build_object(
      'headcount', people,
      'partTimeCount', case when with_contract >= fewest then round(count(*) filter (where c.weekly_hours < c.full_time_hours) / 5.0) * 5 end,
      'fixedTermCount', case when with_contract >= fewest then round(count(*) filter (where c.fixed_term_until is not null) / 5.0) * 5 end,
      'averageShare', case when with_contract >= fewest then round(avg(c.weekly_hours / c.full_time_hours), 1)::text end)
    into figures
    from personnel.contract c where c.county_id = county and c.file_id = any (counted) and c.valid_from <= last_day and (c.valid_to is null or c.valid_to >= last_day);
  figures := figures || pg_catalog.jsonb_build_object(
    'absenceDays', case when with_absence >= fewest then (select round(sum(personnel.absence_days(county, f.id, in_year)) / 5) * 5 from unnest(counted) f(id)) end,
    'vacancyDays', (
      select count(*) from app.supervision_assignment s
        cross join generate_series(greatest(s.valid_from, make_date(in_year, 1, 1)), least(coalesce(s.valid_to, last_day), last_day), interval '1 day') d(day)
      where s.county_id = county and s.kind = 'DIENSTAUFSICHT' and s.holder_id <> county and of_organisation in (county, s.holder_id)
        and not exists (select from app.position_occupancy o where o.county_id = county and o.position_id = s.position_id and o.valid_from <= d.day and (o.valid_to is null or o.valid_to >= d.day))));
  return pg_catalog.jsonb_build_object('state', 'SHOWN', 'figures', figures);
end $$`;

/** Of oneself everything may be known. */
const ownFigures = `
create function seal.own_staff_figures(in_year int) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  me uuid := seal.person();
  last_day date;
  answer jsonb;
begin
  if county is null or me is null or in_year not between 2020 and 2199 then return null; end if;
  last_day := least(make_date(in_year, 12, 31), seal.today());
  select pg_catalog.jsonb_build_object(
      'absenceDays', round(coalesce(sum(personnel.absence_days(county, f.id, in_year)), 0), 1)::text,
      'averageShare', (select round(sum(c.weekly_hours / c.full_time_hours), 2)::text from personnel.contract c join personnel.file x on x.county_id = c.county_id and x.id = c.file_id
        where c.county_id = county and x.person_id = me and c.valid_from <= last_day and (c.valid_to is null or c.valid_to >= last_day)))
    into answer from personnel.file f where f.county_id = county and f.person_id = me having count(*) > 0;
  return answer;
end $$`;
