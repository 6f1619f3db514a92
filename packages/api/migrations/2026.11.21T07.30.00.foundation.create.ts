import { Migration } from '@mikro-orm/migrations';

/** Organisations, identity and staffing. The tables and their row policies are those the entities declare. */
export class FoundationCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql(employedPositions);
    this.addSql('revoke all on function seal.employed_positions() from public');
    for (const statement of tables) this.addSql(statement);
    for (const [table, column, target] of references) this.addSql(carryTheCounty(table, column, target));
    this.addSql(oneHolderPerDay);
    for (const index of indexes) this.addSql(index);
    this.addSql('reset role');
  }

  override down(): void {
    for (const table of new Set(references.map(([name]) => name))) this.addSql(`drop table app.${table} cascade`);
    this.addSql('drop table app.position, app.identity_issuer, app.person, app.organisation cascade');
  }
}

/** A reference carries the county on both sides: otherwise its refusal would tell that a foreign row exists. */
const carryTheCounty = (table: string, column: string, target: string): string =>
  `alter table app.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references app.${target} (county_id, id) on delete restrict`;

const references = [
  ['person', 'organisation_id', 'organisation'],
  ['identity_issuer_binding', 'issuer_id', 'identity_issuer'],
  ['identity_issuer_binding', 'organisation_id', 'organisation'],
  ['identity_account', 'issuer_id', 'identity_issuer'],
  ['identity_account', 'person_id', 'person'],
  ['membership', 'person_id', 'person'],
  ['membership', 'organisation_id', 'organisation'],
  ['api_client', 'issuer_id', 'identity_issuer'],
  ['position_share', 'position_id', 'position'],
  ['position_share', 'municipality_id', 'organisation'],
  ['supervision_assignment', 'position_id', 'position'],
  ['supervision_assignment', 'holder_id', 'organisation'],
  ['position_occupancy', 'position_id', 'position'],
  ['position_occupancy', 'person_id', 'person'],
  ['idempotency_record', 'person_id', 'person'],
] as const;

const oneHolderPerDay = `alter table app.supervision_assignment add constraint supervision_one_holder_per_day
  exclude using gist (county_id with =, position_id with =, kind with =, daterange(valid_from, valid_to, '[]') with &&)`;

/** What the acting organisation employs today. Reads as the owner, so that row policies can build upon it without a circle. */
const employedPositions = `
create function seal.employed_positions() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  organisation uuid := seal.organisation();
  county uuid := seal.county();
begin
  return array(
    select s.position_id from app.supervision_assignment s
    where s.county_id = county and s.holder_id = organisation and s.kind = 'DIENSTAUFSICHT'
      and s.valid_from <= current_date and (s.valid_to is null or s.valid_to >= current_date));
end $$`;

const indexes = [
  'create index position_organisation_ids_index on app.position using gin (organisation_ids)',
  'create index position_share_municipality_index on app.position_share (county_id, municipality_id)',
  'create index supervision_holder_index on app.supervision_assignment (county_id, holder_id)',
  'create index occupancy_position_index on app.position_occupancy (county_id, position_id)',
  'create index occupancy_person_index on app.position_occupancy (county_id, person_id)',
  'create index membership_person_index on app.membership (county_id, person_id)',
  'create index person_organisation_index on app.person (county_id, organisation_id)',
];

const tables = [
  `create table app.api_client (county_id uuid not null, id uuid not null, issuer_id uuid not null, client_id text not null, name text not null, scopes text[] not null, primary key (county_id, id))`,
  `comment on column app.api_client.scopes is 'What the client may read at most; a token may carry less'`,
  `alter table app.api_client add constraint api_client_unique unique (county_id, issuer_id, client_id)`,
  `alter table app.api_client add constraint api_client_scopes_known check (scopes <@ array['directory:read', 'staffing:read']::text[])`,
  `create table app.idempotency_record (county_id uuid not null, person_id uuid not null, key text not null, operation text not null, request_hash text not null, result jsonb not null, created_at timestamptz not null, primary key (county_id, person_id, key))`,
  `comment on column app.idempotency_record.request_hash is 'Same key, other input: refused'`,
  `comment on column app.idempotency_record.result is 'Ids of what was made; the answer is read afresh'`,
  `create table app.identity_account (county_id uuid not null, issuer_id uuid not null, subject text not null, person_id uuid not null, primary key (county_id, issuer_id, subject))`,
  `create table app.identity_issuer (county_id uuid not null, id uuid not null, issuer text not null, audience text not null, primary key (county_id, id))`,
  `comment on column app.identity_issuer.issuer is 'Issuer identifier, compared exactly with the iss claim'`,
  `comment on column app.identity_issuer.audience is 'Expected aud claim of access tokens'`,
  `alter table app.identity_issuer add constraint identity_issuer_unique unique (county_id, issuer)`,
  `create table app.identity_issuer_binding (county_id uuid not null, issuer_id uuid not null, organisation_id uuid not null, primary key (county_id, issuer_id, organisation_id))`,
  `create table app.membership (county_id uuid not null, id uuid not null, person_id uuid not null, organisation_id uuid not null, role text not null, valid_from date not null, valid_to date null, primary key (county_id, id))`,
  `comment on column app.membership.valid_to is 'Last day'`,
  `alter table app.membership add constraint membership_role_known check (role in ('MUNICIPAL_HR', 'MUNICIPAL_TEAM_LEAD', 'CASE_MANAGER', 'COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE', 'STEERING_MEMBER', 'FUNDING_OFFICER', 'FOREIGNERS_CLERK', 'NATURALISATION_CLERK', 'EXTERNAL_ADVISER', 'DPO', 'PLATFORM_ADMIN'))`,
  `alter table app.membership add constraint membership_ends_after_start check (valid_to is null or valid_to >= valid_from)`,
  `create table app.organisation (county_id uuid not null, id uuid not null, kind text not null, key text not null, name text not null, municipality_type text null, rhine_bank text null, official_key text null, has_own_foreigners_office boolean not null default false, has_youth_office boolean null, has_integration_council boolean null, primary key (county_id, id))`,
  `comment on column app.organisation.has_youth_office is 'Null where the papers do not say'`,
  `comment on column app.organisation.has_integration_council is 'Null where the papers do not say'`,
  `comment on column app.organisation.key is 'Short name in personas, addresses and imports, e.g. bornheim'`,
  `comment on column app.organisation.official_key is 'Amtlicher Gemeindeschluessel'`,
  `alter table app.organisation add constraint organisation_key_unique unique (county_id, key)`,
  `alter table app.organisation add constraint organisation_kind_known check (kind in ('COUNTY', 'MUNICIPALITY', 'PARTNER'))`,
  `alter table app.organisation add constraint organisation_county_is_its_own check ((kind = 'COUNTY') = (id = county_id))`,
  `alter table app.organisation add constraint organisation_municipality_is_complete check ((kind = 'MUNICIPALITY') = (municipality_type is not null and official_key is not null))`,
  `create table app.person (county_id uuid not null, id uuid not null, organisation_id uuid not null, given_name text not null, family_name text not null, email text null, primary key (county_id, id))`,
  `comment on column app.person.organisation_id is 'Who employs the person and keeps this record'`,
  `create table app.position (county_id uuid not null, id uuid not null, key text not null, module text not null, title text not null, fte numeric(9,6) not null, pay_grade text null, funded_by text not null, max_persons int not null default 1, organisation_ids uuid[] not null, version int not null default 1, primary key (county_id, id))`,
  `comment on column app.position.key is 'Stable name for imports, e.g. bornheim-cm-2'`,
  `comment on column app.position.organisation_ids is 'Whose staff the position belongs to: the municipalities it serves, or the county itself'`,
  `alter table app.position add constraint position_key_unique unique (county_id, key)`,
  `alter table app.position add constraint position_module_known check (module in ('M1_COORDINATION', 'M2_CASE_MANAGEMENT', 'M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE'))`,
  `alter table app.position add constraint position_fte_positive check (fte > 0)`,
  `alter table app.position add constraint position_belongs_somewhere check (cardinality(organisation_ids) > 0)`,
  `create table app.position_occupancy (county_id uuid not null, id uuid not null, position_id uuid not null, person_id uuid not null, share numeric(7,6) not null, valid_from date not null, valid_to date null, primary key (county_id, id))`,
  `comment on column app.position_occupancy.valid_to is 'Last day'`,
  `alter table app.position_occupancy add constraint occupancy_share_is_a_part check (share > 0 and share <= 1)`,
  `alter table app.position_occupancy add constraint occupancy_ends_after_start check (valid_to is null or valid_to >= valid_from)`,
  `create table app.position_share (county_id uuid not null, position_id uuid not null, municipality_id uuid not null, share numeric(7,6) not null, primary key (county_id, position_id, municipality_id))`,
  `alter table app.position_share add constraint position_share_is_a_part check (share > 0 and share <= 1)`,
  `create table app.supervision_assignment (county_id uuid not null, id uuid not null, position_id uuid not null, kind text not null, holder_id uuid not null, valid_from date not null, valid_to date null, legal_basis text not null, primary key (county_id, id))`,
  `comment on column app.supervision_assignment.valid_to is 'Last day'`,
  `alter table app.supervision_assignment add constraint supervision_kind_known check (kind in ('DIENSTAUFSICHT', 'FACHAUFSICHT'))`,
  `alter table app.supervision_assignment add constraint supervision_ends_after_start check (valid_to is null or valid_to >= valid_from)`,
  `alter table app.api_client enable row level security`,
  `alter table app.api_client force row level security`,
  `create policy client_in_hand on app.api_client for select to kim_authenticator using (client_id = (select seal.subject()) and issuer_id = any (array(select i.id from app.identity_issuer i)))`,
  `create policy own_client on app.api_client for select to kim_api_client using (county_id = (select seal.county()) and id = (select seal.client()))`,
  `alter table app.idempotency_record enable row level security`,
  `alter table app.idempotency_record force row level security`,
  `create policy own_answers on app.idempotency_record for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin using (county_id = (select seal.county()) and person_id = (select seal.person()))`,
  `create policy own_requests on app.idempotency_record for insert to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin with check (county_id = (select seal.county()) and person_id = (select seal.person()))`,
  `alter table app.identity_account enable row level security`,
  `alter table app.identity_account force row level security`,
  `create policy account_in_hand on app.identity_account for select to kim_authenticator using (subject = (select seal.subject()) and issuer_id = any (array(select i.id from app.identity_issuer i)))`,
  `alter table app.identity_issuer enable row level security`,
  `alter table app.identity_issuer force row level security`,
  `create policy issuer_in_hand on app.identity_issuer for select to kim_authenticator using (issuer = (select seal.issuer()))`,
  `alter table app.identity_issuer_binding enable row level security`,
  `alter table app.identity_issuer_binding force row level security`,
  `create policy bindings_of_issuer_in_hand on app.identity_issuer_binding for select to kim_authenticator using (issuer_id = any (array(select i.id from app.identity_issuer i)))`,
  `alter table app.membership enable row level security`,
  `alter table app.membership force row level security`,
  `create policy memberships_the_issuer_vouches_for on app.membership for select to kim_authenticator using (person_id = any (array(select a.person_id from app.identity_account a)) and organisation_id = any (array(select b.organisation_id from app.identity_issuer_binding b)))`,
  `create policy own_memberships on app.membership for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin using (county_id = (select seal.county()) and person_id = (select seal.person()))`,
  `alter table app.organisation enable row level security`,
  `alter table app.organisation force row level security`,
  `create policy organisations_of_the_county on app.organisation for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer, kim_steering_member, kim_external_adviser, kim_dpo, kim_platform_admin, kim_api_client using (county_id = (select seal.county()))`,
  `create policy own_organisation on app.organisation for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_foreigners_clerk, kim_naturalisation_clerk using (county_id = (select seal.county()) and (id = (select seal.organisation()) or id = (select seal.county()) or id = any (array(select unnest(p.organisation_ids) from app.position p))))`,
  `create policy organisations_of_own_memberships on app.organisation for select to kim_authenticator using (id = any (array(select m.organisation_id from app.membership m)))`,
  `alter table app.person enable row level security`,
  `alter table app.person force row level security`,
  `create policy self_and_occupants on app.person for select to kim_municipal_team_lead, kim_case_manager, kim_foreigners_clerk, kim_naturalisation_clerk, kim_county_coordinator, kim_centre_head, kim_steering_office using (county_id = (select seal.county()) and id = any (array(select (select seal.person()) union all select o.person_id from app.position_occupancy o)))`,
  `create policy staff_of_own_organisation on app.person for select to kim_municipal_hr using (county_id = (select seal.county()) and (organisation_id = (select seal.organisation()) or id = any (array(select (select seal.person()) union all select o.person_id from app.position_occupancy o))))`,
  `create policy self on app.person for select to kim_steering_member, kim_funding_officer, kim_external_adviser, kim_dpo, kim_platform_admin using (county_id = (select seal.county()) and id = (select seal.person()))`,
  `create policy person_signing_in on app.person for select to kim_authenticator using (id = any (array(select a.person_id from app.identity_account a)))`,
  `create policy employer_hires on app.person for insert to kim_municipal_hr with check (county_id = (select seal.county()) and organisation_id = (select seal.organisation()))`,
  `alter table app.position enable row level security`,
  `alter table app.position force row level security`,
  `create policy positions_of_the_county on app.position for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (county_id = (select seal.county()))`,
  `create policy published_figures on app.position for select to kim_steering_member, kim_api_client using (county_id = (select seal.county()))`,
  `create policy positions_of_own_organisation on app.position for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager using (county_id = (select seal.county()) and organisation_ids @> array[(select seal.organisation())])`,
  `create policy positions_of_own_office on app.position for select to kim_foreigners_clerk, kim_naturalisation_clerk using (county_id = (select seal.county()) and organisation_ids @> array[(select seal.organisation())] and module in ('M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE'))`,
  `create policy employer_changes on app.position for update to kim_municipal_hr using (county_id = (select seal.county()) and id = any ((select seal.employed_positions())::uuid[])) with check (county_id = (select seal.county()) and id = any ((select seal.employed_positions())::uuid[]))`,
  `alter table app.position_occupancy enable row level security`,
  `alter table app.position_occupancy force row level security`,
  `create policy occupancies_in_the_county on app.position_occupancy for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (county_id = (select seal.county()))`,
  `create policy occupancies_of_visible_positions on app.position_occupancy for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_foreigners_clerk, kim_naturalisation_clerk using (county_id = (select seal.county()) and position_id = any (array(select p.id from app.position p)))`,
  `create policy employer_fills on app.position_occupancy for insert to kim_municipal_hr with check (county_id = (select seal.county()) and position_id = any ((select seal.employed_positions())::uuid[]))`,
  `alter table app.position_share enable row level security`,
  `alter table app.position_share force row level security`,
  `create policy shares_of_visible_positions on app.position_share for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_foreigners_clerk, kim_naturalisation_clerk using (county_id = (select seal.county()) and position_id = any (array(select p.id from app.position p)))`,
  `create policy shares_of_the_county on app.position_share for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer, kim_steering_member, kim_api_client using (county_id = (select seal.county()))`,
  `alter table app.supervision_assignment enable row level security`,
  `alter table app.supervision_assignment force row level security`,
  `create policy supervision_in_the_county on app.supervision_assignment for select to kim_county_coordinator, kim_centre_head, kim_steering_office, kim_funding_officer using (county_id = (select seal.county()))`,
  `create policy supervision_of_visible_positions on app.supervision_assignment for select to kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_foreigners_clerk, kim_naturalisation_clerk using (county_id = (select seal.county()) and position_id = any (array(select p.id from app.position p)))`,
  `create policy employed_positions on app.supervision_assignment for select to kim_owner using (true)`,
];
