import { Migration } from '@mikro-orm/migrations';

/** Appraisals and documents. */
export class PersonnelRecords extends Migration {
  override up(): void {
    this.addSql('set local role kim_personnel_owner');
    for (const statement of statements) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table personnel.document_content, personnel.document, personnel.appraisal');
  }
}

const members =
  'kim_municipal_hr, kim_municipal_team_lead, kim_case_manager, kim_county_coordinator, kim_centre_head, kim_steering_office, kim_steering_member, kim_funding_officer, kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser, kim_dpo, kim_platform_admin';
const county = 'county_id = (select seal.county())';
const kept = `${county} and file_id = any ((select seal.kept_files())::uuid[])`;
const own = `${county} and file_id = any ((select seal.own_files())::uuid[])`;
const keptOfOthers = `${kept} and file_id <> all ((select seal.own_files())::uuid[])`;

const writtenOnce = (table: string): string[] => [
  `alter table personnel.${table} add constraint ${table}_file_id_fkey foreign key (county_id, file_id) references personnel.file (county_id, id) on delete restrict`,
  `alter table personnel.${table} enable row level security`,
  `alter table personnel.${table} force row level security`,
  `create policy ${table}s_of_files_kept_here on personnel.${table} for select to kim_municipal_hr using (${kept})`,
  `create policy ${table}s_of_own_file on personnel.${table} for select to ${members} using (${own})`,
  `create policy keeper_writes_${table}s on personnel.${table} for insert to kim_municipal_hr with check (${keptOfOthers})`,
];

const statements = [
  `create table personnel.appraisal (county_id uuid not null, id uuid not null, file_id uuid not null, held_on date not null, period_from date not null, period_to date not null, kind text not null, text text not null, next_due_on date null, primary key (county_id, id))`,
  `comment on column personnel.appraisal.period_to is 'Last day'`,
  `alter table personnel.appraisal add constraint appraisal_kind_known check (kind in ('PROBATION', 'REGULAR', 'OCCASION'))`,
  `alter table personnel.appraisal add constraint appraisal_period_ends_after_start check (period_to >= period_from)`,
  `create index appraisal_file_index on personnel.appraisal (county_id, file_id)`,
  ...writtenOnce('appraisal'),
  `create table personnel.document (county_id uuid not null, id uuid not null, file_id uuid not null, title text not null, category text not null, received_on date not null, file_name text not null, kind text not null, size int not null, checksum text not null, primary key (county_id, id))`,
  `comment on column personnel.document.size is 'Bytes'`,
  `comment on column personnel.document.checksum is 'SHA-256 in hexadecimal digits'`,
  `alter table personnel.document add constraint document_category_known check (category in ('CONTRACT', 'CERTIFICATE', 'APPRAISAL', 'CORRESPONDENCE', 'OTHER'))`,
  `alter table personnel.document add constraint document_kind_known check (kind in ('PDF', 'PNG', 'JPEG', 'DOCX', 'ODT', 'TXT'))`,
  `create index document_file_index on personnel.document (county_id, file_id)`,
  ...writtenOnce('document'),
  `create table personnel.document_content (county_id uuid not null, id uuid not null, file_id uuid not null, content bytea not null, primary key (county_id, id))`,
  `comment on column personnel.document_content.id is 'That of the document'`,
  `alter table personnel.document_content add constraint document_content_id_fkey foreign key (county_id, id) references personnel.document (county_id, id) on delete restrict`,
  ...writtenOnce('document_content'),
];
