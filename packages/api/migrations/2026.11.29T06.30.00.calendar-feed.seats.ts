import { Migration } from '@mikro-orm/migrations';

const holders = 'kim_case_manager, kim_steering_member';

/** Who has a seat in the steering group has its sessions in a calendar of their own, too. */
export class CalendarFeedSeats extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const policy of policies) this.addSql(`alter policy ${policy} on app.calendar_feed to ${holders}`);
    this.addSql(holderAs(`m.role in ('CASE_MANAGER', 'STEERING_MEMBER')`, `(m.role = 'CASE_MANAGER') desc, m.id`));
    this.addSql(`comment on column app.calendar_feed.organisation_id is 'For which house the person acts'`);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('set local role kim_owner');
    for (const policy of policies) this.addSql(`alter policy ${policy} on app.calendar_feed to kim_case_manager`);
    this.addSql(holderAs(`m.role = 'CASE_MANAGER'`, 'm.id'));
    this.addSql(
      `comment on column app.calendar_feed.organisation_id is 'For which house the person leads these cases'`,
    );
    this.addSql('reset role');
  }
}

const policies = ['own_feeds', 'own_feed_issued', 'own_feed_revoked'];

/** Whose address it is and as whom they act: only while they have such a role there on the day. For the role that signs people in. */
const holderAs = (role: string, order: string): string => `
create or replace function seal.feed_holder(hash text, day date) returns json language plpgsql stable security definer set search_path = '' as $$
begin
  if pg_catalog.current_setting('role') <> 'kim_authenticator' then return null; end if;
  return (select json_build_object('language', c.language, 'membership', json_build_object(
      'id', m.id, 'countyId', m.county_id, 'role', m.role, 'validFrom', m.valid_from, 'validTo', m.valid_to,
      'organisation', json_build_object('id', o.id, 'kind', o.kind, 'name', o.name),
      'person', json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'email', p.email)))
    from app.calendar_feed c
    join app.membership m on m.county_id = c.county_id and m.person_id = c.person_id and m.organisation_id = c.organisation_id
    join app.organisation o on o.county_id = m.county_id and o.id = m.organisation_id
    join app.person p on p.county_id = m.county_id and p.id = m.person_id
    where c.token_hash = feed_holder.hash and c.revoked_at is null and ${role}
      and m.valid_from <= feed_holder.day and (m.valid_to is null or m.valid_to >= feed_holder.day)
    order by ${order} limit 1);
end $$`;
