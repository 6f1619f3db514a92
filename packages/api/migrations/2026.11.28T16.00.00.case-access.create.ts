import { Migration } from '@mikro-orm/migrations';
import { caseAccessFunctions, contentFunction } from './2026.11.28T16.00.00.case-access.create.functions.ts';

/** The county looks into a case with a reason, for three hours at most, and leaves a trace of every look (docs/adr/0036). */
export class CaseAccessCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...accesses, ...reads, ...walls, ...caseAccessFunctions]) this.addSql(statement);
    this.addSql(`revoke all on function ${functions.join(', ')} from public`);
    this.addSql('grant execute on function seal.opened_case(uuid, text) to kim_client_owner');
    this.addSql('grant create on schema seal to kim_client_owner');
    this.addSql('set local role kim_client_owner');
    for (const table of ['note', 'assessment', 'goal_agreement', 'goal'])
      this.addSql(`create policy opened_select on content.${table} for select to kim_client_owner using (true)`);
    this.addSql(contentFunction);
    this.addSql('revoke all on function seal.read_opened_case(uuid, text) from public');
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_client_owner');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql(`drop function seal.read_opened_case(uuid, text), ${functions.join(', ')}`);
    for (const table of ['note', 'assessment', 'goal_agreement', 'goal'])
      this.addSql(`drop policy opened_select on content.${table}`);
    this.addSql('drop table app.case_access_read, app.case_access');
  }
}

const functions = [
  'app.holds_fachaufsicht(uuid, uuid, date)',
  'app.case_access_code(uuid, uuid, date, uuid)',
  'seal.open_case_access(uuid, uuid, text, int)',
  'seal.log_case_access_read(uuid, uuid, text)',
  'seal.end_case_access(uuid)',
  'seal.opened_case(uuid, text)',
];

const own = `county_id = (select seal.county())`;
const reference = (table: string, column: string, to: string): string =>
  `alter table app.${table} add constraint ${table}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table app.${table} add constraint ${table}_${name} check (${expression})`;
const comment = (column: string, text: string): string => `comment on column app.${column} is '${text}'`;
const guarded = (table: string): string[] => [
  `alter table app.${table} enable row level security`,
  `alter table app.${table} force row level security`,
];

const accesses = [
  `create table app.case_access (county_id uuid not null, id uuid not null, case_id uuid not null, case_reference text not null, organisation_id uuid not null, opened_by_id uuid not null, opened_by_name text not null, reason text not null, opened_at timestamptz not null, ends_at timestamptz not null, ended_at timestamptz null, ended_by_id uuid null, ended_by_name text null, primary key (county_id, id))`,
  comment('case_access.case_reference', 'Who reads the log alone does not enter casework'),
  comment('case_access.organisation_id', 'Whose case it was then'),
  comment('case_access.opened_by_name', 'As it was then: who leaves is still named'),
  comment('case_access.ends_at', 'From then on nothing can be read by it'),
  comment('case_access.ended_at', 'Ended before that'),
  reference('case_access', 'case_id', 'casework.case_file'),
  reference('case_access', 'organisation_id', 'app.organisation'),
  reference('case_access', 'opened_by_id', 'app.person'),
  reference('case_access', 'ended_by_id', 'app.person'),
  check('case_access', 'has_a_reason', 'length(btrim(reason)) >= 20'),
  check('case_access', 'three_hours', `ends_at > opened_at and ends_at <= opened_at + '03:00:00'::interval`),
  check('case_access', 'ended_by_somebody', '(ended_at is null) = (ended_by_id is null)'),
  'create index case_access_case_index on app.case_access (county_id, case_id)',
  'create index case_access_order_index on app.case_access (county_id, opened_at, id)',
  ...guarded('case_access'),
];

const reads = [
  `create table app.case_access_read (county_id uuid not null, id uuid not null, access_id uuid not null, part text not null, read_at timestamptz not null, written_in text not null, primary key (county_id, id))`,
  comment('case_access_read.written_in', 'The transaction: what it wrote opens nothing before it is over'),
  reference('case_access_read', 'access_id', 'app.case_access'),
  check('case_access_read', 'part_known', `part in ('IDENTITY', 'NOTES', 'ASSESSMENT', 'GOALS')`),
  'create index case_access_read_access_index on app.case_access_read (county_id, access_id, read_at)',
  ...guarded('case_access_read'),
];

const watching = 'kim_centre_head, kim_dpo';
const everybody = `${watching}, kim_county_coordinator, kim_case_manager`;
const ofOwner = (table: string, ...commands: readonly string[]): string[] =>
  commands.map((command) => {
    const using = command === 'insert' ? '' : ' using (true)';
    const checked = command === 'select' ? '' : ' with check (true)';
    return `create policy access_${command} on app.${table} for ${command} to kim_owner${using}${checked}`;
  });

const walls = [
  `create policy accesses_of_the_county on app.case_access for select to ${watching} using (${own})`,
  `create policy own_accesses on app.case_access for select to kim_county_coordinator using (${own} and opened_by_id = (select seal.person()))`,
  `create policy accesses_to_led_cases on app.case_access for select to kim_case_manager using (${own} and case_id = any ((select seal.led_cases())::uuid[]))`,
  ...ofOwner('case_access', 'select', 'insert', 'update'),
  `create policy reads_of_visible_accesses on app.case_access_read for select to ${everybody} using (${own} and access_id = any (array(select a.id from app.case_access a)))`,
  ...ofOwner('case_access_read', 'select', 'insert'),
];
