import { Migration } from '@mikro-orm/migrations';

/** When somebody cannot be reached. The owner of the personnel files writes here, by a trigger on absences; nobody else may. */
export class ReachabilityCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of table) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table app.unreachable_period');
  }
}

const own = `county_id = (select seal.county())`;
const everyMember =
  'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin';
const recent = 'last_day >= (select seal.today()) - 6';
const occupantsToday =
  'select o.person_id from app.position_occupancy o where o.valid_to is null or o.valid_to >= (select seal.today())';

const table = [
  `create table app.unreachable_period (county_id uuid not null, id uuid not null, person_id uuid not null, first_day date not null, last_day date not null, half_day text null, primary key (county_id, id))`,
  `alter table app.unreachable_period add constraint unreachable_period_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.unreachable_period add constraint unreachable_period_ends_after_start check (last_day >= first_day)`,
  `alter table app.unreachable_period add constraint unreachable_half_day_is_one_day check (half_day is null or (half_day in ('MORNING', 'AFTERNOON') and first_day = last_day))`,
  `create index unreachable_period_person_index on app.unreachable_period (county_id, person_id, last_day)`,
  `alter table app.unreachable_period enable row level security`,
  `alter table app.unreachable_period force row level security`,
  `create policy own_unreachable_periods on app.unreachable_period for select to ${everyMember} using (${own} and person_id = (select seal.person()))`,
  `create policy unreachable_colleagues on app.unreachable_period for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_foreigners_clerk, kim_naturalisation_clerk using (${own} and ${recent} and person_id = any (array(select p.id from app.person p where p.organisation_id = (select seal.organisation()) union all ${occupantsToday})))`,
  `create policy unreachable_occupants on app.unreachable_period for select to kim_county_coordinator, kim_centre_head, kim_steering_office using (${own} and ${recent} and person_id = any (array(${occupantsToday})))`,
  `create policy written_by_the_employer on app.unreachable_period for all to kim_personnel_owner using (true) with check (true)`,
  `grant select, insert, delete on app.unreachable_period to kim_personnel_owner`,
];
