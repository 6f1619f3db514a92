import { Migration } from '@mikro-orm/migrations';
import { workingGroupPolicies } from './2026.11.28T21.30.00.working-group.create.policies.ts';
import { workingGroupTables } from './2026.11.28T21.30.00.working-group.create.tables.ts';

/** Generative themes and working groups, which exist by resolution alone, and what comes of them (docs/adr/0045). */
export class WorkingGroupCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    const statements = [workingGroupTables, sets, workingGroupPolicies, founding, walls, telling];
    for (const statement of statements.flat()) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql(`drop table ${tables.map((table) => `governance.${table}`).join(', ')} cascade`);
    this.addSql(`drop function ${functions.map((name) => `${name}()`).join(', ')} cascade`);
  }
}

const tables = [
  'communication',
  'result',
  'proposal',
  'group_meeting',
  'group_task',
  'group_member',
  'working_group',
  'theme',
];
const functions = [
  'seal.own_groups',
  'seal.own_group_seats',
  'governance.found_theme',
  'governance.found_working_group',
  'governance.keep_working_group',
  'governance.keep_group_task',
  'governance.keep_proposal',
  'governance.keep_result',
  'governance.tell_of_result',
  'governance.tell_of_earlier_result',
];

const members = `'kim_case_manager', 'kim_municipal_team_lead', 'kim_steering_member', 'kim_foreigners_clerk', 'kim_naturalisation_clerk', 'kim_school_clerk', 'kim_youth_clerk', 'kim_external_adviser'`;
const ownOf = (name: string, column: string): string =>
  `create function seal.${name}() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  person uuid := seal.person();
begin
  if pg_catalog.current_setting('role') not in (${members}) then return '{}'; end if;
  return array(select m.${column} from governance.group_member m where m.county_id = county and m.person_id = person and m.ended_on is null);
end $$`;
const sets = [
  ownOf('own_groups', 'working_group_id'),
  ownOf('own_group_seats', 'id'),
  'revoke all on function seal.own_groups(), seal.own_group_seats() from public',
];

/** Whom policies do not bind (the administrator) these do not bind either. */
const isAdministrator = `exists (select from pg_catalog.pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls))`;

/**
 * Nobody is exempt: not even the administrator founds anything without an adopted resolution that is about it. One that was voted on here;
 * of what a paper reports the administrator alone. Who founds by one resolution waits for who does so too.
 */
const founds = ([table, column]: readonly [string, string], condition: string): string[] => [
  `create function governance.found_${table}() returns trigger language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(new.resolution_id::text, 45));
  if not exists (select from governance.resolution r where r.county_id = new.county_id and r.id = new.resolution_id and r.outcome = 'ADOPTED' and r.decided_on = new.decided_on
    and (r.item_id is not null or ${isAdministrator}) and ${condition})
  then raise insufficient_privilege using message = 'It exists by an adopted resolution of the steering group alone.'; end if;
  return new;
end $$`,
  `create trigger founded_by_resolution before insert or update of resolution_id, decided_on, ${column} on governance.${table} for each row execute function governance.found_${table}()`,
];
const founding = [
  ...founds(
    ['theme', 'hurdle_id'],
    `r.kind in ('THEME', 'PRIORITIES')
    and new.hurdle_id is not distinct from (select q.hurdle_id from governance.decision_request q where q.county_id = r.county_id and q.id = r.request_id)
    and (r.kind = 'PRIORITIES' or ${isAdministrator} or not exists (select from governance.theme t where t.county_id = r.county_id and t.resolution_id = r.id and t.id <> new.id))`,
  ),
  ...founds(
    ['working_group', 'kind, theme_id'],
    `(r.kind = 'CONCEPT') = (new.kind = 'CONCEPT') and r.kind in ('THEME', 'PRIORITIES', 'CONCEPT')
    and (new.kind = 'CONCEPT' or (r.item_id is null and ${isAdministrator}) or exists (select from governance.theme t where t.county_id = r.county_id and t.id = new.theme_id and t.resolution_id = r.id))`,
  ),
];

const pairs = (ways: readonly (readonly [string, string])[]): string =>
  ways.map(([from, to]) => `('${from}', '${to}')`).join(', ');
const groupWays = pairs([
  ['DECIDED', 'STAFFED'],
  ['STAFFED', 'ACTIVE'],
  ['ACTIVE', 'PROPOSAL_SUBMITTED'],
  ['PROPOSAL_SUBMITTED', 'ACTIVE'],
  ['PROPOSAL_SUBMITTED', 'CLOSED'],
]);
const resultWays = pairs([
  ['COMMUNICATED', 'IMPLEMENTED'],
  ['COMMUNICATED', 'CLOSED'],
  ['IMPLEMENTED', 'CHECKED'],
  ['CHECKED', 'CLOSED'],
  ['CHECKED', 'RECURRED'],
  ['CLOSED', 'RECURRED'],
]);

const refused = `raise insufficient_privilege using message = 'Working groups and what comes of them go their way step by step.';`;
/** What is refused, by what is done. */
const guard = (table: string, conditions: Readonly<Record<string, string>>): string[] => [
  `create function governance.keep_${table}() returns trigger language plpgsql set search_path = '' as $$
begin
  if ${isAdministrator} then return new; end if;
  ${Object.entries(conditions)
    .map(([on, condition]) => `if tg_op = '${on.toUpperCase()}' then if ${condition} then ${refused} end if; end if;`)
    .join('\n  ')}
  return new;
end $$`,
  `create trigger order_kept before ${Object.keys(conditions).join(' or ')} on governance.${table} for each row execute function governance.keep_${table}()`,
];
const goes = (ways: string): string =>
  `(old.state <> new.state and (old.state, new.state) not in (${ways}))`;
const isDecided = `exists (select from governance.resolution r where r.county_id = new.county_id and r.id = new.resolution_id and r.request_id = new.decision_request_id and r.outcome = new.state and r.decided_on = new.decided_on)`;

const hurdleOfGroup = (group: string): string =>
  `(select t.hurdle_id from governance.working_group g join governance.theme t on t.county_id = g.county_id and t.id = g.theme_id where g.county_id = new.county_id and g.id = ${group})`;

const walls = [
  ...guard('working_group', { update: goes(groupWays) }),
  ...guard('group_task', {
    insert: `not exists (select from governance.group_member m where m.county_id = new.county_id and m.id = new.member_id and m.working_group_id = new.working_group_id and m.ended_on is null)`,
  }),
  // what the steering group is asked by this group; decided once, and as it has resolved on just that
  ...guard('proposal', {
    insert: `not exists (select from governance.decision_request q where q.county_id = new.county_id and q.id = new.decision_request_id and q.kind = 'PROPOSAL' and q.state = 'OPEN' and q.working_group_id = new.working_group_id)`,
    update: `old.state <> 'SUBMITTED' or not ${isDecided}`,
  }),
  ...guard('result', {
    insert: `not exists (select from governance.proposal p where p.county_id = new.county_id and p.id = new.proposal_id and p.state in ('ADOPTED', 'REJECTED') and new.is_adopted = (p.state = 'ADOPTED') and new.hurdle_id is not distinct from ${hurdleOfGroup('p.working_group_id')})`,
    update: `${goes(resultWays)} or (old.is_adopted and old.state = 'COMMUNICATED' and new.state = 'CLOSED') or (not old.is_adopted and new.state not in ('CLOSED', 'RECURRED'))`,
  }),
];

const today = `coalesce(seal.today(), (now() at time zone 'Europe/Berlin')::date)`;
/**
 * With the result its communications, or neither: one row for everybody who is to know, each person once. Who reported the hurdle, also
 * without an account, and every case manager of the county (KIM concept 2025, 2.5). By the database: the county may not ask whose a report is.
 */
const telling = [
  `create function governance.tell_of_result() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into governance.communication (county_id, id, result_id, person_id, report_id, reason, sent_on)
    select new.county_id, pg_catalog.gen_random_uuid(), new.id, r.person_id, (pg_catalog.array_agg(r.id order by r.reported_on, r.id))[1], 'REPORTER', new.published_on
    from hurdle.report r where r.county_id = new.county_id and r.hurdle_id = new.hurdle_id
    group by r.person_id, case when r.person_id is null then r.id end;
  insert into governance.communication (county_id, id, result_id, person_id, reason, sent_on)
    select new.county_id, pg_catalog.gen_random_uuid(), new.id, m.person_id, 'CASE_MANAGER', new.published_on
    from (select distinct m.person_id from app.membership m where m.county_id = new.county_id and m.role = 'CASE_MANAGER' and m.valid_from <= new.published_on and (m.valid_to is null or m.valid_to >= new.published_on)) m
    on conflict (county_id, result_id, person_id) do nothing;
  return null;
end $$`,
  'create trigger everybody_told after insert on governance.result for each row execute function governance.tell_of_result()',
  // a report that joins later is of somebody who was not told
  `create function governance.tell_of_earlier_result() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.hurdle_id = old.hurdle_id then return null; end if;
  insert into governance.communication (county_id, id, result_id, person_id, report_id, reason, sent_on)
    select r.county_id, pg_catalog.gen_random_uuid(), r.id, new.person_id, new.id, 'REPORTER', ${today}
    from governance.result r where r.county_id = new.county_id and r.hurdle_id = new.hurdle_id order by r.published_on desc, r.id desc limit 1
    on conflict (county_id, result_id, person_id) do nothing;
  return null;
end $$`,
  'create trigger report_told after update of hurdle_id on hurdle.report for each row execute function governance.tell_of_earlier_result()',
  'revoke all on function governance.tell_of_result(), governance.tell_of_earlier_result() from public',
];
