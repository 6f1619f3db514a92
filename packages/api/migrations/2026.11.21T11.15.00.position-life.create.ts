import { Migration } from '@mikro-orm/migrations';

/** The life of a position: what happened to it, from when on, and which steps there are at all. */
export class PositionLife extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of statements) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table app.position_event');
    this.addSql('drop policy county_steers on app.position');
    this.addSql('alter table app.position drop column returned_from, drop column fixed_term_until');
  }
}

const own = `county_id = (select seal.county())`;
const employed = `position_id = any ((select seal.employed_positions())::uuid[])`;
const byOneself = `organisation_id = (select seal.organisation()) and person_id = (select seal.person())`;
const transitions = `'ALLOCATED FUNDED', 'FUNDED ADVERTISED', 'FUNDED RETURNED', 'FUNDED FILLED', 'ADVERTISED FILLED', 'ADVERTISED RETURNED', 'FILLED VACANT', 'VACANT FILLED', 'VACANT ADVERTISED', 'VACANT RETURNED', 'RETURNED REALLOCATED', 'REALLOCATED ABOLISHED'`;

const statements = [
  `alter table app.position add column fixed_term_until date null, add column returned_from date null`,
  `comment on column app.position.fixed_term_until is 'Last day it is funded for'`,
  `comment on column app.position.returned_from is 'First day it no longer counts: given back to the county'`,
  `create policy county_steers on app.position for update to kim_county_coordinator, kim_centre_head using (${own}) with check (${own})`,
  `create table app.position_event (county_id uuid not null, id uuid not null, position_id uuid not null, step int not null, from_state text null, to_state text not null, effective_day date not null, recorded_at timestamptz not null, organisation_id uuid not null, person_id uuid null, note text null, primary key (county_id, id))`,
  `comment on column app.position_event.step is 'Order of recording; of two on one day the later holds'`,
  `comment on column app.position_event.organisation_id is 'On whose behalf'`,
  `comment on column app.position_event.person_id is 'Null: taken over from the papers'`,
  `alter table app.position_event add constraint position_event_step_unique unique (county_id, position_id, step)`,
  `alter table app.position_event add constraint position_event_begins_once check ((from_state is null) = (step = 1))`,
  `alter table app.position_event add constraint position_event_is_a_transition check (from_state is null or from_state || ' ' || to_state in (${transitions}))`,
  `alter table app.position_event add constraint position_event_position_id_fkey foreign key (county_id, position_id) references app.position (county_id, id) on delete restrict`,
  `alter table app.position_event add constraint position_event_organisation_id_fkey foreign key (county_id, organisation_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table app.position_event add constraint position_event_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.position_event enable row level security`,
  `alter table app.position_event force row level security`,
  `create policy events_in_the_county on app.position_event for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (${own})`,
  `create policy events_of_visible_positions on app.position_event for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_foreigners_clerk, kim_naturalisation_clerk using (${own} and position_id = any (array(select p.id from app.position p)))`,
  `create policy employer_advances on app.position_event for insert to kim_municipal_hr with check (${own} and ${employed} and ${byOneself} and to_state in ('ADVERTISED', 'RETURNED', 'FILLED', 'VACANT'))`,
  `create policy county_advances on app.position_event for insert to kim_county_coordinator, kim_centre_head with check (${own} and ${byOneself} and to_state in ('FUNDED', 'REALLOCATED', 'ABOLISHED'))`,
];
