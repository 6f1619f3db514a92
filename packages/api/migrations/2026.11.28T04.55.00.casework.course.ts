import { Migration } from '@mikro-orm/migrations';

/**
 * Who may lead a case of the acting organisation, whether the organisation seems to have a case of somebody already, and the
 * lists people keep for themselves.
 */
export class CaseworkCourse extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql('create policy sets_select on app.membership for select to kim_owner using (true)');
    this.addSql(caseManagers);
    this.addSql('revoke all on function seal.own_case_managers() from public');
    this.addSql('grant usage on schema casework to kim_client_owner');
    this.addSql(
      'grant select (county_id, id, organisation_id, client_id, responsible_id, reference) on casework.case_file to kim_client_owner',
    );
    this.addSql(
      'create policy similar_select on casework.case_file for select to kim_client_owner using (true)',
    );
    for (const statement of savedFilter) this.addSql(statement);
    this.addSql('grant create on schema seal to kim_client_owner');
    this.addSql('set local role kim_client_owner');
    this.addSql('create policy similar_select on client.client for select to kim_client_owner using (true)');
    this.addSql(folded);
    this.addSql(similar);
    this.addSql('create index client_birth_date_index on client.client (county_id, birth_date)');
    this.addSql('revoke all on function client.folded(text) from public');
    this.addSql('revoke all on function seal.similar_cases(text, text, date) from public');
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_client_owner');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table app.saved_filter');
    this.addSql('drop function seal.similar_cases(text, text, date), client.folded(text), seal.own_case_managers()');
    this.addSql('drop index client.client_birth_date_index');
    this.addSql('drop policy similar_select on client.client');
    this.addSql('drop policy similar_select on casework.case_file');
    this.addSql('drop policy sets_select on app.membership');
  }
}

/** For who leads or assigns cases there; memberships themselves are nobody's business but one's own. */
const caseManagers = `
create function seal.own_case_managers() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  organisation uuid := seal.organisation();
  today date := seal.today();
begin
  if pg_catalog.current_setting('role') not in ('kim_case_manager', 'kim_municipal_team_lead') then return '{}'; end if;
  return array(select distinct m.person_id from app.membership m
    where m.county_id = county and m.organisation_id = organisation and m.role = 'CASE_MANAGER'
      and m.valid_from <= today and (m.valid_to is null or m.valid_to >= today));
end $$`;

/** Names as they sound alike on paper: no case, no accents, no hyphens; ä and ae are one. */
const folded = `
create function client.folded(name text) returns text language sql immutable set search_path = '' as $$
  select pg_catalog.regexp_replace(pg_catalog.translate(
    pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.lower(name), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'),
    'àáâãåçèéêëğìíîïıñòóôõøşșšțùúûýÿžźżćčłńřť', 'aaaaaceeeegiiiiinooooossstuuuyyzzzcclnrt'), '[^[:alpha:]]', '', 'g')
$$`;

/**
 * A warning before the same person gets a second case in one house: born on the same day and of a similar name. It names the case
 * and who leads it, nothing of the person; and it never looks beyond the acting organisation.
 */
const similar = `
create function seal.similar_cases(family_name text, given_name text, birth_date date) returns table (reference text, responsible_id uuid) language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  organisation uuid := seal.organisation();
  family text := client.folded(similar_cases.family_name);
  given text := client.folded(similar_cases.given_name);
begin
  if pg_catalog.current_setting('role') <> 'kim_case_manager' then return; end if;
  return query
    select f.reference, f.responsible_id
    from client.client c join casework.case_file f on f.county_id = c.county_id and f.client_id = c.id
    where c.county_id = county and f.organisation_id = organisation and c.birth_date = similar_cases.birth_date
      and (client.folded(c.family_name) in (family, given) or client.folded(c.given_name) in (family, given)
        or (left(client.folded(c.family_name), 3) = left(family, 3) and left(client.folded(c.given_name), 3) = left(given, 3)))
    order by f.reference
    limit 10;
end $$`;

const own = `county_id = (select seal.county()) and person_id = (select seal.person())`;
const filtering =
  'kim_case_manager, kim_municipal_team_lead, kim_county_coordinator, kim_centre_head';

const savedFilter = [
  `create table app.saved_filter (county_id uuid not null, id uuid not null, person_id uuid not null, page text not null, name text not null, query text not null, saved_at timestamptz not null, removed_at timestamptz null, primary key (county_id, id))`,
  `comment on column app.saved_filter.page is 'Whose address the query belongs to'`,
  `comment on column app.saved_filter.query is 'What stands behind the question mark'`,
  `alter table app.saved_filter add constraint saved_filter_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.saved_filter add constraint saved_filter_page_known check (page in ('CASES'))`,
  `alter table app.saved_filter add constraint saved_filter_is_short check (length(name) <= 200 and length(query) <= 1000)`,
  `create index saved_filter_person_index on app.saved_filter (county_id, person_id)`,
  `alter table app.saved_filter enable row level security`,
  `alter table app.saved_filter force row level security`,
  `create policy own_filters on app.saved_filter for select to ${filtering} using (${own})`,
  `create policy own_filter_saved on app.saved_filter for insert to ${filtering} with check (${own})`,
  `create policy own_filter_removed on app.saved_filter for update to ${filtering} using (${own}) with check (${own})`,
];
