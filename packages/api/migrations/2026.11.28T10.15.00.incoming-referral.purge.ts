import { Migration } from '@mikro-orm/migrations';

/** People who were referred are deleted when their time has come, also where nothing else happens any more (docs/adr/0031). */
export class IncomingReferralPurge extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql('grant create on schema seal to kim_client_owner');
    this.addSql('set local role kim_client_owner');
    this.addSql(purge);
    this.addSql('revoke all on function seal.purge_referred_people() from public');
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_client_owner');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop function seal.purge_referred_people()');
  }
}

/** Of all counties, by the day of the database; for nobody who signs in. Whom it deletes nobody may read any more. */
const purge = `
create function seal.purge_referred_people() returns int language plpgsql volatile security definer set search_path = '' as $$
declare
  today date := (pg_catalog.now() at time zone 'Europe/Berlin')::date;
  purged int;
begin
  if pg_catalog.current_setting('role') not in ('none', 'kim_authenticator') then return 0; end if;
  delete from client.referred_person p using casework.incoming_referral r
    where r.county_id = p.county_id and r.id = p.referral_id
      and (r.answer in ('ACCEPTED', 'REVOKED') or (r.answer is null and r.expires_on < today) or (r.answer = 'DECLINED' and r.answered_on + 14 < today));
  get diagnostics purged = row_count;
  return purged;
end $$`;
