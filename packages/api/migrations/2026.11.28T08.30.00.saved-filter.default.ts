import { Migration } from '@mikro-orm/migrations';

/** The list somebody begins with; and what a list is narrowed to are codes and days, never text about anybody. */
export class SavedFilterDefault extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql('alter table app.saved_filter add column is_default boolean not null default false');
    this.addSql(
      `alter table app.saved_filter add constraint saved_filter_query_is_codes check (query ~ '^([a-zA-Z_]+=[a-zA-Z0-9_-]+(&[a-zA-Z_]+=[a-zA-Z0-9_-]+)*)?$')`,
    );
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('alter table app.saved_filter drop constraint saved_filter_query_is_codes');
    this.addSql('alter table app.saved_filter drop column is_default');
  }
}
