import { Migration } from '@mikro-orm/migrations';

/** A redistribution that comes into force makes new positions: whoever steers the distribution may enter them. */
export class LedgerPositions extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const [name, table, check] of policies)
      this.addSql(
        `create policy ${name} on app.${table} for insert to kim_county_coordinator, kim_centre_head with check (${check})`,
      );
    this.addSql('reset role');
  }

  override down(): void {
    for (const [name, table] of policies) this.addSql(`drop policy ${name} on app.${table}`);
  }
}

const withinCounty = 'county_id = (select seal.county())';
const byOneself = 'organisation_id = (select seal.organisation()) and person_id = (select seal.person())';

const policies = [
  ['county_allocates_positions', 'position', withinCounty],
  ['county_allocates_shares', 'position_share', withinCounty],
  ['county_allocates_supervision', 'supervision_assignment', withinCounty],
  ['county_allocates_life', 'position_event', `${withinCounty} and ${byOneself} and to_state = 'ALLOCATED'`],
] as const;
