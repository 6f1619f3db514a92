import { Migration } from '@mikro-orm/migrations';

/** Two more offices of a county or municipality: school office and youth office. What every member may read, their clerks may too. */
export class IdentityOfficeClerks extends Migration {
  override up(): void {
    this.addSql(`alter table app.membership drop constraint membership_role_known`);
    this.addSql(`alter table app.membership add constraint membership_role_known check (role in (${roles}))`);
    this.addSql(letIn);
    this.addSql(addressees(`, 'kim_school_clerk', 'kim_youth_clerk'`));
  }

  override down(): void {
    this.addSql(addressees(''));
    this.addSql(letOut);
    this.addSql(`alter table app.membership drop constraint membership_role_known`);
    this.addSql(`alter table app.membership add constraint membership_role_known check (role in (${before}))`);
  }
}

const names = (list: readonly string[]): string => list.map((name) => `'${name}'`).join(', ');
const first = [
  'MUNICIPAL_HR',
  'MUNICIPAL_TEAM_LEAD',
  'CASE_MANAGER',
  'COUNTY_COORDINATOR',
  'CENTRE_HEAD',
  'STEERING_OFFICE',
  'STEERING_MEMBER',
  'FUNDING_OFFICER',
  'FOREIGNERS_CLERK',
  'NATURALISATION_CLERK',
];
const last = ['EXTERNAL_ADVISER', 'DPO', 'PLATFORM_ADMIN'];
const before = names([...first, ...last]);
const roles = names([...first, 'SCHOOL_CLERK', 'YOUTH_CLERK', ...last]);

/** They stand wherever the data protection officer stands: in the policies for everybody, and in those of the directory. */
const everyPolicy = (kept: string): string => `
do $$ declare p record; begin
  for p in select l.polname as name, l.polrelid::regclass as on_table,
      (select string_agg(quote_ident(r.oid::regrole::text), ', ' order by u.place) from unnest(l.polroles) with ordinality u(role, place) join pg_roles r on r.oid = u.role
        where r.rolname not in ('kim_school_clerk', 'kim_youth_clerk')) as roles
    from pg_policy l where 'kim_dpo'::regrole::oid = any (l.polroles)
  loop execute format('alter policy %I on %s to %s', p.name, p.on_table, p.roles || '${kept}'); end loop;
end $$`;
const letIn = everyPolicy(', kim_school_clerk, kim_youth_clerk');
const letOut = everyPolicy('');

const addressees = (more: string): string => `
create or replace function seal.addressees() returns table (county_id uuid, id uuid, kind text, name text) language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
begin
  if pg_catalog.current_setting('role') not in ('kim_case_manager', 'kim_foreigners_clerk', 'kim_naturalisation_clerk', 'kim_external_adviser', 'kim_county_coordinator', 'kim_centre_head'${more}) then return; end if;
  return query select o.county_id, o.id, o.kind, o.name from app.organisation o where o.county_id = county;
end $$`;
