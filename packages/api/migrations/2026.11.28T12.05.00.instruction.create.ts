import { Migration } from '@mikro-orm/migrations';

/** Professional instructions: issued by the county, answered by municipalities, read along by the employer (docs/adr/0035). */
export class InstructionCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...instructions, ...recipients, ...steps, ...conflicts, ...secured, ...walls])
      this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql(
      'drop table app.instruction_conflict, app.instruction_step, app.instruction_recipient, app.instruction',
    );
    this.addSql('drop function app.keep_instruction_order()');
  }
}

const own = `county_id = (select seal.county())`;
const overseers = 'kim_county_coordinator, kim_centre_head';
const workers = 'kim_case_manager, kim_municipal_team_lead';
const municipal = `${workers}, kim_municipal_hr`;
const here = `${own} and organisation_id = (select seal.organisation())`;
const oneself = 'person_id = (select seal.person())';
const states = `'ISSUED', 'ACKNOWLEDGED', 'REMONSTRATED', 'CONFIRMED', 'WITHDRAWN', 'APPLIED'`;
const named = 'As it was then: who leaves is still named';
const reference = (table: string, column: string, to: string): string =>
  `alter table app.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references app.${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table app.${table} add constraint ${table}_${name} check (${expression})`;
const comment = (column: string, text: string): string => `comment on column app.${column} is '${text}'`;
const among = (column: string, select: string): string => `${column} = any (array(${select}))`;
const ofVisibleRecipient = among('recipient_id', 'select r.id from app.instruction_recipient r');
/** What is recorded has happened: nobody writes a step the recipient has not taken. */
const ofWhatHappened = among(
  'recipient_id',
  'select r.id from app.instruction_recipient r where r.state = to_state',
);

const instructions = [
  `create table app.instruction (county_id uuid not null, id uuid not null, title text not null, body text not null, basis text not null, issued_on date not null, due_on date not null, person_id uuid not null, person_name text not null, primary key (county_id, id))`,
  comment('instruction.basis', 'By what law, concept or decision'),
  comment('instruction.due_on', 'Day by which it is to be applied'),
  comment('instruction.person_name', named),
  reference('instruction', 'person_id', 'person'),
  check('instruction', 'due_after_it_is_issued', 'due_on >= issued_on'),
];

const recipients = [
  `create table app.instruction_recipient (county_id uuid not null, id uuid not null, instruction_id uuid not null, organisation_id uuid not null, state text not null default 'ISSUED', version int not null default 1, primary key (county_id, id))`,
  reference('instruction_recipient', 'instruction_id', 'instruction'),
  reference('instruction_recipient', 'organisation_id', 'organisation'),
  check('instruction_recipient', 'state_known', `state in (${states})`),
  'alter table app.instruction_recipient add constraint instruction_recipient_once unique (county_id, instruction_id, organisation_id)',
  'create index instruction_recipient_place_index on app.instruction_recipient (county_id, organisation_id)',
];

const steps = [
  `create table app.instruction_step (county_id uuid not null, id uuid not null, recipient_id uuid not null, step int not null, from_state text null, to_state text not null, remark text null, occurred_on date not null, recorded_at timestamptz not null, person_id uuid not null, person_name text not null, primary key (county_id, id))`,
  comment('instruction_step.person_name', named),
  reference('instruction_step', 'recipient_id', 'instruction_recipient'),
  reference('instruction_step', 'person_id', 'person'),
  check('instruction_step', 'from_known', `from_state in (${states})`),
  check('instruction_step', 'to_known', `to_state in (${states})`),
  'alter table app.instruction_step add constraint instruction_step_once unique (county_id, recipient_id, step)',
];

const conflicts = [
  `create table app.instruction_conflict (county_id uuid not null, id uuid not null, recipient_id uuid not null, organisation_id uuid not null, body text not null, instructed_on date not null, flagged_on date not null, person_id uuid not null, person_name text not null, county_resolution text null, county_resolved_on date null, employer_resolution text null, employer_resolved_on date null, version int not null default 1, primary key (county_id, id))`,
  comment('instruction_conflict.body', 'What the employer has instructed'),
  comment('instruction_conflict.instructed_on', 'Day of the instruction of the employer'),
  comment('instruction_conflict.person_name', named),
  reference('instruction_conflict', 'recipient_id', 'instruction_recipient'),
  reference('instruction_conflict', 'organisation_id', 'organisation'),
  reference('instruction_conflict', 'person_id', 'person'),
  'create unique index instruction_conflict_open_once on app.instruction_conflict (county_id, recipient_id) where county_resolved_on is null or employer_resolved_on is null',
  'create index instruction_conflict_recipient_index on app.instruction_conflict (county_id, recipient_id)',
];

const secured = [
  ...['instruction', 'instruction_recipient', 'instruction_step', 'instruction_conflict'].flatMap((table) => [
    `alter table app.${table} enable row level security`,
    `alter table app.${table} force row level security`,
  ]),
  `create policy instructions_of_the_county on app.instruction for select to ${overseers} using (${own})`,
  `create policy instructions_to_own_place on app.instruction for select to ${municipal} using (${own} and ${among('id', 'select r.instruction_id from app.instruction_recipient r')})`,
  `create policy county_issues on app.instruction for insert to ${overseers} with check (${own} and ${oneself})`,
  `create policy recipients_of_the_county on app.instruction_recipient for select to ${overseers} using (${own})`,
  `create policy recipient_own_place on app.instruction_recipient for select to ${municipal} using (${here})`,
  `create policy county_addresses on app.instruction_recipient for insert to ${overseers} with check (${own} and state = 'ISSUED')`,
  `create policy county_decides on app.instruction_recipient for update to ${overseers} using (${own} and state = 'REMONSTRATED') with check (${own} and state in ('CONFIRMED', 'WITHDRAWN'))`,
  `create policy place_answers on app.instruction_recipient for update to ${workers} using (${here} and state in ('ISSUED', 'ACKNOWLEDGED', 'CONFIRMED')) with check (${here} and state in ('ACKNOWLEDGED', 'REMONSTRATED', 'APPLIED'))`,
  `create policy steps_of_the_county on app.instruction_step for select to ${overseers} using (${own})`,
  `create policy steps_of_own_place on app.instruction_step for select to ${municipal} using (${own} and ${ofVisibleRecipient})`,
  `create policy parties_record_step on app.instruction_step for insert to ${overseers}, ${workers} with check (${oneself} and ${ofWhatHappened})`,
  `create policy conflicts_of_the_county on app.instruction_conflict for select to ${overseers} using (${own})`,
  `create policy conflicts_of_own_place on app.instruction_conflict for select to ${municipal} using (${here})`,
  `create policy place_flags_conflict on app.instruction_conflict for insert to kim_case_manager, kim_municipal_hr with check (${here} and ${oneself} and county_resolved_on is null and employer_resolved_on is null and county_resolution is null and employer_resolution is null and ${ofVisibleRecipient})`,
  `create policy county_resolves on app.instruction_conflict for update to ${overseers} using (${own} and county_resolved_on is null) with check (${own} and county_resolved_on is not null)`,
  `create policy employer_resolves on app.instruction_conflict for update to kim_municipal_hr using (${here} and employer_resolved_on is null) with check (${here} and employer_resolved_on is not null)`,
];

const ways = [
  ['ISSUED', 'ACKNOWLEDGED'],
  ['ISSUED', 'REMONSTRATED'],
  ['ACKNOWLEDGED', 'REMONSTRATED'],
  ['ACKNOWLEDGED', 'APPLIED'],
  ['REMONSTRATED', 'CONFIRMED'],
  ['REMONSTRATED', 'WITHDRAWN'],
  ['CONFIRMED', 'APPLIED'],
]
  .map(([from, to]) => `('${from}', '${to}')`)
  .join(', ');

/** Whom policies do not bind (the administrator) this does not bind either. */
const walls = [
  `create function app.keep_instruction_order() returns trigger language plpgsql set search_path = '' as $$
begin
  if exists (select from pg_catalog.pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls)) then return new; end if;
  if (new.county_id, new.id, new.instruction_id, new.organisation_id) is distinct from (old.county_id, old.id, old.instruction_id, old.organisation_id)
    or (old.state, new.state) not in (${ways})
  then raise insufficient_privilege using message = 'An instruction goes its way step by step.'; end if;
  if new.state = 'APPLIED' and exists (select from app.instruction_conflict c where c.county_id = new.county_id and c.recipient_id = new.id
      and (c.county_resolved_on is null or c.employer_resolved_on is null))
  then raise insufficient_privilege using message = 'An instruction in conflict with one of the employer is not applied.'; end if;
  return new;
end $$`,
  'create trigger order_kept before update on app.instruction_recipient for each row execute function app.keep_instruction_order()',
];
