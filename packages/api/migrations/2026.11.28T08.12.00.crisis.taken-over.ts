import { Migration } from '@mikro-orm/migrations';

/** What an office has taken over is said by the office alone: with the version it saw, so that a correction needs no right to undo it. */
export class CrisisTakenOver extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    this.addSql('alter table casework.crisis_share add column consumed_version int null');
    this.addSql(
      `comment on column casework.crisis_share.consumed_on is 'The office last took it over'`,
    );
    this.addSql(
      `comment on column casework.crisis_share.consumed_version is 'As it was then; other than now: to be looked at again'`,
    );
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('alter table casework.crisis_share drop column consumed_version');
  }
}
