import { Migration } from '@mikro-orm/migrations';

const table = 'governance.decision_request';

/** What the steering group is asked about a hurdle is about one there is, and goes with it. */
export class SteeringRequestOfHurdle extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql(
      `alter table ${table} add constraint decision_request_hurdle_id_fkey foreign key (county_id, hurdle_id) references hurdle.hurdle (county_id, id) on delete restrict`,
    );
    this.addSql(`create index decision_request_hurdle_index on ${table} (county_id, hurdle_id)`);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql(`drop index governance.decision_request_hurdle_index`);
    this.addSql(`alter table ${table} drop constraint decision_request_hurdle_id_fkey`);
  }
}
