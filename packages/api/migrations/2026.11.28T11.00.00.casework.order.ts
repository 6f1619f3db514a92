import { Migration } from '@mikro-orm/migrations';

/** One index for the order and the count of a list: with one for the count alone the planner sorted all there is for a page. */
export class CaseworkOrder extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql('drop index casework.case_file_count_index, casework.case_file_county_count_index');
    this.addSql('drop index casework.case_file_organisation_index, casework.case_file_county_index');
    this.addSql(
      'create index case_file_organisation_index on casework.case_file (county_id, organisation_id, opened_on, id, closed_on, phase)',
    );
    this.addSql(
      'create index case_file_county_index on casework.case_file (county_id, opened_on, id, closed_on, phase)',
    );
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop index casework.case_file_organisation_index, casework.case_file_county_index');
    this.addSql(
      'create index case_file_organisation_index on casework.case_file (county_id, organisation_id, opened_on, id)',
    );
    this.addSql('create index case_file_county_index on casework.case_file (county_id, opened_on, id)');
    this.addSql(
      'create index case_file_count_index on casework.case_file (county_id, organisation_id, closed_on, phase)',
    );
    this.addSql(
      'create index case_file_county_count_index on casework.case_file (county_id, phase, closed_on)',
    );
  }
}
