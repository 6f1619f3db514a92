import { Migration } from '@mikro-orm/migrations';

/** Special categories go along with a case, encrypted anew for the place it goes to, or are deleted (docs/adr/0032). */
export class HandoverSpecial extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql('drop function seal.accept_handover(uuid)');
    this.addSql(takeOver);
    for (const statement of forClientOwner) this.addSql(statement);
    this.addSql('set local role kim_client_owner');
    for (const statement of [...policies, goingAlong, toMove, accept]) this.addSql(statement);
    this.addSql('revoke all on function content.entries_going_along(uuid, date, uuid, uuid) from public');
    this.addSql('revoke all on function seal.special_entries_to_move(uuid) from public');
    this.addSql('revoke all on function seal.accept_handover(uuid, jsonb, int) from public');
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_client_owner');
    this.addSql('reset role');
  }
}

const forClientOwner = [
  'revoke all on function casework.take_over_case(uuid) from public',
  'grant execute on function casework.take_over_case(uuid) to kim_client_owner',
  'grant select on casework.handover to kim_client_owner',
  'create policy special_select on casework.handover for select to kim_client_owner using (true)',
  'grant create on schema seal to kim_client_owner',
];

const policies = [
  'create policy handover_select on content.tenant_key for select to kim_client_owner using (true)',
  'create policy handover_select on content.special_entry for select to kim_client_owner using (true)',
  'create policy handover_update on content.special_entry for update to kim_client_owner using (true) with check (true)',
  'create policy handover_delete on content.special_entry for delete to kim_client_owner using (true)',
];

const asCaseManager = `pg_catalog.current_setting('role') <> 'kim_case_manager'`;

/**
 * Whose case it is, who leads it, who stood in, the step. As before, but no longer for anybody to call: it moves the case without
 * what stands encrypted in it. Says by null that there is nothing to accept, by false that no consent holds.
 */
const takeOver = `
create function casework.take_over_case(handover uuid) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  person uuid := seal.person();
  today date := seal.today();
  asked record;
begin
  if ${asCaseManager} then return null; end if;
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

/** What of a special category the client lets this place have, and none of it where the case itself may not go. With the rights of who calls it, which are the functions below. */
const goingAlong = `
create function content.entries_going_along(county uuid, today date, asked_case uuid, place uuid) returns setof uuid language sql stable set search_path = '' as $$
  with allowed as materialized (
    select i.data_category from casework.consent c join casework.consent_item i on i.county_id = c.county_id and i.consent_id = c.id
    where c.county_id = county and c.case_id = asked_case and i.purpose = 'HANDOVER' and i.recipient_id = place
      and c.given_on <= today and c.expires_on >= today and c.superseded_by_id is null
      and coalesce(c.withdrawn_on, 'infinity'::date) > today and coalesce(i.withdrawn_on, 'infinity'::date) > today)
  select e.id from content.special_entry e where e.county_id = county and e.case_id = asked_case
    and e.category in (select a.data_category from allowed a)
    and exists (select from allowed a where a.data_category = 'IDENTITY')
$$`;

/** For encrypting anew: what goes along, and the key it stands under, which only the master key opens. */
const toMove = `
create function seal.special_entries_to_move(asked_handover uuid) returns table (county_id uuid, case_id uuid, id uuid, organisation_id uuid, number int, wrapped bytea, ciphertext bytea, nonce bytea)
language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  place uuid := seal.organisation();
  today date := seal.today();
begin
  if ${asCaseManager} then return; end if;
  return query select e.county_id, e.case_id, e.id, h.from_id, e.key_number, k.wrapped, e.ciphertext, e.nonce
    from casework.handover h
    join content.special_entry e on e.county_id = h.county_id and e.case_id = h.case_id
    left join content.tenant_key k on k.county_id = h.county_id and k.organisation_id = h.from_id and k.number = e.key_number
    where h.county_id = county and h.id = asked_handover and h.to_id = place and h.answer is null
      and e.id in (select content.entries_going_along(county, today, h.case_id, place))
    order by e.id;
end $$`;

/**
 * The case and what stands encrypted in it, at once. What the consent does not cover is deleted: nobody could read it any more.
 * What it covers must have come along encrypted anew; if something was added in between, nothing happens at all.
 */
const accept = `
create function seal.accept_handover(asked_handover uuid, anew jsonb, new_key int) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  place uuid := seal.organisation();
  asked_case uuid;
  is_moved boolean := casework.take_over_case(asked_handover);
  moved int;
begin
  if is_moved is distinct from true then return is_moved; end if;
  select h.case_id into asked_case from casework.handover h where h.county_id = county and h.id = asked_handover;
  delete from content.special_entry e where e.county_id = county and e.case_id = asked_case
    and e.id not in (select content.entries_going_along(county, seal.today(), asked_case, place));
  update content.special_entry e set ciphertext = pg_catalog.decode(n.ciphertext, 'base64'), nonce = pg_catalog.decode(n.nonce, 'base64'), key_number = new_key
    from pg_catalog.jsonb_to_recordset(anew) as n(id uuid, ciphertext text, nonce text)
    where e.county_id = county and e.case_id = asked_case and e.id = n.id
      and exists (select from content.tenant_key k where k.county_id = county and k.organisation_id = place and k.number = new_key);
  get diagnostics moved = row_count;
  if moved <> (select count(*) from content.special_entry e where e.county_id = county and e.case_id = asked_case) then
    raise exception 'special entries have changed while the case was moving' using errcode = 'serialization_failure';
  end if;
  return true;
end $$`;
