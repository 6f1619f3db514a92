import { Migration } from '@mikro-orm/migrations';
import { clientTables } from './2026.11.28T04.00.00.casework.core.client.ts';
import { processTables } from './2026.11.28T04.00.00.casework.core.process.ts';
import { templateTables } from './2026.11.28T04.00.00.casework.core.template.ts';

/**
 * Casework in three places by sensitivity (docs/adr/0019): the process of a case in `casework`, who is counselled in `client`,
 * what was said in `content` (empty as yet). What policies ask of each other they ask through functions.
 */
export class CaseworkCore extends Migration {
  override up(): void {
    this.addSql('create schema casework authorization kim_owner');
    this.addSql('create schema client authorization kim_client_owner');
    this.addSql('create schema content authorization kim_client_owner');
    this.addSql('grant usage on schema seal to kim_client_owner');
    this.addSql('set local role kim_owner');
    for (const name of ['county', 'organisation', 'person', 'today'])
      this.addSql(`grant execute on function seal.${name}() to kim_client_owner`);
    this.addSql('grant usage on schema app to kim_client_owner');
    this.addSql('grant references on app.person, app.organisation to kim_client_owner');
    this.addSql('set local role kim_client_owner');
    for (const statement of clientTables.tables) this.addSql(statement);
    this.addSql('grant usage on schema client to kim_owner');
    this.addSql('grant references on client.client to kim_owner');
    this.addSql('set local role kim_owner');
    for (const statement of templateTables) this.addSql(statement);
    for (const statement of processTables.tables) this.addSql(statement);
    for (const statement of sets) this.addSql(statement);
    for (const statement of processTables.policies) this.addSql(statement);
    this.addSql('set local role kim_client_owner');
    for (const statement of clientTables.policies) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop schema content cascade');
    this.addSql('drop schema casework cascade');
    this.addSql('drop schema client cascade');
    this.addSql('drop table app.template_text, app.template_version, app.template');
    this.addSql(
      'drop function seal.led_cases() cascade; drop function seal.led_clients() cascade; drop function seal.may_open_case_for(uuid) cascade',
    );
  }
}

/** Cases the acting person is responsible for, or stands in for today, within the acting organisation. */
const led = (column: string): string => `
    select c.${column} from casework.case_file c
      where c.county_id = county and c.responsible_id = person and c.organisation_id = organisation
    union
    select c.${column} from casework.case_deputy d join casework.case_file c on c.county_id = d.county_id and c.id = d.case_id
      where d.county_id = county and d.person_id = person and c.organisation_id = organisation
        and d.valid_from <= today and (d.valid_to is null or d.valid_to >= today)`;

/** Every role may call what stands in the schema of the seal: the set itself says for whom it is. */
const setOf = (name: string, column: string): string => `
create function seal.${name}() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  organisation uuid := seal.organisation();
  person uuid := seal.person();
  today date := seal.today();
begin
  if pg_catalog.current_setting('role') <> 'kim_case_manager' then return '{}'; end if;
  return array(${led(column)});
end $$`;

/** Nobody attaches a case to somebody else's client, whoever's id was guessed. */
const mayOpen = `
create function seal.may_open_case_for(client uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return not exists (select from casework.case_file c where c.county_id = seal.county() and c.client_id = client)
    or client = any (seal.led_clients());
end $$`;

const sets = [
  setOf('led_cases', 'id'),
  setOf('led_clients', 'client_id'),
  mayOpen,
  `revoke all on function seal.led_cases(), seal.led_clients(), seal.may_open_case_for(uuid) from public`,
];
