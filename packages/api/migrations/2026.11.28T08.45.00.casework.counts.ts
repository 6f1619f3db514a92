import { Migration } from '@mikro-orm/migrations';

/** How many cases an organisation or the county has, by phase and still open, is counted in an index alone. */
export class CaseworkCounts extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql(
      'create index case_file_count_index on casework.case_file (county_id, organisation_id, closed_on, phase)',
    );
    this.addSql(
      'create index case_file_county_count_index on casework.case_file (county_id, phase, closed_on)',
    );
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop index casework.case_file_count_index, casework.case_file_county_count_index');
  }
}
