import { Migration } from '@mikro-orm/migrations';

/** What a measure has to do with working groups and hurdles, each as far as the other end may be known of (docs/adr/0048). */
export class MeasureLinks extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...links, ...walls, ...following]) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table measure.measure_link');
    this.addSql('drop function measure.follow_hurdle() cascade');
  }
}

const reference = (column: string, to: string): string =>
  `alter table measure.measure_link add constraint measure_link_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const comment = (column: string, text: string): string =>
  `comment on column measure.measure_link.${column} is '${text}'`;
const once = (column: string): string =>
  `create unique index measure_link_${column}_once on measure.measure_link (county_id, measure_id, ${column}_id) where ended_on is null`;

const links = [
  `create table measure.measure_link (county_id uuid not null, id uuid not null, measure_id uuid not null, working_group_id uuid null, hurdle_id uuid null, linked_on date not null, ended_on date null, person_id uuid not null, person_name text not null, primary key (county_id, id))`,
  comment('ended_on', 'Day it was taken away again; null: it holds'),
  comment('person_id', 'Who linked them'),
  comment('person_name', 'As it was then: who leaves is still named'),
  reference('measure_id', 'measure.measure'),
  reference('working_group_id', 'governance.working_group'),
  reference('hurdle_id', 'hurdle.hurdle'),
  reference('person_id', 'app.person'),
  'alter table measure.measure_link add constraint measure_link_to_one check (num_nonnulls(working_group_id, hurdle_id) = 1)',
  once('working_group'),
  once('hurdle'),
  'create index measure_link_group_index on measure.measure_link (county_id, working_group_id)',
  'create index measure_link_hurdle_index on measure.measure_link (county_id, hurdle_id)',
];

const county = 'county_id = (select seal.county())';
const oneself = 'person_id = (select seal.person())';
const steerers = 'kim_county_coordinator, kim_centre_head, kim_steering_office';
const ofBoth =
  'kim_steering_member, kim_case_manager, kim_municipal_team_lead, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser';
const ofGroups = 'kim_school_clerk, kim_youth_clerk';
const group = 'working_group_id = any (array(select g.id from governance.working_group g))';
const hurdle = 'hurdle_id = any (array(select h.id from hurdle.hurdle h))';
const changeable = `measure_id = any (array(select m.id from measure.measure m where m.state <> 'EVALUATED'))`;

const walls = [
  'alter table measure.measure_link enable row level security',
  'alter table measure.measure_link force row level security',
  `create policy links_of_the_county on measure.measure_link for select to ${steerers} using (${county})`,
  `create policy links_to_what_is_visible on measure.measure_link for select to ${ofBoth} using (${county} and (${group} or ${hurdle}))`,
  `create policy links_to_visible_groups on measure.measure_link for select to ${ofGroups} using (${county} and ${group})`,
  `create policy county_links on measure.measure_link for insert to ${steerers} with check (${oneself} and ended_on is null and ${changeable})`,
  `create policy county_unlinks on measure.measure_link for update to ${steerers} using (${county} and ended_on is null and ${changeable}) with check (${county} and ended_on is not null)`,
  ...['select', 'update'].map(
    (command) =>
      `create policy follows_${command} on measure.measure_link for ${command} to kim_owner using (true)${command === 'update' ? ' with check (true)' : ''}`,
  ),
];

/** A hurdle whose reports go into another one takes its measures along, also those that are evaluated. */
const following = [
  `create function measure.follow_hurdle() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update measure.measure_link l set hurdle_id = new.merged_into_id
    where l.county_id = new.county_id and l.hurdle_id = new.id and l.ended_on is null and not exists (
      select from measure.measure_link o where o.county_id = l.county_id and o.measure_id = l.measure_id and o.hurdle_id = new.merged_into_id and o.ended_on is null);
  update measure.measure_link l set ended_on = coalesce(seal.today(), (now() at time zone 'Europe/Berlin')::date)
    where l.county_id = new.county_id and l.hurdle_id = new.id and l.ended_on is null;
  return null;
end $$`,
  'create trigger measures_follow after update of merged_into_id on hurdle.hurdle for each row when (new.merged_into_id is not null and old.merged_into_id is null) execute function measure.follow_hurdle()',
  'revoke all on function measure.follow_hurdle() from public',
];
