import { Migration } from '@mikro-orm/migrations';

/** Sites are renamed and closed; what was planned there stays on record. */
export class DeploymentSites extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of statements) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop policy organisation_changes_sites on app.deployment_site');
    this.addSql('alter table app.deployment_site drop column closed_from, drop column version');
  }
}

const own = `county_id = (select seal.county()) and organisation_id = (select seal.organisation())`;

const statements = [
  `alter table app.deployment_site add column closed_from date null, add column version int not null default 1`,
  `comment on column app.deployment_site.closed_from is 'First day on which nobody is planned there any more'`,
  `create policy organisation_changes_sites on app.deployment_site for update to kim_municipal_hr, kim_municipal_team_lead using (${own}) with check (${own})`,
];
