import { databaseRoles } from './database-roles.ts';
import { tenantNamespaces, tenantSchemas } from './schemas.ts';

/*
 * What must never be true of the database's catalogue: each is SQL that returns the offending objects. Run by the tests and by
 * `kim check`, because a right granted by hand in production is as wrong as one in a migration.
 */
const named = (roles: readonly string[]): string =>
  `unnest(array[${roles.map((role) => `'${role}'`).join(', ')}]) as role(name)`;
const apiRoles = [...databaseRoles, 'kim_app'];

const tables = `pg_class t where t.relnamespace in (${tenantNamespaces}) and t.relkind in ('r', 'p')`;
const ofCounty = (relation: string): string =>
  `exists (select from pg_attribute c where c.attrelid = ${relation} and c.attname = 'county_id' and not c.attisdropped)`;
const owners = Object.entries(tenantSchemas)
  .map(([schema, owner]) => `when '${schema}' then '${owner}'`)
  .join(' ');
const policyText = `coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')`;
const policyName = `p.polrelid::regclass || ': ' || p.polname`;

const rowSecurity = {
  'row security is off or not forced': `select t.oid::regclass::text as found from ${tables} and not (t.relrowsecurity and t.relforcerowsecurity)`,
  'a policy applies to PUBLIC': `select ${policyName} as found from pg_policy p where 0 = any (p.polroles)`,
  'a policy calls a volatile function': `select ${policyName} as found from pg_policy p join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_proc'::regclass join pg_proc f on f.oid = d.refobjid where f.provolatile = 'v'`,
  // once per row instead of once per statement: a thousandfold on large tables
  'a policy reads the context outside a sub-select': `select ${policyName} as found from pg_policy p where regexp_replace(${policyText}, '\\( SELECT seal\\.[a-z_]+\\(\\)', '', 'g') ~ '(seal\\.[a-z_]+\\(\\)|current_setting\\()'`,
  'a policy asks IN or EXISTS instead of = ANY (ARRAY (…))': `select ${policyName} as found from pg_policy p where ${policyText} ~ '( IN \\( *SELECT|EXISTS \\( *SELECT)'`,
};

const structure = {
  "a reference to a county's table does not carry the county": `select k.conrelid::regclass || ': ' || k.conname as found from pg_constraint k where k.contype = 'f' and k.connamespace in (${tenantNamespaces}) and ${ofCounty('k.confrelid')} and not exists (select from unnest(k.confkey) as column_number join pg_attribute a on a.attrelid = k.confrelid and a.attnum = column_number where a.attname = 'county_id')`,
  'a unique index does not begin with the county': `select i.indexrelid::regclass::text as found from pg_index i join pg_class t on t.oid = i.indrelid where t.relnamespace in (${tenantNamespaces}) and i.indisunique and ${ofCounty('t.oid')} and (select a.attname from pg_attribute a where a.attrelid = t.oid and a.attnum = i.indkey[0]) is distinct from 'county_id'`,
  "a view runs with its owner's rights": `select v.oid::regclass::text as found from pg_class v where v.relnamespace in (${tenantNamespaces}) and v.relkind = 'v' and not coalesce(v.reloptions, '{}') @> '{security_invoker=true}'`,
  'a materialised view, which knows no policies, is readable': `select v.oid::regclass || ' by ' || role.name as found from pg_class v, ${named(apiRoles)} where v.relnamespace in (${tenantNamespaces}) and v.relkind = 'm' and has_any_column_privilege(role.name, v.oid, 'select')`,
  "a function with its owner's rights has an open search path": `select f.oid::regprocedure::text as found from pg_proc f where f.prosecdef and f.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema') and not exists (select from unnest(coalesce(f.proconfig, '{}')) as setting where setting like 'search_path=%')`,
  'a sequence shows how much there is': `select t.oid::regclass || '.' || a.attname as found from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped where t.relnamespace in (${tenantNamespaces}) and t.relkind in ('r', 'p') and (a.attidentity <> '' or pg_get_serial_sequence(t.oid::regclass::text, a.attname) is not null)`,
  'a table has no county and no comment saying why': `select t.oid::regclass::text as found from pg_class t where t.relnamespace in (${tenantNamespaces}, 'seal'::regnamespace) and t.relkind in ('r', 'p') and not ${ofCounty('t.oid')} and obj_description(t.oid, 'pg_class') is null`,
  'somebody else than its owner owns it': `select c.oid::regclass::text as found from pg_class c where c.relnamespace in (${tenantNamespaces}, 'seal'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm') and pg_get_userbyid(c.relowner) <> case c.relnamespace::regnamespace::text ${owners} else 'kim_owner' end`,
};

const rights = {
  'a right that passes the policies by is granted': `select kind || ' on ' || t.oid::regclass || ' to ' || role.name as found from pg_class t, unnest(array['truncate', 'references', 'trigger', 'delete']) as kind, ${named(apiRoles)} where t.relnamespace in (${tenantNamespaces}) and t.relkind in ('r', 'p') and has_table_privilege(role.name, t.oid, kind)`,
  'the login inherits rights or has some of its own': `select r.rolname::text as found from pg_roles r where r.rolname = 'kim_app' and (r.rolsuper or r.rolbypassrls or r.rolinherit or r.rolcreaterole or r.rolcreatedb or exists (select from pg_namespace n where n.oid in (${tenantNamespaces}) and has_schema_privilege('kim_app', n.oid, 'usage')))`,
  'the login may become somebody whom policies do not bind': `select r.rolname::text as found from pg_roles r where (r.rolbypassrls or r.rolsuper or r.rolname in ('kim_owner', 'kim_personnel_owner', 'kim_client_owner')) and pg_has_role('kim_app', r.oid, 'member')`,
  'the key of the seal is readable': `select role.name || ' reads ' || t.oid::regclass as found from pg_class t, ${named(apiRoles)} where t.relnamespace = 'seal'::regnamespace and t.relkind = 'r' and has_any_column_privilege(role.name, t.oid, 'select')`,
  'somebody else than the authenticator reads who may sign in': `select role.name || ' reads ' || t.name as found from unnest(array['identity_issuer', 'identity_issuer_binding', 'identity_account']) as t(name), ${named(apiRoles)} where role.name <> 'kim_authenticator' and has_any_column_privilege(role.name, 'app.' || t.name, 'select')`,
  'funding or a third party may know who fills a position': `select role.name || ' reads position_occupancy.person_id' as found from ${named(['kim_funding_officer', 'kim_steering_member', 'kim_api_client', 'kim_school_clerk', 'kim_youth_clerk', 'kim_external_adviser', 'kim_dpo', 'kim_platform_admin'])} where has_column_privilege(role.name, 'app.position_occupancy', 'person_id', 'select')`,
  'an outsider reads more of a position than is published': `select role.name || ' reads position.' || a.attname as found from pg_attribute a, ${named(['kim_steering_member', 'kim_api_client'])} where a.attrelid = 'app.position'::regclass and a.attnum > 0 and not a.attisdropped and a.attname in ('pay_grade', 'funded_by', 'max_persons', 'version') and has_column_privilege(role.name, a.attrelid, a.attnum, 'select')`,
};

const inSchema = (relation: string, schema: string): string =>
  `${relation} in (select oid from pg_class where relnamespace = '${schema}'::regnamespace)`;
/** The county as Fachaufsicht sees of a file what everybody sees: one's own (§ 50 BeamtStG; docs/adr/0010). */
const ownPersonAlone = `${policyText} ~ '(own_files\\(\\)|person_id = \\( SELECT seal\\.person\\(\\))' and ${policyText} !~ ' OR '`;
const employerRoles = `'kim_municipal_hr', 'kim_municipal_team_lead', 'kim_personnel_owner'`;
const dependsOn = (catalogue: string, object: string): string =>
  `exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${object} and d.refclassid = 'pg_class'::regclass and ${inSchema('d.refobjid', 'personnel')})`;

const personnel = {
  'somebody else than HR, the line manager and the person reaches a personnel file': `select ${policyName} as found from pg_policy p where ${inSchema('p.polrelid', 'personnel')} and exists (select from unnest(p.polroles) as role(oid) where role.oid::regrole::text not in (${employerRoles})) and not (${ownPersonAlone})`,
  'a program, or whoever signs in, enters the personnel files': `select role.name || ' enters personnel' as found from ${named(['kim_api_client', 'kim_authenticator', 'kim_app', 'kim_owner'])} where has_schema_privilege(role.name, 'personnel', 'usage')`,
  'a function with the rights of another than their owner reads personnel files': `select f.oid::regprocedure::text as found from pg_proc f where f.prosecdef and f.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema') and pg_get_userbyid(f.proowner) <> 'kim_personnel_owner' and pg_get_functiondef(f.oid) ~ '\\mpersonnel\\.'`,
  'a view, a reference or a policy leads from app into the personnel files': `select k.conrelid::regclass || ': ' || k.conname as found from pg_constraint k where k.contype = 'f' and ${inSchema('k.conrelid', 'app')} and ${inSchema('k.confrelid', 'personnel')} union all select r.ev_class::regclass::text from pg_rewrite r where ${inSchema('r.ev_class', 'app')} and ${dependsOn('pg_rewrite', 'r.oid')} union all select ${policyName} from pg_policy p where ${inSchema('p.polrelid', 'app')} and ${dependsOn('pg_policy', 'p.oid')}`,
};

/** Who has no business with any case: the employer, money, government of the programme, programs (domain model 1.3). */
const withoutCases = [
  'kim_municipal_hr',
  'kim_funding_officer',
  'kim_steering_office',
  'kim_steering_member',
  'kim_platform_admin',
  'kim_api_client',
  'kim_authenticator',
  'kim_app',
];
const ofClients = `(${inSchema('p.polrelid', 'client')} or ${inSchema('p.polrelid', 'content')})`;
const clientRows = `'client\\.(client|household|family_link|match_key|match_mark|duplicate_check|contact_wish|contact_request|crisis_entry|crisis_value)|content\\.'`;

const casework = {
  'HR or somebody else without a case enters casework': `select role.name || ' enters ' || s.name as found from unnest(array['casework', 'client', 'content']) as s(name), ${named(withoutCases)} where has_schema_privilege(role.name, s.name, 'usage')`,
  'somebody else than a case manager reaches who is counselled or what was said': `select ${policyName} as found from pg_policy p where ${ofClients} and p.polrelid::regclass::text ~ ${clientRows} and exists (select from unnest(p.polroles) as role(oid) where role.oid::regrole::text not in ('kim_case_manager', 'kim_client_owner'))`,
  'a function with the rights of another than their owner reads who is counselled': `select f.oid::regprocedure::text as found from pg_proc f where f.prosecdef and f.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema') and pg_get_userbyid(f.proowner) <> 'kim_client_owner' and pg_get_functiondef(f.oid) ~ '\\m(client|content)\\.[a-z]'`,
  'the county may know whose case it is': `select role.name || ' reads case_file.client_id' as found from ${named(databaseRoles.filter((role) => role !== 'kim_case_manager'))} where has_column_privilege(role.name, 'casework.case_file', 'client_id', 'select')`,
};

export const catalogueLints: Readonly<Record<string, string>> = {
  ...rowSecurity,
  ...structure,
  ...rights,
  ...personnel,
  ...casework,
};
