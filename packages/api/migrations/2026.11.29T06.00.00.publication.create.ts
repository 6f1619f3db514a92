import { Migration } from '@mikro-orm/migrations';
import { openFunctions, openNames } from './2026.11.29T06.00.00.publication.create.functions.ts';

/** What everybody may read and send without an account: published resolutions and measures, and a report with a link to follow it (docs/adr/0046). */
export class PublicationCreate extends Migration {
  override up(): void {
    this.addSql(unpublish);
    this.addSql('set local role kim_owner');
    for (const statement of [...columns, ...policies, ...openFunctions]) this.addSql(statement);
    this.addSql(`revoke all on function ${openNames.join(', ')} from public`);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql(`drop function ${openNames.join(', ')}`);
    for (const name of policies.map((sql) => /^create policy (\S+) on (\S+)/.exec(sql)!))
      this.addSql(`drop policy ${name[1]} on ${name[2]}`);
    this.addSql('alter table measure.measure drop column published_on');
  }
}

const columns = [
  'alter table measure.measure add column published_on date null',
  `comment on column governance.resolution.published_on is 'From then on everybody reads it, also without an account'`,
  `comment on column measure.measure.published_on is 'From then on everybody reads it, also without an account; null: not published, or withdrawn'`,
];

/** What was published to the county alone is not published to everybody by an update: who publishes decides anew. */
const unpublish = 'update governance.resolution set published_on = null where published_on is not null';

/** The functions' owner reads the resolutions and measures that are published, and of fields, goals and reviews all: the functions join them. */
const policies = [
  `create policy published_select on governance.resolution for select to kim_owner using (published_on is not null)`,
  `create policy published_select on measure.measure for select to kim_owner using (published_on is not null)`,
  ...['action_field', 'action_goal', 'measure_review'].map(
    (table) => `create policy published_select on measure.${table} for select to kim_owner using (true)`,
  ),
];
