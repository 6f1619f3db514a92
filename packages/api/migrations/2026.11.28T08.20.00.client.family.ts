import { Migration } from '@mikro-orm/migrations';

/** A family link is read from both ends and can be taken back; who is cared for by a guardian has a word too. */
export class ClientFamily extends Migration {
  override up(): void {
    this.addSql('set local role kim_client_owner');
    this.addSql('alter table client.family_link add column removed_on date null');
    this.addSql(`comment on column client.family_link.removed_on is 'Entered in error, or over; null: holds'`);
    this.addSql('alter table client.family_link drop constraint family_link_once');
    this.addSql(
      'create unique index family_link_once on client.family_link (county_id, person_id, relative_id) where removed_on is null',
    );
    this.addSql('alter table client.family_link drop constraint family_link_kind_known');
    this.addSql(
      `alter table client.family_link add constraint family_link_kind_known check (kind in ('SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'GUARDIAN', 'WARD', 'OTHER'))`,
    );
    this.addSql(
      `create policy case_manager_removes_link on client.family_link for update to kim_case_manager using (${both}) with check (${both})`,
    );
    this.addSql('create index client_household_index on client.client (county_id, household_id)');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop index client.client_household_index');
    this.addSql('drop policy case_manager_removes_link on client.family_link');
    this.addSql('drop index client.family_link_once');
    this.addSql('alter table client.family_link drop column removed_on');
  }
}

const led = (column: string): string => `${column} = any ((select seal.led_clients())::uuid[])`;
const both = `county_id = (select seal.county()) and ${led('person_id')} and ${led('relative_id')}`;
