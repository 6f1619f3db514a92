import { Migration } from '@mikro-orm/migrations';
import { duplicateFunctions } from './2026.11.28T08.22.00.duplicate-check.create.functions.ts';

/** Whether another service counsels the same person, asked blindly across the county (docs/adr/0029). */
export class DuplicateCheckCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of forClientOwner) this.addSql(statement);
    this.addSql('set local role kim_client_owner');
    for (const statement of [...tables, ...policies, ...duplicateFunctions, ...policiesThatAsk]) this.addSql(statement);
    this.addSql('revoke all on function client.allows_duplicate_check(uuid, date, uuid, text) from public');
    this.addSql('revoke all on function client.cases_of_same_person(uuid, date, uuid) from public');
    this.addSql(`revoke all on function ${functions.join(', ')} from public`);
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_client_owner');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql(`drop function ${functions.join(', ')}`);
    this.addSql('drop function client.allows_duplicate_check(uuid, date, uuid, text), client.cases_of_same_person(uuid, date, uuid)');
    this.addSql(`drop table ${names.map((name) => `client.${name}`).toReversed().join(', ')}`);
    for (const table of ['consent', 'consent_item'])
      this.addSql(`drop policy duplicates_select on casework.${table}`);
  }
}

const names = ['match_key', 'match_mark', 'duplicate_check', 'contact_wish', 'contact_request'];

const functions = [
  'seal.match_keys()',
  'seal.found_match_key(bytea)',
  'seal.drop_match_mark(uuid)',
  'seal.keep_match_mark(uuid, int, bytea)',
  'seal.check_duplicate(uuid)',
  'seal.wish_contact(uuid, uuid, text, text)',
  'seal.open_contact_requests()',
];

/** The functions read whose case it is, whether it is open, and what its consents say. */
const forClientOwner = [
  'grant select (closed_on) on casework.case_file to kim_client_owner',
  'grant select on casework.consent, casework.consent_item to kim_client_owner',
  'create policy duplicates_select on casework.consent for select to kim_client_owner using (true)',
  'create policy duplicates_select on casework.consent_item for select to kim_client_owner using (true)',
  'grant execute on function seal.led_cases(), seal.led_clients() to kim_client_owner',
  'grant create on schema seal to kim_client_owner',
];

const key = 'county_id uuid not null, id uuid not null';
const reference = (table: string, column: string, to: string): string =>
  `alter table client.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const comment = (column: string, text: string): string => `comment on column client.${column} is '${text}'`;

const tables = [
  `create table client.match_key (${key}, number int not null, wrapped bytea not null, made_at timestamptz not null, primary key (county_id, id))`,
  comment('match_key.number', '1, 2, 3 within its county; a mark is made with all of them, one after the other'),
  comment('match_key.wrapped', 'The key, encrypted with the master key of the installation'),
  `alter table client.match_key add constraint match_key_number_once unique (county_id, number)`,
  `create table client.match_mark (${key}, client_id uuid not null, key_number int not null, mark bytea not null, primary key (county_id, id))`,
  comment('match_mark.key_number', 'The last key it was made with'),
  comment('match_mark.mark', 'HMAC-SHA-256 of name and birth date: the same person has the same mark'),
  `alter table client.match_mark add constraint match_mark_client_once unique (county_id, client_id)`,
  `alter table client.match_mark add constraint match_mark_client_id_fkey foreign key (county_id, client_id) references client.client (county_id, id) on delete cascade`,
  `create index match_mark_index on client.match_mark (county_id, mark)`,
  `create table client.duplicate_check (${key}, case_id uuid not null, checked_on date not null, checked_at timestamptz not null, checked_by_id uuid not null, has_other_service boolean not null, primary key (county_id, id))`,
  reference('duplicate_check', 'case_id', 'casework.case_file'),
  reference('duplicate_check', 'checked_by_id', 'app.person'),
  `alter table client.duplicate_check add constraint duplicate_check_once_a_day unique (county_id, case_id, checked_on)`,
  `create index duplicate_check_person_index on client.duplicate_check (county_id, checked_by_id, checked_on)`,
  `create table client.contact_wish (${key}, case_id uuid not null, wished_on date not null, wished_by_id uuid not null, primary key (county_id, id))`,
  reference('contact_wish', 'case_id', 'casework.case_file'),
  reference('contact_wish', 'wished_by_id', 'app.person'),
  `create index contact_wish_case_index on client.contact_wish (county_id, case_id)`,
  `create table client.contact_request (${key}, case_id uuid not null, wish_id uuid not null, from_organisation_id uuid not null, from_name text not null, from_email text null, wished_on date not null, done_on date null, version int not null default 1, primary key (county_id, id))`,
  comment('contact_request.case_id', 'The case of the service that is to be asked, not of the one that wishes'),
  comment('contact_request.from_name', 'The case manager who wishes contact, as they are called'),
  reference('contact_request', 'case_id', 'casework.case_file'),
  reference('contact_request', 'wish_id', 'client.contact_wish'),
  reference('contact_request', 'from_organisation_id', 'app.organisation'),
  `create index contact_request_case_index on client.contact_request (county_id, case_id)`,
  ...names.flatMap((table) => [
    `alter table client.${table} enable row level security`,
    `alter table client.${table} force row level security`,
  ]),
];

const led = `county_id = (select seal.county()) and case_id = any ((select seal.led_cases())::uuid[])`;
const opened = `${led} and id = any ((select seal.open_contact_requests())::uuid[])`;
const owned = (table: string, ...commands: readonly string[]): string[] =>
  commands.map((command) => {
    const using = command === 'insert' ? '' : ' using (true)';
    const check = command === 'insert' || command === 'update' ? ' with check (true)' : '';
    return `create policy duplicates_${command} on client.${table} for ${command} to kim_client_owner${using}${check}`;
  });

/** Nobody writes these tables but the functions; keys and marks nobody reads. */
const policies = [
  ...owned('match_key', 'select', 'insert'),
  ...owned('match_mark', 'select', 'insert', 'update', 'delete'),
  ...owned('duplicate_check', 'select', 'insert'),
  ...owned('contact_wish', 'select', 'insert'),
  ...owned('contact_request', 'select', 'insert'),
  `create policy checks_of_led_cases on client.duplicate_check for select to kim_case_manager using (${led})`,
  `create policy wishes_of_led_cases on client.contact_wish for select to kim_case_manager using (${led})`,
];
/** Made after the function they ask. */
const policiesThatAsk = [
  `create policy contact_requests_of_led_cases on client.contact_request for select to kim_case_manager using (${opened})`,
  `create policy leading_case_manager_ends_request on client.contact_request for update to kim_case_manager using (${opened}) with check (${opened})`,
];
