import { Migration } from '@mikro-orm/migrations';

/** When organisations are reminded, and on which day somebody was written to. */
export class RemindersCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...tables, ...policies]) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table app.reminder_mail, app.reminder_setting');
  }
}

const members =
  'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin';
const own = 'county_id = (select seal.county()) and organisation_id = (select seal.organisation())';

const tables = [
  `create table app.reminder_setting (county_id uuid not null, id uuid not null, organisation_id uuid not null, fixed_term_days int not null default 90, probation_days int not null default 42, vacancy_days int not null default 30, sends_mail boolean not null default true, version int not null default 1, primary key (county_id, id))`,
  `alter table app.reminder_setting add constraint reminder_setting_once unique (county_id, organisation_id)`,
  `alter table app.reminder_setting add constraint reminder_setting_days_within_a_year check (least(fixed_term_days, probation_days, vacancy_days) >= 1 and greatest(fixed_term_days, probation_days, vacancy_days) <= 366)`,
  `alter table app.reminder_setting add constraint reminder_setting_organisation_fkey foreign key (county_id, organisation_id) references app.organisation (county_id, id) on delete restrict`,
  `create table app.reminder_mail (county_id uuid not null, person_id uuid not null, sent_on date not null, primary key (county_id, person_id, sent_on))`,
  `alter table app.reminder_mail add constraint reminder_mail_person_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete cascade`,
  ...['reminder_setting', 'reminder_mail'].flatMap((table) => [
    `alter table app.${table} enable row level security`,
    `alter table app.${table} force row level security`,
  ]),
];

const policies = [
  `create policy setting_of_own_organisation on app.reminder_setting for select to ${members} using (${own})`,
  `create policy hr_sets_reminders on app.reminder_setting for insert to kim_municipal_hr with check (${own})`,
  `create policy hr_changes_reminders on app.reminder_setting for update to kim_municipal_hr using (${own}) with check (${own})`,
];
