import { Migration } from '@mikro-orm/migrations';
import { steeringGuards } from './2026.11.28T21.20.00.steering.create.guards.ts';
import { steeringPolicies } from './2026.11.28T21.20.00.steering.create.policies.ts';
import { steeringTables } from './2026.11.28T21.20.00.steering.create.tables.ts';

/** The steering group: seats, rules of procedure, meetings, votes and resolutions (docs/adr/0044). */
export class SteeringCreate extends Migration {
  override up(): void {
    this.addSql('create schema governance authorization kim_owner');
    this.addSql('set local role kim_owner');
    for (const statement of [...steeringTables, ...steeringPolicies, ...steeringGuards])
      this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop schema governance cascade');
  }
}
