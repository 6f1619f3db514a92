import { Migration } from '@mikro-orm/migrations';

/** Whom a client may be referred or handed over to: names of the county's organisations, for those who lead cases or receive them. */
export class OrganisationAddressees extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql('create policy addressees_select on app.organisation for select to kim_owner using (true)');
    this.addSql(addressees);
    this.addSql('revoke all on function seal.addressees() from public');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop function seal.addressees()');
    this.addSql('drop policy addressees_select on app.organisation');
  }
}

/** Every role may call what stands in the schema of the seal: it says itself for whom it is. */
const addressees = `
create function seal.addressees() returns table (county_id uuid, id uuid, kind text, name text) language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
begin
  if pg_catalog.current_setting('role') not in ('kim_case_manager', 'kim_foreigners_clerk', 'kim_naturalisation_clerk', 'kim_external_adviser', 'kim_county_coordinator', 'kim_centre_head') then return; end if;
  return query select o.county_id, o.id, o.kind, o.name from app.organisation o where o.county_id = county;
end $$`;
