import { Migration } from '@mikro-orm/migrations';
import { disclosedCopies, referralTables } from './2026.11.28T04.55.00.referral.create.tables.ts';

/**
 * Referral with a consent that binds (docs/adr/0020): the copies handed on can be read by whom they were sent to, on the day that
 * person opened them, and only while the consent holds. The database itself says so, so that a withdrawal is a tombstone at once.
 */
export class ReferralCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of referralTables.tables) this.addSql(statement);
    for (const statement of [...sets, consentEnd]) this.addSql(statement);
    this.addSql(`revoke all on function ${names.join(', ')} from public`);
    for (const statement of referralTables.policies) this.addSql(statement);
    this.addSql('grant usage on schema casework to kim_client_owner');
    this.addSql('grant references on casework.referral to kim_client_owner');
    for (const name of ['led_referrals', 'opened_referrals', 'sendable_referrals'])
      this.addSql(`grant execute on function seal.${name}() to kim_client_owner`);
    this.addSql('set local role kim_client_owner');
    for (const statement of [...disclosedCopies.tables, ...disclosedCopies.policies]) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table client.disclosed_copy');
    this.addSql(
      'drop table casework.referral_check, casework.disclosure_opening, casework.referral_step, casework.referral cascade',
    );
    this.addSql(`drop function ${names.join(', ')}`);
  }
}

const names = [
  'seal.led_referrals()',
  'seal.received_referrals()',
  'seal.sendable_referrals()',
  'seal.opened_referrals()',
  'seal.referral_consent_end(uuid)',
];

const context = `
  county uuid := seal.county();
  organisation uuid := seal.organisation();
  person uuid := seal.person();
  today date := seal.today();
  asking text := pg_catalog.current_setting('role');
  office text := case asking when 'kim_foreigners_clerk' then 'FOREIGNERS_OFFICE' when 'kim_naturalisation_clerk' then 'NATURALISATION_OFFICE' end;`;

/** Sent to the acting organisation, and to the office of the acting role; an adviser is of no office. */
const isReceived = `r.county_id = county and r.recipient_id = organisation and r.recipient_office is not distinct from office and r.sent_on is not null`;
const isRecipient = `asking in ('kim_foreigners_clerk', 'kim_naturalisation_clerk', 'kim_external_adviser')`;

/** What a consent allows of a referral's data, each with the day it ends: whichever comes first. */
const items = `
    select k.category, c.given_on, least(i.withdrawn_on, c.withdrawn_on, s.given_on, c.expires_on + 1) as ended_on,
      case when least(i.withdrawn_on, c.withdrawn_on) <= least(s.given_on, c.expires_on + 1) then 'WITHDRAWN'
        when s.given_on <= c.expires_on + 1 then 'SUPERSEDED' else 'EXPIRED' end as reason
    from unnest(r.data_categories) k(category)
      join casework.consent_item i on i.county_id = r.county_id and i.case_id = r.case_id and i.purpose = 'REFERRAL'
        and i.recipient_id = r.recipient_id and i.data_category = k.category
      join casework.consent c on c.county_id = i.county_id and c.id = i.consent_id
      left join casework.consent s on s.county_id = c.county_id and s.id = c.superseded_by_id`;

/** Every kind of data of the referral is covered today. */
const isCovered = `not exists (select from unnest(r.data_categories) n(category)
    where not exists (select from (${items}) x where x.category = n.category and x.given_on <= today and x.ended_on > today))`;

const setOf = (name: string, forWhom: string, select: string): string => `
create function seal.${name}() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare ${context}
begin
  if not (${forWhom}) then return '{}'; end if;
  return array(${select});
end $$`;

const sets = [
  setOf(
    'led_referrals',
    `asking = 'kim_case_manager'`,
    `select r.id from casework.referral r where r.county_id = county and r.case_id = any (seal.led_cases())`,
  ),
  setOf('received_referrals', isRecipient, `select r.id from casework.referral r where ${isReceived}`),
  setOf(
    'sendable_referrals',
    `asking = 'kim_case_manager'`,
    `select r.id from casework.referral r where r.county_id = county and r.case_id = any (seal.led_cases()) and r.state = 'DRAFT'
      and ${isCovered}
      and (r.recipient_office is distinct from 'NATURALISATION_OFFICE' or (
        exists (select from casework.referral_check m where m.county_id = r.county_id and m.referral_id = r.id)
        and not exists (select from casework.referral_check m where m.county_id = r.county_id and m.referral_id = r.id and m.met_on is null)))`,
  ),
  setOf(
    'opened_referrals',
    isRecipient,
    // the few that were opened first: consents are looked up for them alone, not for all that was ever received
    `with opened as materialized (select r.* from casework.referral r join casework.disclosure_opening o on o.county_id = r.county_id and o.referral_id = r.id
      where ${isReceived} and r.state not in ('DECLINED', 'REVOKED')
        and o.person_id = person and o.organisation_id = organisation and o.opened_on = today)
      select r.id from opened r where ${isCovered}`,
  ),
];

/** Since when, and why, the consent behind a referral no longer holds; no row while it does, and for whom the referral is none of theirs. */
const consentEnd = `
create function seal.referral_consent_end(referral uuid) returns table (ended_on date, reason text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare ${context}
begin
  return query
  with asked as (
    select r.county_id, r.case_id, r.recipient_id, r.data_categories from casework.referral r where r.county_id = county and r.id = referral and (
      (${isRecipient} and ${isReceived}) or (asking = 'kim_case_manager' and r.case_id = any (seal.led_cases()))
      or asking in ('kim_county_coordinator', 'kim_centre_head'))
  ), longest as (
    select distinct on (e.category) e.category, e.ended_on, e.reason from asked r cross join lateral (${items}) e
    order by e.category, e.ended_on desc
  )
  select l.ended_on, l.reason from longest l where l.ended_on <= today order by l.ended_on limit 1;
end $$`;
