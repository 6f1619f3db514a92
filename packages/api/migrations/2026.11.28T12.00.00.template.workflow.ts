import { Migration } from '@mikro-orm/migrations';
import { templateWorkTables } from './2026.11.28T12.00.00.template.workflow.tables.ts';

/** Templates are drafted, reviewed, approved, given out, adopted and retired; what was given out is never changed (docs/adr/0034). */
export class TemplateWorkflow extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...places, ...columns, ...policies, ...templateWorkTables, ...walls])
      this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table app.template_proposal, app.template_adoption, app.template_step');
    this.addSql('drop trigger order_kept on app.template_version');
    this.addSql('drop trigger words_kept on app.template_text');
    this.addSql('drop function app.keep_template_words(), app.keep_template_order(), seal.participating_places()');
  }
}

const own = `county_id = (select seal.county())`;
const overseers = 'kim_county_coordinator, kim_centre_head';
const coordinator = 'kim_county_coordinator';
const readers =
  'kim_case_manager, kim_municipal_team_lead, kim_municipal_hr, kim_foreigners_clerk, kim_naturalisation_clerk, kim_steering_office, kim_steering_member, kim_dpo';
const outStates = `state in ('PUBLISHED', 'RETIRED')`;
const check = (table: string, name: string, expression: string): string =>
  `alter table app.${table} add constraint ${name} check (${expression})`;
const among = (column: string, select: string): string => `${column} = any (array(${select}))`;
const ofDraft = among('template_version_id', `select v.id from app.template_version v where v.state = 'DRAFT'`);

/** Whose case managers work: to the county all of them, to a municipality itself. */
const places = [
  `create function seal.participating_places() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  organisation uuid := seal.organisation();
  today date := seal.today();
  asking text := pg_catalog.current_setting('role');
  overseen boolean := asking in ('kim_county_coordinator', 'kim_centre_head');
begin
  if not overseen and asking not in ('kim_case_manager', 'kim_municipal_team_lead', 'kim_municipal_hr') then return '{}'; end if;
  return array(select distinct m.organisation_id from app.membership m where m.county_id = county and m.role = 'CASE_MANAGER'
    and m.valid_from <= today and (m.valid_to is null or m.valid_to >= today) and (overseen or m.organisation_id = organisation));
end $$`,
  'revoke all on function seal.participating_places() from public',
];

const columns = [
  // to fill what is there: under FORCE the owner would change nothing, silently
  'alter table app.template no force row level security',
  'alter table app.template_version no force row level security',
  'alter table app.template add column title text null',
  `update app.template set title = case kind when 'PRIVACY_NOTICE' then 'Datenschutzerklärung' when 'CONSENT' then 'Einverständniserklärung' when 'INTAKE_FORM' then 'Erfassungsbogen' when 'GOAL_AGREEMENT' then 'Zielvereinbarung' when 'CHECKLIST' then 'Checkliste' else 'Konzept' end`,
  'alter table app.template alter column title set not null',
  'alter table app.template drop constraint template_kind_once',
  'alter table app.template add constraint template_title_once unique (county_id, kind, title)',
  `create unique index template_single_kind_once on app.template (county_id, kind) where kind in ('PRIVACY_NOTICE', 'CONSENT')`,
  `alter table app.template_version add column state text not null default 'PUBLISHED', add column change_note text null, add column contributed_by_id uuid null, add column version int not null default 1`,
  `update app.template_version set state = 'RETIRED' where retired_on is not null`,
  `alter table app.template_version alter column state set default 'DRAFT', alter column published_on drop not null`,
  `comment on column app.template_version.change_note is 'What is new in it'`,
  `comment on column app.template_version.contributed_by_id is 'The municipality it was proposed by'`,
  'alter table app.template_version add constraint template_version_contributed_by_id_fkey foreign key (county_id, contributed_by_id) references app.organisation (county_id, id) on delete restrict',
  check('template_version', 'template_version_state_known', `state in ('DRAFT', 'LEGAL_REVIEW', 'APPROVED', 'PUBLISHED', 'RETIRED')`),
  check('template_version', 'template_version_published_on_a_day', `(${outStates}) = (published_on is not null)`),
  check('template_version', 'template_version_retired_on_a_day', `(state = 'RETIRED') = (retired_on is not null)`),
  `create unique index template_version_published_once on app.template_version (county_id, template_id) where state = 'PUBLISHED'`,
  `create unique index template_version_open_once on app.template_version (county_id, template_id) where state in ('DRAFT', 'LEGAL_REVIEW', 'APPROVED')`,
  'alter table app.template force row level security',
  'alter table app.template_version force row level security',
];

const policies = [
  'drop policy templates_of_the_county on app.template',
  'drop policy template_versions_of_the_county on app.template_version',
  'drop policy template_texts_of_the_county on app.template_text',
  `create policy templates_of_the_county on app.template for select to ${overseers} using (${own})`,
  `create policy templates_given_out on app.template for select to ${readers} using (${own} and ${among('id', 'select v.template_id from app.template_version v')})`,
  `create policy coordinator_creates on app.template for insert to ${coordinator} with check (${own})`,
  `create policy template_versions_of_the_county on app.template_version for select to ${overseers} using (${own})`,
  `create policy template_versions_given_out on app.template_version for select to ${readers} using (${own} and ${outStates})`,
  `create policy coordinator_drafts on app.template_version for insert to ${coordinator} with check (${own} and state = 'DRAFT')`,
  `create policy coordinator_moves on app.template_version for update to ${coordinator} using (${own} and state in ('DRAFT', 'APPROVED', 'PUBLISHED')) with check (${own} and state in ('DRAFT', 'LEGAL_REVIEW', 'PUBLISHED', 'RETIRED'))`,
  `create policy centre_head_decides on app.template_version for update to kim_centre_head using (${own} and state in ('LEGAL_REVIEW', 'APPROVED')) with check (${own} and state in ('APPROVED', 'DRAFT'))`,
  `create policy template_texts_of_the_county on app.template_text for select to ${overseers} using (${own})`,
  `create policy template_texts_given_out on app.template_text for select to ${readers} using (${own} and ${among('template_version_id', 'select v.id from app.template_version v')})`,
  `create policy coordinator_writes on app.template_text for insert to ${coordinator} with check (${own} and ${ofDraft})`,
  `create policy coordinator_corrects on app.template_text for update to ${coordinator} using (${own} and ${ofDraft}) with check (${own} and ${ofDraft})`,
];

/** Whom policies do not bind (the administrator) these do not bind either: they could drop them. */
const free = `exists (select from pg_catalog.pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls))`;

const steps = (
  [
    ['DRAFT', 'LEGAL_REVIEW', coordinator],
    ['LEGAL_REVIEW', 'DRAFT', 'kim_centre_head'],
    ['LEGAL_REVIEW', 'APPROVED', 'kim_centre_head'],
    ['APPROVED', 'DRAFT', 'kim_centre_head'],
    ['APPROVED', 'PUBLISHED', coordinator],
    ['PUBLISHED', 'RETIRED', coordinator],
  ] as const
)
  .map(([from, to, by]) => `('${from}', '${to}', '${by}')`)
  .join(', ');

const walls = [
  `create function app.keep_template_order() returns trigger language plpgsql set search_path = '' as $$
begin
  if ${free} then return new; end if;
  if (new.county_id, new.id, new.template_id, new.number, new.contributed_by_id) is distinct from (old.county_id, old.id, old.template_id, old.number, old.contributed_by_id)
    or old.state <> 'DRAFT' and new.change_note is distinct from old.change_note
    or old.published_on is not null and new.published_on is distinct from old.published_on
    or old.retired_on is not null and new.retired_on is distinct from old.retired_on
    or new.state = 'PUBLISHED' and old.state <> 'PUBLISHED' and new.published_on is distinct from seal.today()
    or new.state = 'RETIRED' and old.state <> 'RETIRED' and new.retired_on is distinct from seal.today()
    or new.state <> old.state and (old.state, new.state, current_user::text) not in (${steps})
  then raise insufficient_privilege using message = 'A version of a template goes its way step by step, and stays as it was given out.'; end if;
  return new;
end $$`,
  'create trigger order_kept before update on app.template_version for each row execute function app.keep_template_order()',
  `create function app.keep_template_words() returns trigger language plpgsql set search_path = '' as $$
declare
  word record;
begin
  if ${free} then return case tg_op when 'DELETE' then old else new end; end if;
  -- held until the commit: words begun in a draft are not written after it was given out
  for word in select old.county_id, old.template_version_id where tg_op <> 'INSERT' union select new.county_id, new.template_version_id where tg_op <> 'DELETE' loop
    perform from app.template_version v where v.county_id = word.county_id and v.id = word.template_version_id and v.state = 'DRAFT' for share;
    if not found then raise insufficient_privilege using message = 'The words of a template are written while it is a draft.'; end if;
  end loop;
  return case tg_op when 'DELETE' then old else new end;
end $$`,
  'create trigger words_kept before insert or update or delete on app.template_text for each row execute function app.keep_template_words()',
];
