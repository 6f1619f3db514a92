import { Migration } from '@mikro-orm/migrations';

/**
 * How many cases an organisation has open, by phase, and by how much that changed in which month: both follow in the writing
 * transaction, whoever writes.
 */
export class CaseCountCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...tables, ...functions, ...triggers, ...soFar]) this.addSql(statement);
    for (const name of functionNames) this.addSql(`revoke all on function seal.${name}() from public`);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop trigger counted_after_insert on casework.case_file');
    this.addSql('drop trigger counted_after_update on casework.case_file');
    this.addSql('drop trigger counted_after_delete on casework.case_file');
    this.addSql('drop trigger moved_after_insert on casework.case_step');
    this.addSql('drop trigger moved_after_delete on casework.case_step');
    for (const name of functionNames) this.addSql(`drop function seal.${name}()`);
    this.addSql('drop table casework.case_count, casework.case_movement');
  }
}

const functionNames = ['count_cases', 'move_cases'];
const ofCounty = `county_id = (select seal.county())`;

/** Ways out: a case there is not open. */
const ENDED = `('CLOSED', 'REFERRED_ONLY', 'WITHDRAWN', 'TRANSFERRED')`;
const open = `('ACCESS', 'INTAKE', 'ASSESSMENT', 'GOAL_AGREEMENT', 'COORDINATION', 'MONITORING', 'REASSESSMENT', 'PAUSED')`;

const kept = (table: string): string[] => [
  `alter table casework.${table} add constraint ${table}_organisation_id_fkey foreign key (county_id, organisation_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table casework.${table} add constraint ${table}_phase_open check (phase in ${open})`,
  `alter table casework.${table} enable row level security`,
  `alter table casework.${table} force row level security`,
  `create policy ${table}s_of_own_organisation on casework.${table} for select to kim_municipal_team_lead using (${ofCounty} and organisation_id = (select seal.organisation()))`,
  `create policy ${table}s_of_the_county on casework.${table} for select to kim_county_coordinator, kim_centre_head using (${ofCounty})`,
  `create policy kept_select on casework.${table} for select to kim_owner using (true)`,
  `create policy kept_insert on casework.${table} for insert to kim_owner with check (true)`,
  `create policy kept_update on casework.${table} for update to kim_owner using (true) with check (true)`,
];

const tables = [
  `create table casework.case_count (county_id uuid not null, organisation_id uuid not null, phase text not null, count int not null, primary key (county_id, organisation_id, phase))`,
  `comment on column casework.case_count.count is 'Cases that stand in this phase now'`,
  ...kept('case_count'),
  `create table casework.case_movement (county_id uuid not null, organisation_id uuid not null, month date not null, phase text not null, change int not null, primary key (county_id, organisation_id, month, phase))`,
  `comment on column casework.case_movement.month is 'Its first day'`,
  `comment on column casework.case_movement.change is 'Cases that came into the phase in this month, less those that left it'`,
  ...kept('case_movement'),
];

/**
 * Steps first move the months and then the count, a handover the other way round: one county's changes of the count wait for one
 * another from their first to their end, so that two of them never wait in a circle.
 */
const inTurn = (changed: string): string => `
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('kim.case_count:' || y.county_id, 0))
      from (select distinct x.county_id from (${changed}) x where x.phase not in ${ENDED} group by x.county_id, x.organisation_id, x.phase having sum(x.sign) <> 0 order by 1) y;`;

const count = (changed: string): string => `${inTurn(changed)}
    insert into casework.case_count as c (county_id, organisation_id, phase, count)
    select x.county_id, x.organisation_id, x.phase, sum(x.sign) from (${changed}) x where x.phase not in ${ENDED}
    group by 1, 2, 3 having sum(x.sign) <> 0 order by 1, 2, 3
    on conflict (county_id, organisation_id, phase) do update set count = c.count + excluded.count;`;

const move = (changed: string): string => `${inTurn(changed)}
    insert into casework.case_movement as c (county_id, organisation_id, month, phase, change)
    select x.county_id, x.organisation_id, pg_catalog.date_trunc('month', x.occurred_on)::date, x.phase, sum(x.sign) from (${changed}) x where x.phase not in ${ENDED}
    group by 1, 2, 3, 4 having sum(x.sign) <> 0 order by 1, 2, 3, 4
    on conflict (county_id, organisation_id, month, phase) do update set change = c.change + excluded.change;`;

/** A step leaves one phase and enters another; one that hands a case over leaves the place it came from. */
const steps = (from: string, sign: 1 | -1): string => {
  const leaves = `case when s.reason = 'HANDED_OVER' then (select h.from_id from casework.handover h where h.county_id = s.county_id and h.case_id = s.case_id and h.answer = 'ACCEPTED' order by h.answered_on desc, h.id desc limit 1) end`;
  const file = `join casework.case_file f on f.county_id = s.county_id and f.id = s.case_id`;
  return `select s.county_id, f.organisation_id, s.occurred_on, s.to_phase as phase, ${sign} as sign from ${from} s ${file} union all select s.county_id, coalesce(${leaves}, f.organisation_id), s.occurred_on, s.from_phase, ${-sign} from ${from} s ${file} where s.from_phase is not null`;
};

const files = (from: string, sign: 1 | -1): string =>
  `select county_id, organisation_id, phase, ${sign} as sign from ${from}`;

const functions = [
  `create function seal.count_cases() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then ${count(files('written', 1))}
  elsif tg_op = 'UPDATE' then ${count(`${files('written', 1)} union all ${files('before', -1)}`)}
  else ${count(files('before', -1))}
  end if;
  return null;
end $$`,
  `create function seal.move_cases() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then ${move(steps('written', 1))}
  else ${move(steps('before', -1))}
  end if;
  return null;
end $$`,
];

const trigger = (name: string, on: string, transition: string): string =>
  `create trigger ${name} after ${name.split('_').at(-1)!} on casework.${on} referencing ${transition} for each statement execute function seal.${on === 'case_file' ? 'count' : 'move'}_cases()`;

const triggers = [
  trigger('counted_after_insert', 'case_file', 'new table as written'),
  trigger('counted_after_update', 'case_file', 'old table as before new table as written'),
  trigger('counted_after_delete', 'case_file', 'old table as before'),
  trigger('moved_after_insert', 'case_step', 'new table as written'),
  trigger('moved_after_delete', 'case_step', 'old table as before'),
];

/** Of a case handed over more than once, the places in the order it came through them. */
const soFar = [
  `insert into casework.case_count (county_id, organisation_id, phase, count)
     select county_id, organisation_id, phase, count(*) from casework.case_file where phase not in ${ENDED} group by 1, 2, 3`,
  `insert into casework.case_movement (county_id, organisation_id, month, phase, change)
     with left_behind as (select h.county_id, h.case_id, h.from_id, row_number() over (partition by h.county_id, h.case_id order by h.answered_on, h.id) as turn from casework.handover h where h.answer = 'ACCEPTED'),
       moved as (select s.*, count(*) filter (where s.reason = 'HANDED_OVER') over (partition by s.county_id, s.case_id order by s.step) as turn from casework.case_step s),
       placed as (select m.*, coalesce(l.from_id, f.organisation_id) as organisation_id from moved m
         join casework.case_file f on f.county_id = m.county_id and f.id = m.case_id
         left join left_behind l on l.county_id = m.county_id and l.case_id = m.case_id and l.turn = m.turn + 1),
       changed as (select county_id, organisation_id, occurred_on, to_phase as phase, 1 as sign from placed
         union all select county_id, coalesce(lag(organisation_id) over (partition by county_id, case_id order by step), organisation_id), occurred_on, from_phase, -1 from placed)
     select county_id, organisation_id, date_trunc('month', occurred_on)::date, phase, sum(sign) from changed where phase not in ${ENDED} group by 1, 2, 3, 4 having sum(sign) <> 0`,
];
