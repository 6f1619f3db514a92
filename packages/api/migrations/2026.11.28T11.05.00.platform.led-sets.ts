import { Migration } from '@mikro-orm/migrations';

/**
 * The sets of led cases without a search for doubles: whom one stands in for is somebody else. Each table a statement reads asks for a
 * set anew, and the search was a quarter of it.
 */
export class PlatformLedSets extends Migration {
  override up(): void {
    this.#replace('union all', 'and c.responsible_id <> person');
  }

  override down(): void {
    this.#replace('union', '');
  }

  #replace(union: string, distinct: string): void {
    this.addSql('set local role kim_owner');
    for (const [name, column] of sets) this.addSql(setOf(name, led(column, union, distinct)));
    this.addSql('reset role');
  }
}

const sets = [
  ['led_cases', 'id'],
  ['led_clients', 'client_id'],
] as const;

/** Cases the acting person is responsible for, or stands in for today, within the acting organisation. */
const led = (column: string, union: string, distinct: string): string => `
    select c.${column} from casework.case_file c
      where c.county_id = county and c.responsible_id = person and c.organisation_id = organisation
    ${union}
    select c.${column} from casework.case_file c
      where c.county_id = county and c.organisation_id = organisation ${distinct} and c.id = any (array(
        select d.case_id from casework.case_deputy d where d.county_id = county and d.person_id = person
          and d.valid_from <= today and (d.valid_to is null or d.valid_to >= today)))`;

/** As in 2026.11.28T08.01.00: every role may call what stands in the schema of the seal, and the set itself says for whom it is. */
const setOf = (name: string, query: string): string => `
create or replace function seal.${name}() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  field text[] := seal.fields();
  county uuid := nullif(field[3], '');
  organisation uuid := nullif(field[4], '');
  person uuid := nullif(field[5], '');
  today date := nullif(field[9], '');
begin
  if pg_catalog.current_setting('role') <> 'kim_case_manager' then return '{}'; end if;
  return array(${query});
end $$`;
