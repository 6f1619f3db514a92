import type { Client } from 'pg';
import { databaseRoles } from '../../platform/persistence/database-roles.ts';
import type { Table } from './world.support.ts';

const place = [
  'kim_municipal_hr',
  'kim_municipal_team_lead',
  'kim_case_manager',
  'kim_foreigners_clerk',
  'kim_naturalisation_clerk',
];
const lead = ['kim_county_coordinator', 'kim_centre_head', 'kim_steering_office'];
const others = [
  'kim_funding_officer',
  'kim_steering_member',
  'kim_external_adviser',
  'kim_dpo',
  'kim_platform_admin',
];
const members = [...place, ...lead, ...others];
const staff = [...place, ...lead, 'kim_funding_officer'];
const outsiders = ['kim_steering_member', 'kim_api_client'];
const signIn = ['kim_authenticator'];

const all = '*';
const published = 'county_id fte id key module organisation_ids title';

/** Who may do what with which columns, a second time: everything that is not here must not be granted. */
const granted: readonly (readonly [
  table: Table,
  right: string,
  roles: readonly string[],
  columns: string,
])[] = [
  ['organisation', 'SELECT', [...members, 'kim_api_client', ...signIn], all],
  ['person', 'SELECT', [...members, ...signIn], all],
  ['person', 'INSERT', ['kim_municipal_hr'], all],
  ['membership', 'SELECT', [...members, ...signIn], all],
  ['position', 'SELECT', staff, all],
  ['position', 'SELECT', outsiders, published],
  ['position', 'UPDATE', ['kim_municipal_hr'], 'version'],
  ['position_share', 'SELECT', [...staff, ...outsiders], all],
  ['supervision_assignment', 'SELECT', staff, all],
  ['position_occupancy', 'SELECT', [...place, ...lead], all],
  [
    'position_occupancy',
    'SELECT',
    ['kim_funding_officer'],
    'county_id id position_id share valid_from valid_to',
  ],
  ['position_occupancy', 'INSERT', ['kim_municipal_hr'], all],
  ['identity_issuer', 'SELECT', signIn, all],
  ['identity_issuer_binding', 'SELECT', signIn, all],
  ['identity_account', 'SELECT', signIn, all],
  ['api_client', 'SELECT', ['kim_api_client', ...signIn], all],
  ['idempotency_record', 'SELECT', members, all],
  ['idempotency_record', 'INSERT', members, all],
];

const grantsSql = `
select r.name as role, c.relname as "table", k.kind as right,
  string_agg(a.attname, ' ' order by a.attname) as columns,
  count(*) = (select count(*) from pg_attribute b where b.attrelid = c.oid and b.attnum > 0 and not b.attisdropped) as everything
from unnest($1::text[]) r(name), pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE']) k(kind), pg_attribute a
where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  and has_column_privilege(r.name, c.oid, a.attnum, k.kind)
group by r.name, c.relname, k.kind, c.oid
union all
select r.name, c.relname, k.kind, '*', true from unnest($1::text[]) r(name), pg_class c, unnest(array['DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) k(kind)
where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(r.name, c.oid, k.kind)`;

interface GrantRow {
  readonly role: string;
  readonly table: string;
  readonly right: string;
  readonly columns: string;
  readonly everything: boolean;
}

/** What roles may do otherwise than the table above says. The API's own login may do nothing at all. */
export const wrongGrants = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<GrantRow>(grantsSql, [[...databaseRoles, 'kim_app', 'public']]);
  const found = new Set(
    rows.map(
      ({ role, table, right, columns, everything }) =>
        `${role} ${right} ${table} (${everything ? all : columns})`,
    ),
  );
  const expected = new Set(
    granted.flatMap(([table, right, roles, columns]) =>
      roles.map((role) => `${role} ${right} ${table} (${columns})`),
    ),
  );
  return [
    ...[...found].filter((grant) => !expected.has(grant)).map((grant) => `granted: ${grant}`),
    ...[...expected].filter((grant) => !found.has(grant)).map((grant) => `missing: ${grant}`),
  ];
};
