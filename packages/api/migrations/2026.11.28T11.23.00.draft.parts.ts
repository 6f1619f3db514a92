import { Migration } from '@mikro-orm/migrations';

/** Drafts of corrections and tasks: one per note and per task that is being changed, not one per case (docs/adr/0030). */
export class DraftParts extends Migration {
  override up(): void {
    this.addSql('set local role kim_client_owner');
    this.addSql('alter table content.draft add column about_id uuid null');
    this.addSql(
      `comment on column content.draft.about_id is 'The note or the task that is being changed; null: something new'`,
    );
    this.addSql('alter table content.draft drop constraint draft_form_known');
    this.addSql(
      `alter table content.draft add constraint draft_form_known check (form in ('CASE_NOTE', 'ASSESSMENT', 'GOAL_AGREEMENT', 'SERVICE', 'CASE_INTAKE', 'NOTE_CORRECTION', 'CASE_TASK', 'TASK_CHANGE'))`,
    );
    this.addSql(
      `alter table content.draft add constraint draft_is_about_its_part check ((form in ('NOTE_CORRECTION', 'TASK_CHANGE')) = (about_id is not null))`,
    );
    this.addSql('drop index content.draft_once');
    this.addSql(
      'create unique index draft_once on content.draft (county_id, person_id, organisation_id, form, case_id, about_id) nulls not distinct',
    );
    this.addSql('reset role');
  }
}
