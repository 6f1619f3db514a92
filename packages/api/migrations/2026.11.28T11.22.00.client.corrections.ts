import { Migration } from '@mikro-orm/migrations';

/** What was known of a client before it was corrected: who put right what, and when. Kept by the database, whoever corrects. */
export class ClientCorrections extends Migration {
  override up(): void {
    this.addSql('set local role kim_client_owner');
    for (const statement of [...table, keep, trigger]) this.addSql(statement);
    this.addSql('revoke all on function client.keep_correction() from public');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop trigger corrections_are_kept on client.client');
    this.addSql('drop function client.keep_correction()');
    this.addSql('drop table client.client_correction');
  }
}

const fields = [
  ['GIVEN_NAME', 'given_name'],
  ['FAMILY_NAME', 'family_name'],
  ['BIRTH_DATE', 'birth_date::text'],
  ['SEX', 'sex'],
  ['LANGUAGES', `languages::text`],
  ['INTERPRETER_NEEDED', 'interpreter_needed::text'],
  ['NATIONALITY', 'nationality'],
  ['RESIDENCE_STATUS', 'residence_status'],
  ['ARRIVED_ON', 'arrived_on::text'],
  ['PHONE', 'phone'],
  ['EMAIL', 'email'],
  ['STREET', 'street'],
  ['POSTAL_CODE', 'postal_code'],
  ['CITY', 'city'],
] as const;

const led = `county_id = (select seal.county()) and client_id = any ((select seal.led_clients())::uuid[])`;

const table = [
  `create table client.client_correction (county_id uuid not null, id uuid not null, client_id uuid not null, corrected_on date not null, corrected_at timestamptz not null, corrected_by_id uuid not null, field text not null, former text null, primary key (county_id, id))`,
  `comment on column client.client_correction.corrected_at is 'The same for all that was put right at once'`,
  `comment on column client.client_correction.former is 'As it was before; null: not known'`,
  `alter table client.client_correction add constraint client_correction_field_known check (field in (${fields.map(([name]) => `'${name}'`).join(', ')}))`,
  `alter table client.client_correction add constraint client_correction_client_id_fkey foreign key (county_id, client_id) references client.client (county_id, id) on delete cascade`,
  `alter table client.client_correction add constraint client_correction_corrected_by_id_fkey foreign key (county_id, corrected_by_id) references app.person (county_id, id) on delete restrict`,
  `create index client_correction_client_index on client.client_correction (county_id, client_id, corrected_at)`,
  `alter table client.client_correction enable row level security`,
  `alter table client.client_correction force row level security`,
  `create policy corrections_of_led_clients on client.client_correction for select to kim_case_manager using (${led})`,
  `create policy corrections_insert on client.client_correction for insert to kim_client_owner with check (true)`,
];

const listed = fields
  .map(([name, column]) => `('${name}', old.${column}, new.${column})`)
  .join(', ');

/** The administrator, who acts for nobody, leaves no history. */
const keep = `
create function client.keep_correction() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  person uuid := seal.person();
begin
  if person is null then return null; end if;
  insert into client.client_correction (county_id, id, client_id, corrected_on, corrected_at, corrected_by_id, field, former)
    select county, pg_catalog.gen_random_uuid(), old.id, seal.today(), pg_catalog.now(), person, f.field, f.former
    from (values ${listed}) f (field, former, later) where f.former is distinct from f.later;
  return null;
end $$`;

const trigger =
  'create trigger corrections_are_kept after update on client.client for each row execute function client.keep_correction()';
