import { Migration } from '@mikro-orm/migrations';

/** Services without a case (Beratungsstatistik), and their monthly figures, which follow in the same transaction whoever writes. */
export class ServiceRecordCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...tables, ...functions, ...triggers]) this.addSql(statement);
    for (const name of functionNames) this.addSql(`revoke all on function seal.${name}() from public`);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table casework.service_record, casework.service_rollup cascade');
    for (const name of functionNames) this.addSql(`drop function seal.${name}()`);
  }
}

const functionNames = ['own_services', 'roll_services_up'];
const ofCounty = `county_id = (select seal.county())`;
const ofMunicipality = `${ofCounty} and municipality_id = (select seal.organisation())`;
const ofOneself = `${ofMunicipality} and person_id = (select seal.person())`;
const municipal = 'kim_case_manager, kim_municipal_team_lead';
const county = 'kim_county_coordinator, kim_centre_head';

const typeKnown = `type in ('EXCHANGE_AND_FIRST_TALK', 'REFERRAL_COUNSELLING', 'WORKSHOP', 'TALK_IN_MUNICIPALITY', 'WORKING_COMMITTEE', 'INFORMATION_EVENT', 'TALK_WITH_MIGRANT_ORGANISATION', 'PROJECT_GROUP')`;
const check = (name: string, expression: string): string =>
  `alter table casework.service_record add constraint service_record_${name} check (${expression})`;

const readers = (table: string): string[] => [
  `alter table casework.${table} enable row level security`,
  `alter table casework.${table} force row level security`,
  `create policy services_of_own_municipality on casework.${table} for select to ${municipal} using (${ofMunicipality})`,
  `create policy services_of_the_county on casework.${table} for select to ${county} using (${ofCounty})`,
];

const tables = [
  `create table casework.service_record (county_id uuid not null, id uuid not null, municipality_id uuid not null, person_id uuid not null, type text not null, occurred_on date not null, channel text not null, themes text[] not null, legal_domain text null, referral_category text null, target_group_count int not null, partner_count int not null, minutes int null, recorded_at timestamptz not null, version int not null default 1, voided_on date null, primary key (county_id, id))`,
  `comment on column casework.service_record.municipality_id is 'Whose case manager did it; the county where it employs case managers'`,
  `comment on column casework.service_record.person_id is 'Who did it; readable by nobody, see seal.own_services()'`,
  `comment on column casework.service_record.themes is 'Action fields it was about'`,
  `comment on column casework.service_record.referral_category is 'Where to; of referrals alone'`,
  `comment on column casework.service_record.voided_on is 'Taken back: counted nowhere'`,
  `alter table casework.service_record add constraint service_record_municipality_id_fkey foreign key (county_id, municipality_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table casework.service_record add constraint service_record_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  check('type_known', typeKnown),
  check('channel_known', `channel in ('ON_SITE', 'PHONE', 'EMAIL', 'OUTREACH', 'VIDEO')`),
  check('themes_known', `themes <@ array['LABOUR_MARKET', 'HOUSING', 'HEALTH_AND_CARE', 'BENEFITS', 'LANGUAGE', 'EDUCATION_0_6', 'EDUCATION_6_18', 'LEISURE_CULTURE_PARTICIPATION']`),
  check('legal_domain_known', `legal_domain in ('SGB_II', 'SGB_III', 'SGB_VIII', 'SGB_XII', 'AUFENTHG', 'ASYLBLG', 'STAG', 'HEALTH_CARE', 'JMD', 'MBE', 'PARTICIPATION_MANAGEMENT', 'BUT')`),
  check('referral_category_known', `referral_category in ('AUTHORITY', 'ADULT_MIGRATION_COUNSELLING', 'LANGUAGE_COURSE_PROVIDER', 'FINANCIAL_COUNSELLING', 'VOCATIONAL_RECOGNITION', 'OTHER')`),
  check('refers_when_counselling', `referral_category is null or type = 'REFERRAL_COUNSELLING'`),
  check('counts_possible', 'target_group_count >= 0 and target_group_count <= 500 and partner_count >= 0 and partner_count <= 500 and target_group_count + partner_count > 0'),
  check('minutes_possible', 'minutes >= 1 and minutes <= 1440'),
  `create index service_record_place_index on casework.service_record (county_id, municipality_id, occurred_on, id)`,
  `create index service_record_day_index on casework.service_record (county_id, occurred_on, id)`,
  `create index service_record_person_index on casework.service_record (county_id, person_id, id)`,
  ...readers('service_record'),
  `create policy recorded_by_oneself on casework.service_record for insert to kim_case_manager with check (${ofOneself})`,
  `create policy corrected_by_oneself on casework.service_record for update to kim_case_manager using (${ofOneself}) with check (${ofOneself})`,
  `create policy services_of_oneself_select on casework.service_record for select to kim_owner using (true)`,
  `create table casework.service_rollup (county_id uuid not null, municipality_id uuid not null, month date not null, type text not null, count int not null, target_group_count int not null, partner_count int not null, primary key (county_id, municipality_id, month, type))`,
  `comment on column casework.service_rollup.month is 'Its first day'`,
  `alter table casework.service_rollup add constraint service_rollup_municipality_id_fkey foreign key (county_id, municipality_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table casework.service_rollup add constraint service_rollup_type_known check (${typeKnown})`,
  ...readers('service_rollup'),
  `create policy rollup_select on casework.service_rollup for select to kim_owner using (true)`,
  `create policy rollup_insert on casework.service_rollup for insert to kim_owner with check (true)`,
  `create policy rollup_update on casework.service_rollup for update to kim_owner using (true) with check (true)`,
];

const sums = `count = r.count + excluded.count, target_group_count = r.target_group_count + excluded.target_group_count, partner_count = r.partner_count + excluded.partner_count`;

/** Adds what the statement wrote, in the order of the key: two that touch the same months never wait for one another in a circle. */
const add = (changed: string): string => `
    insert into casework.service_rollup as r (county_id, municipality_id, month, type, count, target_group_count, partner_count)
    select x.county_id, x.municipality_id, pg_catalog.date_trunc('month', x.occurred_on)::date, x.type, sum(x.sign), sum(x.sign * x.target_group_count), sum(x.sign * x.partner_count)
    from (${changed}) x where x.voided_on is null
    group by 1, 2, 3, 4 having (sum(x.sign), sum(x.sign * x.target_group_count), sum(x.sign * x.partner_count)) <> (0, 0, 0) order by 1, 2, 3, 4
    on conflict (county_id, municipality_id, month, type) do update set ${sums};`;

const functions = [
  // Who did a service is readable by nobody; that it was oneself, by oneself.
  `create function seal.own_services() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  person uuid := seal.person();
begin
  if pg_catalog.current_setting('role') <> 'kim_case_manager' then return '{}'; end if;
  return array(select s.id from casework.service_record s where s.county_id = county and s.person_id = person);
end $$`,
  `create function seal.roll_services_up() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then ${add('select w.*, 1 as sign from written w')}
  elsif tg_op = 'UPDATE' then ${add('select w.*, 1 as sign from written w union all select b.*, -1 from before b')}
  else ${add('select b.*, -1 as sign from before b')}
  end if;
  return null;
end $$`,
];

const trigger = (event: string, transition: string): string =>
  `create trigger rolled_up_after_${event} after ${event} on casework.service_record referencing ${transition} for each statement execute function seal.roll_services_up()`;

const triggers = [
  trigger('insert', 'new table as written'),
  trigger('update', 'old table as before new table as written'),
  trigger('delete', 'old table as before'),
];
