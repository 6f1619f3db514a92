import { Migration } from '@mikro-orm/migrations';

/** Goals and chosen notes may be handed on as well, where the client has consented to these kinds of data. */
export class ReferralContent extends Migration {
  override up(): void {
    for (const statement of known([...before, 'GOALS', 'NOTES'], [...fields, 'GOALS', 'NOTES']))
      this.addSql(statement);
  }

  override down(): void {
    for (const statement of known(before, fields)) this.addSql(statement);
  }
}

const before = ['IDENTITY', 'CONTACT', 'FAMILY', 'RESIDENCE', 'SITUATION'];
const fields = [
  'GIVEN_NAME',
  'FAMILY_NAME',
  'BIRTH_DATE',
  'SEX',
  'PHONE',
  'EMAIL',
  'STREET',
  'POSTAL_CODE',
  'CITY',
  'LANGUAGES',
  'INTERPRETER_NEEDED',
  'FAMILY_LINKS',
  'NATIONALITY',
  'RESIDENCE_STATUS',
  'ARRIVED_ON',
  'LEGAL_DOMAINS',
  'LIFE_AREAS',
];

const words = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(', ');
const again = (table: string, name: string, expression: string): string[] => [
  `alter table ${table} drop constraint ${name}`,
  `alter table ${table} add constraint ${name} check (${expression})`,
];

const known = (categories: readonly string[], names: readonly string[]): string[] => [
  'set local role kim_owner',
  ...again(
    'casework.referral',
    'referral_data_categories_known',
    `data_categories <@ array[${words(categories)}] and cardinality(data_categories) > 0`,
  ),
  'set local role kim_client_owner',
  ...again(
    'client.disclosed_copy',
    'disclosed_copy_category_known',
    `data_category in (${words(categories)})`,
  ),
  ...again(
    'client.disclosed_copy',
    'disclosed_copy_field_known',
    `field in (${words([...names, 'MESSAGE'])})`,
  ),
  'reset role',
];
