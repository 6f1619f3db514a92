import { Migration } from '@mikro-orm/migrations';

/** What somebody has typed and not sent yet: encrypted, for who typed it, for two weeks (docs/adr/0030). */
export class DraftCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql('grant create on schema seal to kim_client_owner');
    this.addSql('set local role kim_client_owner');
    for (const statement of [...table, ...policies, forget, purge]) this.addSql(statement);
    this.addSql('revoke all on function content.forget_drafts() from public');
    this.addSql('revoke all on function seal.purge_drafts() from public');
    this.addSql('grant usage on schema content to kim_owner');
    this.addSql('grant execute on function content.forget_drafts() to kim_owner');
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_client_owner');
    this.addSql(
      'create trigger drafts_stay_behind after update of organisation_id, responsible_id on casework.case_file for each row execute function content.forget_drafts()',
    );
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop trigger drafts_stay_behind on casework.case_file');
    this.addSql('drop function content.forget_drafts(), seal.purge_drafts()');
    this.addSql('drop table content.draft');
  }
}

const cm = 'kim_case_manager';
const own = `county_id = (select seal.county()) and person_id = (select seal.person()) and organisation_id = (select seal.organisation()) and (case_id is null or case_id = any ((select seal.led_cases())::uuid[]))`;
const reference = (column: string, to: string): string =>
  `alter table content.draft add constraint draft_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (name: string, expression: string): string =>
  `alter table content.draft add constraint ${name} check (${expression})`;

const table = [
  `create table content.draft (county_id uuid not null, id uuid not null, person_id uuid not null, organisation_id uuid not null, form text not null, case_id uuid null, ciphertext bytea null, nonce bytea null, key_number int null, saved_at timestamptz not null, primary key (county_id, id))`,
  `comment on column content.draft.ciphertext is 'AES-256-GCM, the tag at its end; null: nothing is kept'`,
  `comment on column content.draft.key_number is 'Which key of the organisation'`,
  check('draft_form_known', `form in ('CASE_NOTE', 'ASSESSMENT', 'GOAL_AGREEMENT', 'SERVICE', 'CASE_INTAKE')`),
  check('draft_has_its_place', `(form in ('SERVICE', 'CASE_INTAKE')) = (case_id is null)`),
  check(
    'draft_is_whole',
    '(ciphertext is null) = (nonce is null) and (ciphertext is null) = (key_number is null)',
  ),
  reference('person_id', 'app.person'),
  reference('organisation_id', 'app.organisation'),
  reference('case_id', 'casework.case_file'),
  `create unique index draft_once on content.draft (county_id, person_id, organisation_id, form, case_id) nulls not distinct`,
  `create index draft_case_index on content.draft (county_id, case_id)`,
  `create index draft_age_index on content.draft (saved_at)`,
  `alter table content.draft enable row level security`,
  `alter table content.draft force row level security`,
];

const policies = [
  `create policy own_drafts on content.draft for select to ${cm} using (${own})`,
  `create policy own_draft_begun on content.draft for insert to ${cm} with check (${own})`,
  `create policy own_draft_continued on content.draft for update to ${cm} using (${own}) with check (${own})`,
  `create policy purge_select on content.draft for select to kim_client_owner using (true)`,
  `create policy purge_delete on content.draft for delete to kim_client_owner using (true)`,
];

/** A case that is handed over leaves nothing half written behind, and takes nothing along; nor does one that is given to a colleague. */
const forget = `
create function content.forget_drafts() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from content.draft d where d.county_id = new.county_id and d.case_id = new.id
    and (new.organisation_id <> old.organisation_id or (new.responsible_id <> old.responsible_id and d.person_id = old.responsible_id));
  return null;
end $$`;

/** Callable by whoever serves: it deletes what is overdue by the clock of the database, and nothing else. */
const purge = `
create function seal.purge_drafts() returns int language plpgsql volatile security definer set search_path = '' as $$
declare
  purged int;
begin
  delete from content.draft d where d.saved_at < pg_catalog.now() - interval '14 days' or (d.ciphertext is null and d.saved_at < pg_catalog.now() - interval '1 day');
  get diagnostics purged = row_count;
  return purged;
end $$`;
