import { Migration } from '@mikro-orm/migrations';

/** Deployment: the council's tables of days per week, the sites, and who is at work where in which week. */
export class DeploymentCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of tables) this.addSql(statement);
    for (const [table, column, target] of references)
      this.addSql(
        `alter table app.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references app.${target} (county_id, id) on delete restrict`,
      );
    for (const constraint of oncePerDay) this.addSql(constraint);
    for (const policy of policies) this.addSql(policy);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table app.deployment_slot, app.deployment_site, app.deployment_quota, app.deployment_plan');
  }
}

const references = [
  ['deployment_quota', 'plan_id', 'deployment_plan'],
  ['deployment_quota', 'municipality_id', 'organisation'],
  ['deployment_site', 'organisation_id', 'organisation'],
  ['deployment_slot', 'position_id', 'position'],
  ['deployment_slot', 'person_id', 'person'],
  ['deployment_slot', 'site_id', 'deployment_site'],
] as const;

const period = `daterange(valid_from, valid_to, '[]')`;

/** Nobody is in two places: neither in the same half of a day nor in hours that overlap. */
const oncePerDay = [
  `alter table app.deployment_slot add constraint deployment_slot_one_half_per_day
    exclude using gist (county_id with =, person_id with =, weekday with =, ${period} with &&,
      (case part when 'MORNING' then int4range(0, 1) when 'AFTERNOON' then int4range(1, 2) else int4range(0, 2) end) with &&)
    where (not is_withdrawn)`,
  `alter table app.deployment_slot add constraint deployment_slot_one_place_per_day
    exclude using gist (county_id with =, person_id with =, weekday with =, ${period} with &&,
      tsrange('2000-01-01'::date + starts_at, '2000-01-01'::date + ends_at) with &&)
    where (not is_withdrawn)`,
];

const tables = [
  `create table app.deployment_plan (county_id uuid not null, id uuid not null, title text not null, source text not null, valid_from date not null, valid_to date null, primary key (county_id, id))`,
  `comment on column app.deployment_plan.valid_to is 'Last day'`,
  `alter table app.deployment_plan add constraint deployment_plan_ends_after_start check (valid_to is null or valid_to >= valid_from)`,
  `create table app.deployment_quota (county_id uuid not null, plan_id uuid not null, municipality_id uuid not null, days numeric(5,2) null, line smallint not null, note text null, primary key (county_id, plan_id, municipality_id))`,
  `comment on column app.deployment_quota.days is 'Null where the paper prints a dash'`,
  `comment on column app.deployment_quota.line is 'Order of the lines as printed'`,
  `comment on column app.deployment_quota.note is 'What the paper says beside the figure, as printed'`,
  `alter table app.deployment_quota add constraint deployment_quota_within_reason check (days > 0 and days <= 100)`,
  `create table app.deployment_site (county_id uuid not null, id uuid not null, organisation_id uuid not null, name text not null, address text null, is_example boolean not null default false, primary key (county_id, id))`,
  `comment on column app.deployment_site.organisation_id is 'The municipality it lies in and belongs to, or the county itself'`,
  `comment on column app.deployment_site.is_example is 'Of the demo: no real place'`,
  `alter table app.deployment_site add constraint deployment_site_name_unique unique (county_id, organisation_id, name)`,
  `create table app.deployment_slot (county_id uuid not null, id uuid not null, position_id uuid not null, person_id uuid not null, site_id uuid not null, weekday smallint not null, part text not null, starts_at time(0) not null, ends_at time(0) not null, valid_from date not null, valid_to date null, is_withdrawn boolean not null default false, version int not null default 1, primary key (county_id, id))`,
  `comment on column app.deployment_slot.weekday is '1 is Monday'`,
  `comment on column app.deployment_slot.part is 'A whole day is 0.2 VZÄ, a morning or an afternoon half of it'`,
  `comment on column app.deployment_slot.valid_to is 'Last day'`,
  `comment on column app.deployment_slot.is_withdrawn is 'Taken back before its first day'`,
  `alter table app.deployment_slot add constraint deployment_slot_weekday_known check (weekday >= 1 and weekday <= 5)`,
  `alter table app.deployment_slot add constraint deployment_slot_part_known check (part in ('DAY', 'MORNING', 'AFTERNOON'))`,
  `alter table app.deployment_slot add constraint deployment_slot_ends_after_start check (ends_at > starts_at)`,
  `alter table app.deployment_slot add constraint deployment_slot_period check (valid_to is null or valid_to >= valid_from)`,
  `create index deployment_slot_position_index on app.deployment_slot (county_id, position_id)`,
  `create index deployment_slot_person_index on app.deployment_slot (county_id, person_id)`,
  ...['deployment_plan', 'deployment_quota', 'deployment_site', 'deployment_slot'].flatMap((table) => [
    `alter table app.${table} enable row level security`,
    `alter table app.${table} force row level security`,
  ]),
];

const inCounty = `county_id = (select seal.county())`;
const published =
  'kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer, kim_steering_member, kim_api_client';
const municipal = 'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager';
const coordinating = 'kim_county_coordinator, kim_centre_head, kim_steering_office';
const planners = 'kim_municipal_hr, kim_municipal_team_lead';
const employed = `${inCounty} and position_id = any ((select seal.employed_positions())::uuid[])`;
/** Days of somebody who does not fill the position are not the employer's to plan; a clash would tell where they are. */
const ofOccupant = `${employed} and person_id = any (array(select o.person_id from app.position_occupancy o where o.position_id = deployment_slot.position_id))`;
const oneself = `${inCounty} and person_id = (select seal.person()) and position_id = any (array(select o.position_id from app.position_occupancy o where o.person_id = (select seal.person())))`;

const policies = [
  `create policy deployment_plans_of_the_county on app.deployment_plan for select to ${published}, ${municipal} using (${inCounty})`,
  `create policy deployment_quotas_of_the_county on app.deployment_quota for select to ${published} using (${inCounty})`,
  `create policy deployment_quota_of_own_municipality on app.deployment_quota for select to ${municipal} using (${inCounty} and municipality_id = (select seal.organisation()))`,
  `create policy sites_in_the_county on app.deployment_site for select to ${coordinating} using (${inCounty})`,
  `create policy sites_of_visible_positions on app.deployment_site for select to ${municipal} using (${inCounty} and (organisation_id = (select seal.organisation()) or organisation_id = any (array(select unnest(p.organisation_ids) from app.position p))))`,
  `create policy organisation_adds_sites on app.deployment_site for insert to ${planners} with check (${inCounty} and organisation_id = (select seal.organisation()))`,
  `create policy slots_in_the_county on app.deployment_slot for select to ${coordinating} using (${inCounty})`,
  `create policy slots_of_visible_positions on app.deployment_slot for select to ${municipal} using (${inCounty} and position_id = any (array(select p.id from app.position p)))`,
  `create policy employer_plans on app.deployment_slot for insert to ${planners} with check (${ofOccupant})`,
  `create policy employer_replans on app.deployment_slot for update to ${planners} using (${employed}) with check (${employed})`,
  `create policy person_plans on app.deployment_slot for insert to kim_case_manager with check (${oneself})`,
  `create policy person_replans on app.deployment_slot for update to kim_case_manager using (${oneself}) with check (${oneself})`,
];
