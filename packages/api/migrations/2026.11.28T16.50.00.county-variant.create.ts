import { Migration } from '@mikro-orm/migrations';

/** Whom a county counsels first: the stages in which it takes up its work. */
export class CountyVariantCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of stages) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table app.target_group_stage');
  }
}

const stages = [
  `create table app.target_group_stage (
  county_id uuid not null, id uuid not null, stage smallint not null, description text, target_groups text[] not null default '{}',
  age_from smallint, age_to smallint, with_children boolean not null default false, starts_on date, source text,
  primary key (county_id, id),
  constraint target_group_stage_unique unique (county_id, stage),
  constraint target_group_stage_county_fkey foreign key (county_id, county_id) references app.organisation (county_id, id),
  constraint target_group_stage_known check (stage between 1 and 9),
  constraint target_group_stage_ages check (age_from between 0 and 120 and age_to between 0 and 120 and age_from <= age_to),
  constraint target_group_stage_described check (starts_on is null or (description is not null and source is not null))
)`,
  `comment on column app.target_group_stage.description is 'Null where the papers only number the stage'`,
  `comment on column app.target_group_stage.starts_on is 'First day; null while it is not taken up'`,
  'alter table app.target_group_stage enable row level security',
  'alter table app.target_group_stage force row level security',
  `create policy stages_of_the_county on app.target_group_stage for select to
     kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer,
     kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_foreigners_clerk, kim_naturalisation_clerk
   using (county_id = (select seal.county()))`,
];
