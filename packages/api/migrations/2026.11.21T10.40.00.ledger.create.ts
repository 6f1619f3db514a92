import { Migration } from '@mikro-orm/migrations';

/**
 * The VZÄ account and its redistribution. That allocations never exceed what the state provides, and that what is published sums
 * to it, the database sees to by itself: whoever writes, and however many at once.
 */
export class LedgerCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of tables) this.addSql(statement);
    for (const [table, columns, target] of references) this.addSql(carryTheCounty(table, columns, target));
    for (const statement of [...functions, ...triggers]) this.addSql(statement);
    for (const name of functionNames) this.addSql(`revoke all on function seal.${name} from public`);
    this.addSql('reset role');
  }

  override down(): void {
    for (const name of functionNames) this.addSql(`drop function seal.${name} cascade`);
    this.addSql('drop table app.fte_allowance, app.fte_allocation, app.fte_entry, app.redistribution, app.redistribution_line, app.redistribution_response, app.redistribution_event cascade');
    this.addSql('drop policy position_follows on app.position');
    this.addSql('drop policy position_follows_allocation on app.position');
    this.addSql('alter table app.position drop constraint position_module_unique, drop constraint position_fte_not_negative');
    this.addSql('alter table app.position add constraint position_fte_positive check (fte > 0)');
  }
}

/** A reference carries the county on both sides: otherwise its refusal would tell that a foreign row exists. */
const carryTheCounty = (table: string, columns: string, target: string): string =>
  `alter table app.${table} add constraint ${table}_${columns.split(', ')[0]}_fkey foreign key (county_id, ${columns}) references app.${target} on delete restrict`;

const references = [
  ['fte_allocation', 'position_id, module', 'position (county_id, id, module)'],
  ['fte_entry', 'position_id', 'position (county_id, id)'],
  ['fte_entry', 'recorded_by', 'person (county_id, id)'],
  ['redistribution_line', 'redistribution_id', 'redistribution (county_id, id)'],
  ['redistribution_line', 'position_id', 'position (county_id, id)'],
  ['redistribution_response', 'redistribution_id', 'redistribution (county_id, id)'],
  ['redistribution_response', 'municipality_id', 'organisation (county_id, id)'],
  ['redistribution_event', 'redistribution_id', 'redistribution (county_id, id)'],
  ['redistribution_event', 'municipality_id', 'organisation (county_id, id)'],
  ['redistribution_event', 'recorded_by', 'person (county_id, id)'],
] as const;

const functionNames = [
  'allocated_fte(int, text)',
  'redistributed_fte(uuid)',
  'within_allowance()',
  'balanced_redistribution()',
  'position_follows_allocation()',
];

const definer = `security definer set search_path = ''`;

const functions = [
  // totals of the county are published (KIM concept 2025, figure 1); the rows behind them are not everybody's
  `create function seal.allocated_fte(year int, module text) returns numeric language plpgsql stable ${definer} as $$
declare county uuid := seal.county();
begin
  return (select coalesce(sum(x.fte), 0) from app.fte_allocation x where x.county_id = county and x.year = allocated_fte.year and x.module = allocated_fte.module);
end $$`,
  // of a draft its sum is as secret as itself: whoever may not see it gets none
  `create function seal.redistributed_fte(redistribution uuid) returns numeric language plpgsql stable ${definer} as $$
declare
  county uuid := seal.county();
  is_of_county boolean := pg_catalog.current_setting('role') in ('kim_county_coordinator', 'kim_centre_head', 'kim_steering_office', 'kim_funding_officer');
begin
  return (select sum(l.fte) from app.redistribution r join app.redistribution_line l on l.county_id = r.county_id and l.redistribution_id = r.id
    where r.county_id = county and r.id = redistribution and (is_of_county or r.state in ('PUBLISHED', 'ENACTED')));
end $$`,
  `create function seal.within_allowance() returns trigger language plpgsql ${definer} as $$
declare
  provided numeric;
  allocated numeric;
begin
  -- Takes turns by writing: a lock alone would let a transaction with an older snapshot pass. Two coordinators at the same
  -- instant wait here for one another, and the second sees what the first one wrote.
  update app.fte_allowance a set version = a.version
    where a.county_id = new.county_id and a.year = new.year and a.module = new.module returning a.fte into provided;
  select coalesce(sum(x.fte), 0) into allocated from app.fte_allocation x
    where x.county_id = new.county_id and x.year = new.year and x.module = new.module;
  if allocated > coalesce(provided, 0) then
    raise exception 'allocations of % in % exceed what the state provides: % > %', new.module, new.year, allocated, coalesce(provided, 0)
      using errcode = '23514', constraint = 'fte_allocations_within_allowance';
  end if;
  return null;
end $$`,
  `create function seal.balanced_redistribution() returns trigger language plpgsql ${definer} as $$
declare
  plan record;
  total numeric;
  provided numeric;
begin
  select r.* into plan from app.redistribution r
    where r.county_id = new.county_id and r.id = (pg_catalog.to_jsonb(new) ->> tg_argv[0])::uuid;
  if plan.state not in ('PUBLISHED', 'ENACTED') then return null; end if;
  select coalesce(sum(l.fte), 0) into total from app.redistribution_line l where l.county_id = plan.county_id and l.redistribution_id = plan.id;
  select a.fte into provided from app.fte_allowance a where a.county_id = plan.county_id and a.year = plan.target_year and a.module = plan.module;
  if total is distinct from provided then
    raise exception 'what is published must sum to what the state provides: % is not %', total, provided
      using errcode = '23514', constraint = 'redistribution_balanced';
  end if;
  if plan.state = 'ENACTED' and exists (select from app.redistribution_response s
      where s.county_id = plan.county_id and s.redistribution_id = plan.id and s.state in ('OPEN', 'OBJECTED')) then
    raise exception 'not every municipality has confirmed' using errcode = '23514', constraint = 'redistribution_settled';
  end if;
  return null;
end $$`,
  // One truth: the VZÄ of a position are those allocated in the latest year up to today (ADR 12). Without a request there is no today.
  `create function seal.position_follows_allocation() returns trigger language plpgsql ${definer} as $$
declare this_year int := extract(year from seal.today());
begin
  if new.year <= this_year and not exists (select from app.fte_allocation x where x.county_id = new.county_id
      and x.position_id = new.position_id and x.year > new.year and x.year <= this_year) then
    update app.position p set fte = new.fte, version = p.version + 1
      where p.county_id = new.county_id and p.id = new.position_id and p.fte <> new.fte;
  end if;
  return null;
end $$`,
];

const deferred = 'deferrable initially deferred for each row execute function';
const triggers = [
  `create constraint trigger fte_allocation_within_allowance after insert or update on app.fte_allocation ${deferred} seal.within_allowance()`,
  `create constraint trigger fte_allowance_covers after update of fte, year, module on app.fte_allowance ${deferred} seal.within_allowance()`,
  `create constraint trigger redistribution_balanced after insert or update of state on app.redistribution ${deferred} seal.balanced_redistribution('id')`,
  `create constraint trigger redistribution_line_balanced after insert or update of fte on app.redistribution_line ${deferred} seal.balanced_redistribution('redistribution_id')`,
  `create trigger fte_allocation_reaches_position after insert or update of fte on app.fte_allocation for each row execute function seal.position_follows_allocation()`,
];

const tables = [
  `create table app.fte_allocation (county_id uuid not null, id uuid not null, year int not null, module text not null, position_id uuid not null, fte numeric(9,6) not null, version int not null default 1, primary key (county_id, id))`,
  `comment on column app.fte_allocation.module is 'That of the position: the reference carries it'`,
  `create index fte_allocation_year_index on app.fte_allocation (county_id, year, module)`,
  `alter table app.fte_allocation add constraint fte_allocation_once unique (county_id, position_id, year)`,
  `create table app.fte_allowance (county_id uuid not null, id uuid not null, year int not null, module text not null, fte numeric(9,6) not null, source text not null, version int not null default 1, primary key (county_id, id))`,
  `comment on column app.fte_allowance.source is 'Notice or paper that says so'`,
  `alter table app.fte_allowance add constraint fte_allowance_once unique (county_id, year, module)`,
  `create table app.fte_entry (county_id uuid not null, id uuid not null, year int not null, module text not null, kind text not null, position_id uuid null, organisation_ids uuid[] not null, fte_before numeric(9,6) null, fte_after numeric(9,6) null, reason text not null, recorded_by uuid null, recorded_on date not null, primary key (county_id, id))`,
  `comment on column app.fte_entry.position_id is 'Null where the papers name the municipality alone'`,
  `comment on column app.fte_entry.organisation_ids is 'Whose position it is'`,
  `comment on column app.fte_entry.fte_before is 'Null where the papers give no figure'`,
  `comment on column app.fte_entry.fte_after is 'Null where the papers give no figure'`,
  `comment on column app.fte_entry.recorded_by is 'Null for what the papers tell'`,
  `create index fte_entry_year_index on app.fte_entry (county_id, year, module)`,
  `create index fte_entry_organisation_ids_index on app.fte_entry using gin (organisation_ids)`,
  `create table app.redistribution (county_id uuid not null, id uuid not null, module text not null, from_year int not null, target_year int not null, state text not null, drafted_on date not null, version int not null default 1, primary key (county_id, id))`,
  `create index redistribution_year_index on app.redistribution (county_id, target_year, module)`,
  `create table app.redistribution_event (county_id uuid not null, id uuid not null, redistribution_id uuid not null, step text not null, municipality_id uuid null, reason text null, recorded_by uuid not null, recorded_on date not null, primary key (county_id, id))`,
  `comment on column app.redistribution_event.municipality_id is 'Whose answer it was or was about'`,
  `create index redistribution_event_index on app.redistribution_event (county_id, redistribution_id)`,
  `create table app.redistribution_line (county_id uuid not null, id uuid not null, redistribution_id uuid not null, position_id uuid null, organisation_ids uuid[] not null, title text not null, fte_before numeric(9,6) not null, fte numeric(9,6) not null, primary key (county_id, id))`,
  `comment on column app.redistribution_line.position_id is 'Null until a new position is made by enacting'`,
  `comment on column app.redistribution_line.organisation_ids is 'Whose position it is'`,
  `comment on column app.redistribution_line.fte is '0: returned'`,
  `create index redistribution_line_index on app.redistribution_line (county_id, redistribution_id)`,
  `create table app.redistribution_response (county_id uuid not null, id uuid not null, redistribution_id uuid not null, municipality_id uuid not null, state text not null, reason text null, decision text null, answered_on date null, version int not null default 1, primary key (county_id, id))`,
  `comment on column app.redistribution_response.decision is 'Why the county kept to it against an objection'`,
  `alter table app.redistribution_response add constraint redistribution_response_once unique (county_id, redistribution_id, municipality_id)`,
  `alter table app.position drop constraint position_fte_positive`,
  `alter table app.position add constraint position_module_unique unique (county_id, id, module)`,
  `alter table app.position add constraint position_fte_not_negative check (fte >= 0)`,
  `create policy position_follows on app.position for select to kim_owner using (true)`,
  `create policy position_follows_allocation on app.position for update to kim_owner using (true) with check (true)`,
  `alter table app.fte_allocation add constraint fte_allocation_not_negative check (fte >= 0)`,
  `alter table app.fte_allocation add constraint fte_allocation_year_known check (year >= 2020 and year < 2100)`,
  `alter table app.fte_allocation enable row level security`,
  `alter table app.fte_allocation force row level security`,
  `create policy allocations_of_the_county on app.fte_allocation for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (county_id = (select seal.county()))`,
  `create policy allocations_of_own_positions on app.fte_allocation for select to kim_municipal_hr, kim_municipal_team_lead using (county_id = (select seal.county()) and position_id = any (array(select p.id from app.position p)))`,
  `create policy county_allocates on app.fte_allocation for insert to kim_county_coordinator, kim_centre_head with check (county_id = (select seal.county()))`,
  `create policy county_changes on app.fte_allocation for update to kim_county_coordinator, kim_centre_head using (county_id = (select seal.county())) with check (county_id = (select seal.county()))`,
  `create policy allocations_add_up on app.fte_allocation for select to kim_owner using (true)`,
  `alter table app.fte_allowance add constraint fte_allowance_module_known check (module in ('M1_COORDINATION', 'M2_CASE_MANAGEMENT', 'M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE'))`,
  `alter table app.fte_allowance add constraint fte_allowance_positive check (fte > 0)`,
  `alter table app.fte_allowance add constraint fte_allowance_year_known check (year >= 2020 and year < 2100)`,
  `alter table app.fte_allowance enable row level security`,
  `alter table app.fte_allowance force row level security`,
  `create policy allowances_of_the_county on app.fte_allowance for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer, kim_municipal_hr, kim_municipal_team_lead using (county_id = (select seal.county()))`,
  `create policy county_records on app.fte_allowance for insert to kim_county_coordinator, kim_centre_head with check (county_id = (select seal.county()))`,
  `create policy county_corrects on app.fte_allowance for update to kim_county_coordinator, kim_centre_head using (county_id = (select seal.county())) with check (county_id = (select seal.county()))`,
  `create policy allowances_add_up on app.fte_allowance for select to kim_owner using (true)`,
  `create policy allowances_in_turn on app.fte_allowance for update to kim_owner using (true) with check (true)`,
  `alter table app.fte_entry add constraint fte_entry_module_known check (module in ('M1_COORDINATION', 'M2_CASE_MANAGEMENT', 'M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE'))`,
  `alter table app.fte_entry add constraint fte_entry_kind_known check (kind in ('ALLOCATED', 'RAISED', 'LOWERED', 'CONFIRMED', 'RETURNED'))`,
  `alter table app.fte_entry enable row level security`,
  `alter table app.fte_entry force row level security`,
  `create policy entries_of_the_county on app.fte_entry for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (county_id = (select seal.county()))`,
  `create policy entries_of_own_organisation on app.fte_entry for select to kim_municipal_hr, kim_municipal_team_lead using (county_id = (select seal.county()) and organisation_ids @> array[(select seal.organisation())])`,
  `create policy county_enters on app.fte_entry for insert to kim_county_coordinator, kim_centre_head with check (county_id = (select seal.county()) and recorded_by = (select seal.person()))`,
  `alter table app.redistribution add constraint redistribution_module_known check (module in ('M1_COORDINATION', 'M2_CASE_MANAGEMENT', 'M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE'))`,
  `alter table app.redistribution add constraint redistribution_state_known check (state in ('DRAFT', 'PUBLISHED', 'ENACTED', 'DISCARDED'))`,
  `alter table app.redistribution add constraint redistribution_looks_ahead check (target_year > from_year)`,
  `alter table app.redistribution enable row level security`,
  `alter table app.redistribution force row level security`,
  `create policy redistributions_of_the_county on app.redistribution for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (county_id = (select seal.county()))`,
  `create policy published_redistributions on app.redistribution for select to kim_municipal_hr, kim_municipal_team_lead using (county_id = (select seal.county()) and state in ('PUBLISHED', 'ENACTED'))`,
  `create policy county_drafts on app.redistribution for insert to kim_county_coordinator, kim_centre_head with check (county_id = (select seal.county()))`,
  `create policy county_advances on app.redistribution for update to kim_county_coordinator, kim_centre_head using (county_id = (select seal.county())) with check (county_id = (select seal.county()))`,
  `create policy redistributions_add_up on app.redistribution for select to kim_owner using (true)`,
  `alter table app.redistribution_event enable row level security`,
  `alter table app.redistribution_event force row level security`,
  `create policy steps_of_the_county on app.redistribution_event for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (county_id = (select seal.county()))`,
  `create policy own_and_common_steps on app.redistribution_event for select to kim_municipal_hr, kim_municipal_team_lead using (county_id = (select seal.county()) and redistribution_id = any (array(select r.id from app.redistribution r)) and (municipality_id is null or municipality_id = (select seal.organisation())) and not step in ('DRAFT', 'CHANGE_LINES', 'DISCARD'))`,
  `create policy county_steps on app.redistribution_event for insert to kim_county_coordinator, kim_centre_head with check (county_id = (select seal.county()) and recorded_by = (select seal.person()) and not step in ('CONFIRM', 'OBJECT'))`,
  `create policy municipality_steps on app.redistribution_event for insert to kim_municipal_hr with check (county_id = (select seal.county()) and redistribution_id = any (array(select r.id from app.redistribution r)) and municipality_id = (select seal.organisation()) and recorded_by = (select seal.person()) and step in ('CONFIRM', 'OBJECT'))`,
  `alter table app.redistribution_line add constraint redistribution_line_not_negative check (fte >= 0 and fte_before >= 0)`,
  `alter table app.redistribution_line add constraint redistribution_line_belongs_somewhere check (cardinality(organisation_ids) > 0)`,
  `alter table app.redistribution_line enable row level security`,
  `alter table app.redistribution_line force row level security`,
  `create policy lines_of_the_county on app.redistribution_line for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (county_id = (select seal.county()))`,
  `create policy published_lines_of_own_organisation on app.redistribution_line for select to kim_municipal_hr, kim_municipal_team_lead using (county_id = (select seal.county()) and redistribution_id = any (array(select r.id from app.redistribution r)) and organisation_ids @> array[(select seal.organisation())])`,
  `create policy county_adds_lines on app.redistribution_line for insert to kim_county_coordinator, kim_centre_head with check (county_id = (select seal.county()))`,
  `create policy county_changes_lines on app.redistribution_line for update to kim_county_coordinator, kim_centre_head using (county_id = (select seal.county())) with check (county_id = (select seal.county()))`,
  `create policy lines_add_up on app.redistribution_line for select to kim_owner using (true)`,
  `alter table app.redistribution_response add constraint redistribution_response_state_known check (state in ('OPEN', 'CONFIRMED', 'OBJECTED', 'OVERRULED'))`,
  `alter table app.redistribution_response add constraint redistribution_objection_has_a_reason check (state <> 'OBJECTED' or coalesce(reason, '') <> '')`,
  `alter table app.redistribution_response add constraint redistribution_decision_has_a_reason check (state <> 'OVERRULED' or coalesce(decision, '') <> '')`,
  `alter table app.redistribution_response enable row level security`,
  `alter table app.redistribution_response force row level security`,
  `create policy responses_of_the_county on app.redistribution_response for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (county_id = (select seal.county()))`,
  `create policy own_response on app.redistribution_response for select to kim_municipal_hr, kim_municipal_team_lead using (county_id = (select seal.county()) and redistribution_id = any (array(select r.id from app.redistribution r)) and municipality_id = (select seal.organisation()))`,
  `create policy county_asks on app.redistribution_response for insert to kim_county_coordinator, kim_centre_head with check (county_id = (select seal.county()) and state = 'OPEN')`,
  `create policy county_decides on app.redistribution_response for update to kim_county_coordinator, kim_centre_head using (county_id = (select seal.county())) with check (county_id = (select seal.county()) and state in ('OPEN', 'OVERRULED'))`,
  `create policy municipality_answers on app.redistribution_response for update to kim_municipal_hr using (county_id = (select seal.county()) and redistribution_id = any (array(select r.id from app.redistribution r)) and municipality_id = (select seal.organisation())) with check (county_id = (select seal.county()) and redistribution_id = any (array(select r.id from app.redistribution r)) and municipality_id = (select seal.organisation()) and state in ('CONFIRMED', 'OBJECTED'))`,
  `create policy responses_settled on app.redistribution_response for select to kim_owner using (true)`,
];
