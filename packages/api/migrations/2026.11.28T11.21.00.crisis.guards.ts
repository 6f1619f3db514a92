import { Migration } from '@mikro-orm/migrations';

/** What the application has kept to, the database keeps too: a published form, and the rule of five (docs/adr/0028). */
export class CrisisGuards extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [published, ...trigger, counts, ...told]) this.addSql(statement);
    this.addSql('revoke all on function casework.published_form_stays() from public');
    this.addSql('revoke all on function seal.crisis_counts(uuid) from public');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop trigger published_form_stays on casework.crisis_form');
    this.addSql('drop function casework.published_form_stays(), seal.crisis_counts(uuid)');
  }
}

/** For everybody, the purge too: entries are answers to just these words, and live just so long. There is no way back to a draft. */
const published = `
create function casework.published_form_stays() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.state <> 'DRAFT' and (new.title_de, new.title_en, new.target_group, new.notice_de, new.notice_en, new.purge_after_days, new.number, new.replaces_id, new.live_since)
      is distinct from (old.title_de, old.title_en, old.target_group, old.notice_de, old.notice_en, old.purge_after_days, old.number, old.replaces_id, old.live_since) then
    raise exception 'a published form does not change' using errcode = '42501';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (('DRAFT', 'LIVE'), ('LIVE', 'CLOSED'), ('CLOSED', 'PURGED')) then
    raise exception 'a form does not go from % to %', old.state, new.state using errcode = '42501';
  end if;
  return new;
end $$`;

const trigger = [
  'create trigger published_form_stays before update on casework.crisis_form for each row execute function casework.published_form_stays()',
];

/**
 * How many were registered, by municipality and week: a municipality its own as they are, the county from five on. Fewer wait for the
 * week in which five are reached, and a municipality with fewer in all is not there: nobody is found by subtraction. Nobody reads the
 * rows themselves.
 */
const counts = `
create function seal.crisis_counts(asked_form uuid) returns table (county_id uuid, form_id uuid, municipality_id uuid, week date, count int)
language plpgsql stable security definer set search_path = '' as $$
declare
  acting text := pg_catalog.current_setting('role');
  county uuid := seal.county();
  place uuid := seal.organisation();
  is_exact boolean := acting = 'kim_case_manager';
  counted record;
  last_place uuid;
  waiting int := 0;
begin
  if acting not in ('kim_case_manager', 'kim_county_coordinator', 'kim_centre_head') then return; end if;
  for counted in
    select r.* from casework.crisis_rollup r
      where r.county_id = county and r.form_id = asked_form and r.count > 0 and (not is_exact or r.municipality_id = place)
      order by r.municipality_id, r.week
  loop
    if counted.municipality_id is distinct from last_place then waiting := 0; end if;
    last_place := counted.municipality_id;
    waiting := waiting + counted.count;
    if is_exact or waiting >= 5 then
      county_id := counted.county_id; form_id := counted.form_id; municipality_id := counted.municipality_id;
      week := counted.week; count := waiting;
      return next;
      waiting := 0;
    end if;
  end loop;
end $$`;

/** The county knows of a form when its last entry went. Place and day of each deletion would say who was registered when. */
const told = [
  'drop policy places_of_the_county on casework.crisis_rollup',
  'drop policy own_place on casework.crisis_rollup',
  'drop policy purges_of_the_county on casework.crisis_purge',
];
