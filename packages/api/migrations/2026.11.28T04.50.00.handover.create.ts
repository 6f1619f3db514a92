import { Migration } from '@mikro-orm/migrations';

/** A case moves with its client to another municipality of the county: asked for, answered, and all of it in one step. */
export class HandoverCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...table, ...policies, ...ownerPolicies, accept]) this.addSql(statement);
    this.addSql('revoke all on function seal.accept_handover(uuid) from public');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop function seal.accept_handover(uuid)');
    this.addSql('drop table casework.handover');
    for (const [name, on] of owned) this.addSql(`drop policy handover_${name} on casework.${on}`);
  }
}

const own = `county_id = (select seal.county())`;
const cm = 'kim_case_manager';
const here = (column: string): string => `${column} = (select seal.organisation())`;
const oneself = (column: string): string => `${column} = (select seal.person())`;
const led = `case_id = any ((select seal.led_cases())::uuid[])`;
const reference = (column: string, to: string): string =>
  `alter table casework.handover add constraint handover_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;

const table = [
  `create table casework.handover (county_id uuid not null, id uuid not null, case_id uuid not null, from_id uuid not null, to_id uuid not null, reference text not null, life_areas text[] not null, reason text not null, requested_on date not null, requested_by_id uuid not null, answer text null, answered_on date null, answered_by_id uuid null, version int not null default 1, primary key (county_id, id))`,
  `comment on column casework.handover.from_id is 'Whose case it was'`,
  `comment on column casework.handover.reference is 'Of the case: who is asked does not see the case yet'`,
  `comment on column casework.handover.answer is 'Null: open'`,
  reference('case_id', 'casework.case_file'),
  reference('from_id', 'app.organisation'),
  reference('to_id', 'app.organisation'),
  reference('requested_by_id', 'app.person'),
  reference('answered_by_id', 'app.person'),
  `alter table casework.handover add constraint handover_reason_known check (reason in ('MOVED', 'OTHER_RESPONSIBILITY'))`,
  `alter table casework.handover add constraint handover_answer_known check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN'))`,
  `alter table casework.handover add constraint handover_answered_by_somebody check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by_id is null))`,
  `alter table casework.handover add constraint handover_goes_elsewhere check (from_id <> to_id)`,
  `create unique index handover_open_once on casework.handover (county_id, case_id) where answer is null`,
  `create index handover_to_index on casework.handover (county_id, to_id, requested_on, id)`,
  `create index handover_case_index on casework.handover (county_id, case_id)`,
  `alter table casework.handover enable row level security`,
  `alter table casework.handover force row level security`,
];

const answered = (answer: string): string => `answer = '${answer}' and ${oneself('answered_by_id')}`;

const policies = [
  `create policy handovers_of_led_cases on casework.handover for select to ${cm} using (${own} and ${led})`,
  `create policy handovers_asked_here on casework.handover for select to ${cm} using (${own} and ${here('to_id')})`,
  `create policy handovers_one_asked_for on casework.handover for select to ${cm} using (${own} and ${here('from_id')} and ${oneself('requested_by_id')})`,
  `create policy handovers_of_the_county on casework.handover for select to kim_county_coordinator, kim_centre_head using (${own})`,
  `create policy leading_case_manager_asks on casework.handover for insert to ${cm} with check (${own} and ${led} and ${here('from_id')} and ${oneself('requested_by_id')} and answer is null)`,
  `create policy leading_case_manager_takes_back on casework.handover for update to ${cm} using (${own} and ${led} and ${here('from_id')} and answer is null) with check (${own} and ${led} and ${here('from_id')} and ${answered('WITHDRAWN')})`,
  `create policy asked_case_manager_declines on casework.handover for update to ${cm} using (${own} and ${here('to_id')} and answer is null) with check (${own} and ${here('to_id')} and ${answered('DECLINED')})`,
];

/** What the function below reads and writes: as the owner it is bound by row security like everybody. */
const owned = [
  ['select', 'handover'],
  ['update', 'handover'],
  ['update', 'case_file'],
  ['update', 'case_deputy'],
  ['select', 'case_step'],
  ['insert', 'case_step'],
  ['select', 'consent'],
  ['select', 'consent_item'],
] as const;

const ownerPolicies = owned.map(([command, on]) => {
  const rule = command === 'insert' ? '' : ' using (true)';
  const checked = command === 'select' ? '' : ' with check (true)';
  return `create policy handover_${command} on casework.${on} for ${command} to kim_owner${rule}${checked}`;
});

/**
 * The whole case at once: whose it is, who leads it, who stood in, the step. Asked by a case manager of the place it goes to,
 * while the client's consent to this handover holds. Says by null that there is nothing to accept, by false that no consent holds.
 */
const accept = `
create function seal.accept_handover(handover uuid) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  person uuid := seal.person();
  today date := seal.today();
  asked record;
begin
  if pg_catalog.current_setting('role') <> 'kim_case_manager' then return null; end if;
  select h.* into asked from casework.handover h
    where h.county_id = county and h.id = handover and h.to_id = seal.organisation() and h.answer is null for update;
  if not found then return null; end if;
  if not exists (select from casework.consent c join casework.consent_item i on i.county_id = c.county_id and i.consent_id = c.id
      where c.county_id = county and c.case_id = asked.case_id and i.purpose = 'HANDOVER' and i.recipient_id = asked.to_id
        and i.data_category = 'IDENTITY' and c.given_on <= today and c.expires_on >= today and c.superseded_by_id is null
        and coalesce(c.withdrawn_on, 'infinity'::date) > today and coalesce(i.withdrawn_on, 'infinity'::date) > today)
  then return false; end if;
  update casework.handover h set answer = 'ACCEPTED', answered_on = today, answered_by_id = person, version = h.version + 1
    where h.county_id = county and h.id = handover;
  update casework.case_deputy d set valid_to = greatest(today - 1, d.valid_from)
    where d.county_id = county and d.case_id = asked.case_id and (d.valid_to is null or d.valid_to >= today);
  update casework.case_file c set organisation_id = asked.to_id, responsible_id = person, version = c.version + 1
    where c.county_id = county and c.id = asked.case_id;
  insert into casework.case_step (county_id, id, case_id, step, from_phase, to_phase, reason, occurred_on, recorded_at, person_id)
    select county, pg_catalog.gen_random_uuid(), c.id, (select coalesce(max(s.step), 0) + 1 from casework.case_step s where s.county_id = county and s.case_id = c.id),
      c.phase, c.phase, 'HANDED_OVER', today, pg_catalog.clock_timestamp(), person
    from casework.case_file c where c.county_id = county and c.id = asked.case_id;
  return true;
end $$`;
