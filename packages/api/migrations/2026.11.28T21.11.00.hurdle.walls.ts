import { Migration } from '@mikro-orm/migrations';
import { hurdleFunctions, hurdleNames } from './2026.11.28T21.11.00.hurdle.walls.functions.ts';
import { hurdleTexts } from './2026.11.28T21.11.00.hurdle.walls.texts.ts';

/** Who sees and changes which hurdle; the database counts different reports and keeps the order of states (docs/adr/0043). */
export class HurdleWalls extends Migration {
  override up(): void {
    // its functions are called by functions of the owner alone
    this.addSql('create schema extension authorization kim_owner');
    this.addSql('create extension pg_trgm schema extension');
    this.addSql('set local role kim_owner');
    for (const statement of [...counts, ...policies, ...hurdleFunctions, ...hurdleTexts]) this.addSql(statement);
    this.addSql(`revoke all on function ${hurdleNames.join(', ')} from public`);
    this.addSql('set local role kim_client_owner');
    this.addSql('alter table content.draft drop constraint draft_form_known, drop constraint draft_has_its_place');
    this.addSql(draftForm(`${formsBefore}, 'HURDLE_REPORT'`));
    this.addSql(draftPlace(`'SERVICE', 'CASE_INTAKE', 'HURDLE_REPORT'`));
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('alter table content.draft drop constraint draft_form_known, drop constraint draft_has_its_place');
    this.addSql(draftForm(formsBefore));
    this.addSql(draftPlace(`'SERVICE', 'CASE_INTAKE'`));
    this.addSql(`drop function ${hurdleNames.join(', ')} cascade`);
    for (const name of policies.map((sql) => /^create policy (\S+) on (\S+)/.exec(sql)!))
      this.addSql(`drop policy ${name[1]} on ${name[2]}`);
    this.addSql(
      'alter table hurdle.hurdle drop column report_count, drop column different_count',
    );
    this.addSql('drop extension pg_trgm');
    this.addSql('drop schema extension');
  }
}

/** A report is drafted like other forms of a case manager (docs/adr/0030). */
const formsBefore = `'CASE_NOTE', 'ASSESSMENT', 'GOAL_AGREEMENT', 'SERVICE', 'CASE_INTAKE', 'NOTE_CORRECTION', 'CASE_TASK', 'TASK_CHANGE'`;
const draftForm = (forms: string): string =>
  `alter table content.draft add constraint draft_form_known check (form in (${forms}))`;
const draftPlace = (forms: string): string =>
  `alter table content.draft add constraint draft_has_its_place check ((form in (${forms})) = (case_id is null))`;

const counts = [
  'alter table hurdle.hurdle add column report_count int not null default 1',
  'alter table hurdle.hurdle add column different_count int null',
  `comment on column hurdle.hurdle.report_count is 'Reports of it'`,
  `comment on column hurdle.hurdle.different_count is 'Of different cases or reporters, from three on: counted by the database, which alone knows of which cases'`,
];

const county = `county_id = (select seal.county())`;
const here = 'organisation_id = (select seal.organisation())';
const oneself = 'person_id = (select seal.person())';
const overseers = 'kim_county_coordinator, kim_centre_head, kim_steering_office';
const place = 'kim_case_manager, kim_municipal_team_lead';
const offices = 'kim_foreigners_clerk, kim_naturalisation_clerk';
const outsiders = `kim_external_adviser, ${offices}`;
const member = 'kim_steering_member';
const steered = `state in ('DECISION_REQUESTED', 'APPROVED', 'DEFERRED', 'REJECTED', 'PAG_ACTIVE', 'PROPOSAL', 'DECIDED', 'COMMUNICATED', 'IMPLEMENTED', 'CHECKED', 'CLOSED')`;
const ofVisible = 'hurdle_id = any (array(select h.id from hurdle.hurdle h))';
const begins = `${county} and ${oneself} and ${here} and hurdle_id = id and reported_on = (select seal.today())`;

const ofOwner = (table: string, ...commands: string[]): string[] =>
  commands.map(
    (command) =>
      `create policy weigh_${command} on hurdle.${table} for ${command} to kim_owner${command === 'insert' ? '' : ' using (true)'}${command === 'select' ? '' : ' with check (true)'}`,
  );

const policies = [
  `create policy hurdles_of_the_county on hurdle.hurdle for select to ${overseers} using (${county})`,
  `create policy reported_hurdles on hurdle.hurdle for select to ${place}, ${outsiders} using (${county} and id = any (array(select r.hurdle_id from hurdle.report r)))`,
  `create policy hurdles_on_the_agenda on hurdle.hurdle for select to ${member} using (${county} and ${steered})`,
  `create policy county_divides on hurdle.hurdle for insert to ${overseers} with check (${county} and state = 'REGISTERED')`,
  `create policy county_leads on hurdle.hurdle for update to ${overseers} using (${county}) with check (${county})`,
  ...ofOwner('hurdle', 'select', 'insert', 'update'),
  `create policy steps_of_visible_hurdles on hurdle.step for select to ${overseers}, ${place}, ${outsiders}, ${member} using (${county} and ${ofVisible})`,
  `create policy county_remarks on hurdle.step for update to ${overseers} using (${county} and ${oneself}) with check (${county} and ${oneself})`,
  ...ofOwner('step', 'select', 'insert'),
  `create policy reports_of_the_county on hurdle.report for select to ${overseers} using (${county})`,
  `create policy reports_of_own_place on hurdle.report for select to ${place} using (${county} and ${here})`,
  `create policy own_reports on hurdle.report for select to ${outsiders} using (${county} and ${oneself})`,
  `create policy reports_on_the_agenda on hurdle.report for select to ${member} using (${county} and ${ofVisible})`,
  `create policy case_manager_reports on hurdle.report for insert to kim_case_manager with check (${begins} and source = 'CASE_MANAGER')`,
  `create policy adviser_reports on hurdle.report for insert to kim_external_adviser with check (${begins} and source = 'EXTERNAL_ADVISER')`,
  `create policy office_reports on hurdle.report for insert to ${offices} with check (${begins} and source = 'OFFICE')`,
  `create policy county_groups on hurdle.report for update to ${overseers} using (${county}) with check (${county})`,
  ...ofOwner('report', 'select', 'insert'),
  `create policy own_report_cases on hurdle.report_case for select to kim_case_manager using (${county} and ${oneself})`,
  `create policy own_case_named on hurdle.report_case for insert to kim_case_manager with check (${county} and ${oneself} and ${here} and case_id = any ((select seal.led_cases())::uuid[]) and id = any (array(select r.id from hurdle.report r where r.person_id = (select seal.person()))))`,
  ...ofOwner('report_case', 'select'),
  `create policy reconstructions_of_the_county on hurdle.reconstruction for select to ${overseers} using (${county})`,
  `create policy reconstructions_on_the_agenda on hurdle.reconstruction for select to ${member} using (${county} and ${ofVisible})`,
  `create policy county_reconstructs on hurdle.reconstruction for update to ${overseers} using (${county} and concluded_on is null) with check (${county} and ${oneself})`,
  ...ofOwner('reconstruction', 'select', 'insert'),
];
