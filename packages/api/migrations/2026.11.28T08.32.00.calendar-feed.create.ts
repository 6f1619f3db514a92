import { Migration } from '@mikro-orm/migrations';

/** A secret address under which a calendar program fetches somebody's deadlines. */
export class CalendarFeedCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...table, ...policies, holder]) this.addSql(statement);
    this.addSql('revoke all on function seal.feed_holder(text, date) from public');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop function seal.feed_holder(text, date)');
    this.addSql('drop table app.calendar_feed');
  }
}

const own = `county_id = (select seal.county()) and person_id = (select seal.person()) and organisation_id = (select seal.organisation())`;
const cm = 'kim_case_manager';

const table = [
  `create table app.calendar_feed (county_id uuid not null, id uuid not null, person_id uuid not null, organisation_id uuid not null, language text not null, token_hash text not null, issued_at timestamptz not null, revoked_at timestamptz null, primary key (county_id, id))`,
  `comment on column app.calendar_feed.organisation_id is 'For which house the person leads these cases'`,
  `comment on column app.calendar_feed.token_hash is 'SHA-256 of the secret in the address'`,
  `alter table app.calendar_feed add constraint calendar_feed_token_once unique (county_id, token_hash)`,
  `alter table app.calendar_feed add constraint calendar_feed_language_known check (language in ('de', 'en'))`,
  `alter table app.calendar_feed add constraint calendar_feed_token_is_hashed check (token_hash ~ '^[0-9a-f]{64}$')`,
  `alter table app.calendar_feed add constraint calendar_feed_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.calendar_feed add constraint calendar_feed_organisation_id_fkey foreign key (county_id, organisation_id) references app.organisation (county_id, id) on delete restrict`,
  `create index calendar_feed_token_index on app.calendar_feed (token_hash)`,
  `create index calendar_feed_person_index on app.calendar_feed (county_id, person_id)`,
  `alter table app.calendar_feed enable row level security`,
  `alter table app.calendar_feed force row level security`,
];

const policies = [
  `create policy own_feeds on app.calendar_feed for select to ${cm} using (${own})`,
  `create policy own_feed_issued on app.calendar_feed for insert to ${cm} with check (${own})`,
  `create policy own_feed_revoked on app.calendar_feed for update to ${cm} using (${own}) with check (${own})`,
  `create policy holder_select on app.calendar_feed for select to kim_owner using (true)`,
];

/** Whose address it is and as whom they act: only while they are a case manager there on the day. For the role that signs people in. */
const holder = `
create function seal.feed_holder(hash text, day date) returns json language plpgsql stable security definer set search_path = '' as $$
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
    where c.token_hash = feed_holder.hash and c.revoked_at is null and m.role = 'CASE_MANAGER'
      and m.valid_from <= feed_holder.day and (m.valid_to is null or m.valid_to >= feed_holder.day)
    order by m.id limit 1);
end $$`;
