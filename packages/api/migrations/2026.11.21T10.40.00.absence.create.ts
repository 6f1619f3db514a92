import { Migration } from '@mikro-orm/migrations';

/** Leave and absence in the employer's schema; the days of it, and nothing else, go to `app.unreachable_period`. */
export class AbsenceCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_personnel_owner');
    for (const statement of [...entitlement, ...absence, ...trigger, keepersOfManagedFiles]) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop policy keepers_of_managed_files on personnel.file_keeper');
    this.addSql('drop table personnel.absence, personnel.leave_entitlement');
    this.addSql('drop function personnel.absence_steps()');
  }
}

const everyMember =
  'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin';
const among = (set: string): string =>
  `county_id = (select seal.county()) and file_id = any ((select seal.${set}())::uuid[])`;
const kept = among('kept_files');
const ownFile = among('own_files');
const managed = among('managed_files');
const notOwn = 'file_id <> all ((select seal.own_files())::uuid[])';
const me = '(select seal.person())';
const unmanaged =
  'file_id = any (array(select f.id from personnel.file f where f.line_manager_id is null))';
const decidedByMe = `state in ('APPROVED', 'REJECTED') and decided_by = ${me}`;

/** Which organisation keeps a file decides whether its line manager is one there. */
const keepersOfManagedFiles = `create policy keepers_of_managed_files on personnel.file_keeper for select to kim_municipal_team_lead using (${managed})`;

const entitlement = [
  `create table personnel.leave_entitlement (county_id uuid not null, id uuid not null, file_id uuid not null, year int not null, days numeric(4,1) not null, carried_over numeric(4,1) not null default '0.0', version int not null default 1, primary key (county_id, id))`,
  `alter table personnel.leave_entitlement add constraint leave_entitlement_file_id_fkey foreign key (county_id, file_id) references personnel.file (county_id, id) on delete restrict`,
  `alter table personnel.leave_entitlement add constraint leave_entitlement_year_unique unique (county_id, file_id, year)`,
  `alter table personnel.leave_entitlement add constraint leave_entitlement_possible check (days >= 0 and days <= 60 and carried_over >= 0 and carried_over <= 60)`,
  `alter table personnel.leave_entitlement enable row level security`,
  `alter table personnel.leave_entitlement force row level security`,
  `create policy entitlements_kept_here on personnel.leave_entitlement for select to kim_municipal_hr using (${kept})`,
  `create policy own_entitlements on personnel.leave_entitlement for select to ${everyMember} using (${ownFile})`,
  `create policy hr_enters_entitlement on personnel.leave_entitlement for insert to kim_municipal_hr with check (${kept} and ${notOwn})`,
  `create policy hr_corrects_entitlement on personnel.leave_entitlement for update to kim_municipal_hr using (${kept} and ${notOwn}) with check (${kept} and ${notOwn})`,
];

/** Half days as whole numbers: two halves of one day do not overlap. */
const halves = `int4range((first_day - date '2000-01-01') * 2 + case when half_day = 'AFTERNOON' then 1 else 0 end, (last_day - date '2000-01-01') * 2 + case when half_day = 'MORNING' then 1 else 2 end)`;

const absence = [
  `create table personnel.absence (county_id uuid not null, id uuid not null, file_id uuid not null, kind text not null, first_day date not null, last_day date not null, half_day text null, working_days numeric(5,1) not null, state text not null, note text null, requested_by uuid null, requested_on date null, decided_by uuid null, decided_on date null, reason text null, ended_by uuid null, ended_on date null, unreachable_id uuid null, version int not null default 1, primary key (county_id, id))`,
  `comment on column personnel.absence.working_days is 'Counted when it was entered'`,
  `comment on column personnel.absence.requested_by is 'Null: recorded by HR, not asked for'`,
  `comment on column personnel.absence.reason is 'Why it was refused or cancelled'`,
  `comment on column personnel.absence.ended_by is 'Who withdrew or cancelled it'`,
  `comment on column personnel.absence.unreachable_id is 'What the trigger wrote of it for others'`,
  ...[
    ['file_id', 'personnel.file'],
    ['requested_by', 'app.person'],
    ['decided_by', 'app.person'],
    ['ended_by', 'app.person'],
  ].map(
    ([column, target]) =>
      `alter table personnel.absence add constraint absence_${column}_fkey foreign key (county_id, ${column}) references ${target} (county_id, id) on delete restrict`,
  ),
  `alter table personnel.absence add constraint absence_ends_after_start check (last_day >= first_day)`,
  `alter table personnel.absence add constraint absence_half_day_is_one_day check (half_day is null or (half_day in ('MORNING', 'AFTERNOON') and first_day = last_day))`,
  `alter table personnel.absence add constraint absence_kind_known check (kind in ('VACATION', 'TRAINING', 'SPECIAL_LEAVE', 'OTHER', 'SICKNESS', 'CHILD_SICKNESS', 'PARENTAL_LEAVE'))`,
  `alter table personnel.absence add constraint absence_state_known check (state in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'CANCELLED', 'RECORDED'))`,
  `alter table personnel.absence add constraint absence_asked_for_is_no_illness check (requested_by is null or kind in ('VACATION', 'TRAINING', 'SPECIAL_LEAVE', 'OTHER'))`,
  `alter table personnel.absence add constraint absence_somebody_decided check ((state in ('APPROVED', 'REJECTED', 'RECORDED')) <= (decided_by is not null))`,
  `alter table personnel.absence add constraint absence_refusal_has_a_reason check (state <> 'REJECTED' or reason is not null)`,
  `alter table personnel.absence add constraint absence_vacation_within_a_year check (kind <> 'VACATION' or extract(year from first_day) = extract(year from last_day))`,
  `alter table personnel.absence add constraint absence_one_per_day exclude using gist (county_id with =, file_id with =, ${halves} with &&) where (state in ('REQUESTED', 'APPROVED', 'RECORDED'))`,
  `create index absence_file_index on personnel.absence (county_id, file_id, first_day)`,
  `alter table personnel.absence enable row level security`,
  `alter table personnel.absence force row level security`,
  `create policy absences_kept_here on personnel.absence for select to kim_municipal_hr using (${kept})`,
  `create policy own_absences on personnel.absence for select to ${everyMember} using (${ownFile})`,
  `create policy requests_to_line_manager on personnel.absence for select to kim_municipal_team_lead using (${managed} and requested_by is not null)`,
  `create policy own_request on personnel.absence for insert to ${everyMember} with check (${ownFile} and state = 'REQUESTED' and requested_by = ${me})`,
  `create policy recorded_by_hr on personnel.absence for insert to kim_municipal_hr with check (${kept} and ${notOwn} and state = 'RECORDED' and decided_by = ${me})`,
  `create policy own_request_withdrawn on personnel.absence for update to ${everyMember} using (${ownFile} and state = 'REQUESTED') with check (${ownFile} and state = 'WITHDRAWN' and ended_by = ${me})`,
  `create policy line_manager_decides on personnel.absence for update to kim_municipal_team_lead using (${managed} and state = 'REQUESTED') with check (${managed} and ${decidedByMe})`,
  `create policy hr_decides_without_line_manager on personnel.absence for update to kim_municipal_hr using (${kept} and ${notOwn} and ${unmanaged} and state = 'REQUESTED') with check (${kept} and ${notOwn} and ${decidedByMe})`,
  `create policy hr_cancels on personnel.absence for update to kim_municipal_hr using (${kept} and ${notOwn} and state in ('APPROVED', 'RECORDED')) with check (${kept} and ${notOwn} and state = 'CANCELLED' and ended_by = ${me})`,
];

/** Whoever changes an absence, the steps are these, and the days for others come and go with it. */
const trigger = [
  `create function personnel.absence_steps() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and old.state <> new.state and (old.state, new.state) not in
     (('REQUESTED', 'WITHDRAWN'), ('REQUESTED', 'APPROVED'), ('REQUESTED', 'REJECTED'), ('APPROVED', 'CANCELLED'), ('RECORDED', 'CANCELLED')) then
    raise exception 'An absence does not go from % to %.', old.state, new.state using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' and old.state = new.state
     and (old.decided_by, old.decided_on, old.ended_by, old.ended_on) is distinct from (new.decided_by, new.decided_on, new.ended_by, new.ended_on) then
    raise exception 'Who decided an absence stands with the step.' using errcode = 'insufficient_privilege';
  end if;
  if new.state in ('APPROVED', 'RECORDED') and new.unreachable_id is null then
    new.unreachable_id := gen_random_uuid();
    insert into app.unreachable_period (county_id, id, person_id, first_day, last_day, half_day)
      select new.county_id, new.unreachable_id, f.person_id, new.first_day, new.last_day, new.half_day
      from personnel.file f where f.county_id = new.county_id and f.id = new.file_id;
  elsif new.state = 'CANCELLED' and new.unreachable_id is not null then
    delete from app.unreachable_period u where u.county_id = new.county_id and u.id = new.unreachable_id;
    new.unreachable_id := null;
  end if;
  return new;
end $$`,
  `revoke all on function personnel.absence_steps() from public`,
  `create trigger absence_steps before insert or update on personnel.absence for each row execute function personnel.absence_steps()`,
];
