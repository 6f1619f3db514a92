import { Migration } from '@mikro-orm/migrations';

/**
 * Lists of cases are read in the order they are shown in, of one organisation or of the county, however many there are;
 * and which cases somebody leads is read from one index alone.
 */
export class CaseworkScale extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const [name, columns] of indexes)
      this.addSql(`create index ${name} on casework.case_file (county_id, ${columns}, id)`);
    this.addSql('drop index casework.case_file_responsible_index');
    this.addSql(
      'create index case_file_led_index on casework.case_file (county_id, responsible_id, organisation_id, id, client_id)',
    );
    for (const [name, on] of statistics)
      this.addSql(`create statistics casework.${name} (dependencies) on ${on}`);
    this.addSql('set local role kim_client_owner');
    this.addSql(`alter policy clients_of_led_cases on client.client using (${isLedClient})`);
    this.addSql(
      `alter policy leading_case_manager_corrects on client.client using (${isLedClient}) with check (${isLedClient})`,
    );
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql(`drop statistics ${statistics.map(([name]) => `casework.${name}`).join(', ')}`);
    this.addSql('drop index casework.case_file_led_index');
    this.addSql('create index case_file_responsible_index on casework.case_file (county_id, responsible_id)');
    this.addSql(`drop index ${indexes.map(([name]) => `casework.${name}`).join(', ')}`);
  }
}

/** `is true` keeps the planner from searching the index for the whole set when a client is looked up by id. */
const isLedClient = `county_id = (select seal.county()) and (id = any ((select seal.led_clients())::uuid[])) is true`;

const due = `(coalesce(next_due_on, date '9999-12-31'))`;
const contact = `(coalesce(last_contact_on, date '1900-01-01'))`;

const indexes = [
  ['case_file_county_index', 'opened_on'],
  ['case_file_due_index', `organisation_id, ${due}`],
  ['case_file_county_due_index', due],
  ['case_file_contact_index', `organisation_id, ${contact}`],
  ['case_file_county_contact_index', contact],
] as const;

/**
 * An organisation is of one county, a person works for one organisation: taken for independent, the planner expects a handful of rows
 * where there are thousands, and takes the wrong index.
 */
const statistics = [
  ['case_file_whose', 'county_id, organisation_id, responsible_id from casework.case_file'],
  ['service_record_whose', 'county_id, municipality_id, person_id from casework.service_record'],
  ['referral_whose', 'county_id, organisation_id, recipient_id from casework.referral'],
] as const;
