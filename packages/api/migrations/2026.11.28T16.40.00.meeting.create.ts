import { Migration } from '@mikro-orm/migrations';
import { meetingPolicies } from './2026.11.28T16.40.00.meeting.create.policies.ts';
import { meetingTables } from './2026.11.28T16.40.00.meeting.create.tables.ts';

/** Series of meetings, meetings, who is invited, agenda, minutes and what was taken on (docs/adr/0040). */
export class MeetingCreate extends Migration {
  override up(): void {
    this.addSql('create schema meeting authorization kim_owner');
    this.addSql('set local role kim_owner');
    for (const statement of [...meetingTables, ...sets, ...meetingPolicies, ...walls]) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop policy invitable_people on app.person');
    this.addSql('drop schema meeting cascade');
    this.addSql(
      'drop function seal.own_meetings(), seal.invitable_people(), seal.people_of_role(text, uuid)',
    );
  }
}

const conveners = `'kim_county_coordinator', 'kim_centre_head', 'kim_steering_office'`;
const participants = `'kim_case_manager', 'kim_municipal_team_lead', 'kim_steering_member', 'kim_foreigners_clerk', 'kim_naturalisation_clerk', 'kim_school_clerk', 'kim_youth_clerk', 'kim_external_adviser'`;
const roles = `'CASE_MANAGER', 'MUNICIPAL_TEAM_LEAD', 'COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE', 'STEERING_MEMBER', 'FOREIGNERS_CLERK', 'NATURALISATION_CLERK', 'SCHOOL_CLERK', 'YOUTH_CLERK', 'EXTERNAL_ADVISER'`;
const valid = `m.county_id = county and m.valid_from <= today and (m.valid_to is null or m.valid_to >= today)`;

const sets = [
  `create function seal.own_meetings() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  person uuid := seal.person();
begin
  if pg_catalog.current_setting('role') not in (${participants}) then return '{}'; end if;
  return array(select a.meeting_id from meeting.attendance a where a.county_id = county and a.person_id = person);
end $$`,
  // names of who can be invited, for who invites; nothing of memberships
  `create function seal.invitable_people() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  today date := seal.today();
begin
  if pg_catalog.current_setting('role') not in (${conveners}) then return '{}'; end if;
  return array(select distinct m.person_id from app.membership m where ${valid} and m.role in (${roles}));
end $$`,
  `create function seal.people_of_role(asked text, place uuid) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  today date := seal.today();
begin
  if pg_catalog.current_setting('role') not in (${conveners}) or asked not in (${roles}) then return '{}'; end if;
  return array(select distinct m.person_id from app.membership m where ${valid} and m.role = asked and (place is null or m.organisation_id = place));
end $$`,
  'revoke all on function seal.own_meetings(), seal.invitable_people(), seal.people_of_role(text, uuid) from public',
];

const pairs = (ways: readonly (readonly [string, string])[]): string =>
  ways.map(([from, to]) => `('${from}', '${to}')`).join(', ');
const meetingWays = pairs([
  ['PLANNED', 'INVITED'],
  ['PLANNED', 'CANCELLED'],
  ['INVITED', 'CANCELLED'],
  ['INVITED', 'HELD'],
]);
const minutesWays = pairs([
  ['DRAFT', 'CIRCULATED'],
  ['CIRCULATED', 'DRAFT'],
  ['CIRCULATED', 'APPROVED'],
]);
const presences = ['PRESENT', 'EXCUSED', 'ABSENT'];
const before = ['INVITED', 'ACCEPTED', 'DECLINED'];
const attendanceWays = pairs([
  ...before.flatMap((from) =>
    [...before, ...presences].filter((to) => to !== from).map((to) => [from, to] as const),
  ),
  ...presences.flatMap((from) => presences.filter((to) => to !== from).map((to) => [from, to] as const)),
]);

/** Whom policies do not bind (the administrator) these do not bind either. */
const isAdministrator = `exists (select from pg_catalog.pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls))`;
const guard = (table: string, conditions: string): string[] => [
  `create function meeting.keep_${table}() returns trigger language plpgsql set search_path = '' as $$
begin
  if ${isAdministrator} then return new; end if;
  if ${conditions}
  then raise insufficient_privilege using message = 'Meetings go their way step by step.'; end if;
  return new;
end $$`,
  `create trigger order_kept before update on meeting.${table} for each row execute function meeting.keep_${table}()`,
];
const goes = (ways: string): string =>
  `(old.state <> new.state and (old.state, new.state) not in (${ways}))`;

const walls = [
  ...guard(
    'meeting',
    `${goes(meetingWays)} or (old.state in ('HELD', 'CANCELLED') and (old.held_on, old.starts_at, old.ends_at, old.place, old.title) is distinct from (new.held_on, new.starts_at, new.ends_at, new.place, new.title))`,
  ),
  ...guard('minutes', `${goes(minutesWays)} or old.state = 'APPROVED'`),
  ...guard(
    'attendance',
    `${goes(attendanceWays)} or exists (select from meeting.meeting m where m.county_id = new.county_id and m.id = new.meeting_id and m.state = 'CANCELLED')`,
  ),
  `create function meeting.keep_minutes_entry() returns trigger language plpgsql set search_path = '' as $$
begin
  if ${isAdministrator} then return new; end if;
  if not exists (select from meeting.minutes m where m.county_id = new.county_id and m.id = new.minutes_id and m.state = 'DRAFT')
  then raise insufficient_privilege using message = 'Only a draft is written in.'; end if;
  return new;
end $$`,
  'create trigger draft_kept before insert or update on meeting.minutes_entry for each row execute function meeting.keep_minutes_entry()',
];
