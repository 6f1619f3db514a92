import { Migration } from '@mikro-orm/migrations';
import { copyTables, entryTables, peoplePolicies } from './2026.11.28T08.11.00.crisis.create.people.ts';
import { formTables, processPolicies, shareTables } from './2026.11.28T08.11.00.crisis.create.process.ts';

/**
 * Crisis registration (docs/adr/0028): forms of the county, entries of the municipalities, copies for the offices, numbers that stay
 * and entries that go.
 */
export class CrisisCreate extends Migration {
  override up(): void {
    this.as('kim_owner', [
      office,
      'revoke all on function seal.office() from public',
      ...formTables,
      'grant references on casework.crisis_form, casework.crisis_field to kim_client_owner',
    ]);
    this.as('kim_client_owner', [...entryTables, 'grant references on client.crisis_entry to kim_owner']);
    this.as('kim_owner', [
      ...shareTables,
      'grant references on casework.crisis_share to kim_client_owner',
      'grant select, delete on casework.crisis_share to kim_client_owner',
      'grant select, update (state, purged_on, version) on casework.crisis_form to kim_client_owner',
      'grant insert on casework.crisis_purge to kim_client_owner',
      'grant execute on function seal.office() to kim_client_owner',
      ...processPolicies,
      rollUp,
      'revoke all on function seal.roll_crisis_up() from public',
      'grant execute on function seal.roll_crisis_up() to kim_client_owner',
      'grant create on schema seal to kim_client_owner',
    ]);
    this.as('kim_client_owner', [
      ...copyTables,
      ...peoplePolicies,
      ...triggers,
      purge,
      'revoke all on function seal.purge_crisis() from public',
    ]);
    this.as('kim_owner', ['revoke create on schema seal from kim_client_owner']);
    this.addSql('reset role');
  }

  private as(role: string, statements: readonly string[]): void {
    this.addSql(`set local role ${role}`);
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop table client.crisis_copy, casework.crisis_purge, casework.crisis_access');
    this.addSql('drop table casework.crisis_share, client.crisis_value, client.crisis_entry');
    this.addSql('drop table casework.crisis_rollup, casework.crisis_place, casework.crisis_field, casework.crisis_form');
    this.addSql('drop function seal.purge_crisis(), seal.roll_crisis_up(), seal.office()');
  }
}

/** Which office of its organisation the acting role works for; null: none. */
const office = `
create function seal.office() returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case pg_catalog.current_setting('role') when 'kim_foreigners_clerk' then 'FOREIGNERS_OFFICE'
    when 'kim_school_clerk' then 'SCHOOL_OFFICE' when 'kim_youth_clerk' then 'YOUTH_OFFICE' end;
end $$`;

/** In the order of the key: two that touch the same weeks never wait for one another in a circle. */
const add = (changed: string): string => `
    insert into casework.crisis_rollup as r (county_id, form_id, municipality_id, week, count)
    select x.county_id, x.form_id, x.municipality_id, pg_catalog.date_trunc('week', x.recorded_on)::date, sum(x.sign)
    from (${changed}) x where x.removed_on is null
    group by 1, 2, 3, 4 having sum(x.sign) <> 0 order by 1, 2, 3, 4
    on conflict (county_id, form_id, municipality_id, week) do update set count = r.count + excluded.count;`;

/** Deleting changes no number: only the purge deletes, and what was counted stays counted. */
const rollUp = `
create function seal.roll_crisis_up() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then ${add('select w.*, 1 as sign from written w')}
  else ${add('select w.*, 1 as sign from written w union all select b.*, -1 from before b')}
  end if;
  return null;
end $$`;

const triggers = [
  'create trigger rolled_up_after_insert after insert on client.crisis_entry referencing new table as written for each statement execute function seal.roll_crisis_up()',
  'create trigger rolled_up_after_update after update on client.crisis_entry referencing old table as before new table as written for each statement execute function seal.roll_crisis_up()',
];

/**
 * Deletes what has had its time: values, copies, shares and entries, and writes down how many. For nobody who signs in: called by the
 * server's clock and by the command line. By the day of the database, so that nobody can make it earlier; one after another, and each
 * time all or nothing.
 */
const purge = `
create function seal.purge_crisis() returns table (county uuid, form uuid, entries int, shares int) language plpgsql volatile security definer set search_path = '' as $$
declare
  today date := (pg_catalog.now() at time zone 'Europe/Berlin')::date;
  due uuid[];
begin
  if pg_catalog.current_setting('role') not in ('none', 'kim_authenticator') then return; end if;
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('seal.purge_crisis', 0));
  due := array(select e.id from client.crisis_entry e
    join casework.crisis_form f on f.county_id = e.county_id and f.id = e.form_id
    where e.recorded_on + f.purge_after_days <= today);
  return query
    with counted as (
      select e.county_id, e.form_id, e.municipality_id, count(*) filter (where e.removed_on is null)::int as entries,
        sum((select count(*) from casework.crisis_share s where s.county_id = e.county_id and s.entry_id = e.id))::int as shares
      from client.crisis_entry e where e.id = any (due) group by 1, 2, 3
    ), written as (
      insert into casework.crisis_purge (county_id, id, form_id, municipality_id, purged_on, purged_at, entry_count, share_count)
      select c.county_id, pg_catalog.gen_random_uuid(), c.form_id, c.municipality_id, today, pg_catalog.clock_timestamp(), c.entries, c.shares from counted c
    )
    select c.county_id, c.form_id, sum(c.entries)::int, sum(c.shares)::int from counted c group by 1, 2;
  delete from client.crisis_copy c where c.share_id = any (array(select s.id from casework.crisis_share s where s.entry_id = any (due)));
  delete from casework.crisis_share s where s.entry_id = any (due);
  delete from client.crisis_value v where v.entry_id = any (due);
  delete from client.crisis_entry e where e.id = any (due);
  update casework.crisis_form f set state = 'PURGED', purged_on = today, version = f.version + 1
    where f.state = 'CLOSED' and not exists (select from client.crisis_entry e where e.county_id = f.county_id and e.form_id = f.id);
end $$`;
