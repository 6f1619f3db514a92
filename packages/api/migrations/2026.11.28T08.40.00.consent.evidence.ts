import { Migration } from '@mikro-orm/migrations';

/** The signed form behind a consent (Art. 7 (1) DSGVO): who leads the case keeps a scan of it, apart from what lists read. */
export class ConsentEvidenceCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql(
      'alter table casework.consent add constraint consent_of_case unique (county_id, case_id, id)',
    );
    this.addSql('grant references on casework.consent to kim_client_owner');
    this.addSql('set local role kim_client_owner');
    for (const statement of [...tables, ...policies]) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table content.consent_evidence_content, content.consent_evidence');
    this.addSql('alter table casework.consent drop constraint consent_of_case');
  }
}

const key = 'county_id uuid not null, id uuid not null, case_id uuid not null';
const led = `county_id = (select seal.county()) and case_id = any ((select seal.led_cases())::uuid[])`;
const constraint = (table: string, name: string, what: string): string =>
  `alter table content.${table} add constraint ${name} ${what}`;
const comment = (column: string, text: string): string =>
  `comment on column content.consent_evidence.${column} is '${text}'`;

const tables = [
  `create table content.consent_evidence (${key}, consent_id uuid not null, filed_on date not null, filed_by_id uuid not null, file_name text not null, kind text not null, size int not null, checksum text not null, primary key (county_id, id))`,
  comment('consent_id', 'What it is the evidence of'),
  comment('size', 'Bytes'),
  comment('checksum', 'SHA-256 in hexadecimal digits'),
  constraint('consent_evidence', 'consent_evidence_of_case', 'unique (county_id, case_id, id)'),
  constraint('consent_evidence', 'consent_evidence_kind_known', `check (kind in ('PDF', 'PNG', 'JPEG'))`),
  constraint(
    'consent_evidence',
    'consent_evidence_case_id_fkey',
    'foreign key (county_id, case_id) references casework.case_file (county_id, id) on delete restrict',
  ),
  // of a consent of the same case: knowing the id of another leads nowhere
  constraint(
    'consent_evidence',
    'consent_evidence_consent_id_fkey',
    'foreign key (county_id, case_id, consent_id) references casework.consent (county_id, case_id, id) on delete restrict',
  ),
  constraint(
    'consent_evidence',
    'consent_evidence_filed_by_id_fkey',
    'foreign key (county_id, filed_by_id) references app.person (county_id, id) on delete restrict',
  ),
  'create index consent_evidence_consent_index on content.consent_evidence (county_id, consent_id)',
  `create table content.consent_evidence_content (${key}, content bytea not null, primary key (county_id, id))`,
  `comment on column content.consent_evidence_content.id is 'That of the evidence'`,
  constraint(
    'consent_evidence_content',
    'consent_evidence_content_id_fkey',
    'foreign key (county_id, case_id, id) references content.consent_evidence (county_id, case_id, id) on delete restrict',
  ),
  ...['consent_evidence', 'consent_evidence_content'].flatMap((table) => [
    `alter table content.${table} enable row level security`,
    `alter table content.${table} force row level security`,
  ]),
];

const policies = [
  `create policy evidence_of_led_cases on content.consent_evidence for select to kim_case_manager using (${led})`,
  `create policy leading_case_manager_files_evidence on content.consent_evidence for insert to kim_case_manager with check (${led} and filed_by_id = (select seal.person()))`,
  `create policy evidence_contents_of_led_cases on content.consent_evidence_content for select to kim_case_manager using (${led})`,
  `create policy leading_case_manager_files_evidence_content on content.consent_evidence_content for insert to kim_case_manager with check (${led})`,
];
