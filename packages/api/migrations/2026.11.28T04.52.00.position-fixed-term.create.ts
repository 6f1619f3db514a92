import { Migration } from '@mikro-orm/migrations';

/** Until when a position was said to be funded, each time anew. */
export class PositionFixedTermCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of statements) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table app.position_fixed_term');
  }
}

const own = `county_id = (select seal.county())`;
const byOneself = `organisation_id = (select seal.organisation()) and person_id = (select seal.person())`;

const statements = [
  `create table app.position_fixed_term (county_id uuid not null, id uuid not null, position_id uuid not null, step int not null, fixed_term_until date null, recorded_at timestamptz not null, organisation_id uuid not null, person_id uuid not null, note text null, primary key (county_id, id))`,
  `comment on column app.position_fixed_term.step is 'Order of recording; the last holds'`,
  `comment on column app.position_fixed_term.fixed_term_until is 'Last day it is funded for; null: no end any more'`,
  `comment on column app.position_fixed_term.organisation_id is 'On whose behalf'`,
  `alter table app.position_fixed_term add constraint position_fixed_term_step_unique unique (county_id, position_id, step)`,
  `alter table app.position_fixed_term add constraint position_fixed_term_position_id_fkey foreign key (county_id, position_id) references app.position (county_id, id) on delete restrict`,
  `alter table app.position_fixed_term add constraint position_fixed_term_organisation_id_fkey foreign key (county_id, organisation_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table app.position_fixed_term add constraint position_fixed_term_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.position_fixed_term enable row level security`,
  `alter table app.position_fixed_term force row level security`,
  `create policy fixed_terms_in_the_county on app.position_fixed_term for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (${own})`,
  `create policy fixed_terms_of_visible_positions on app.position_fixed_term for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_foreigners_clerk, kim_naturalisation_clerk using (${own} and position_id = any (array(select p.id from app.position p)))`,
  `create policy county_sets_fixed_terms on app.position_fixed_term for insert to kim_county_coordinator, kim_centre_head with check (${own} and ${byOneself})`,
];
