import type { Client } from 'pg';
import { databaseRoles } from '../../platform/persistence/database-roles.ts';
import { tenantNamespaces } from '../../platform/persistence/schemas.ts';
import { specifiedTables, tableSpecs } from './specification.support.ts';

const tableName = `case c.relnamespace when 'app'::regnamespace then '' else c.relnamespace::regnamespace::text || '.' end || c.relname`;

const grantsSql = `
select r.name as role, ${tableName} as "table", k.kind as right,
  string_agg(a.attname, ' ' order by a.attname) as columns,
  count(*) = (select count(*) from pg_attribute b where b.attrelid = c.oid and b.attnum > 0 and not b.attisdropped) as everything
from unnest($1::text[]) r(name), pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE']) k(kind), pg_attribute a
where c.relnamespace in (${tenantNamespaces}) and c.relkind in ('r', 'p', 'v', 'm') and a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  and has_column_privilege(r.name, c.oid, a.attnum, k.kind)
group by r.name, c.relname, c.relnamespace, k.kind, c.oid
union all
select r.name, ${tableName}, k.kind, '*', true from unnest($1::text[]) r(name), pg_class c, unnest(array['DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) k(kind)
where c.relnamespace in (${tenantNamespaces}) and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(r.name, c.oid, k.kind)`;

interface GrantRow {
  readonly role: string;
  readonly table: string;
  readonly right: string;
  readonly columns: string;
  readonly everything: boolean;
}

/** What roles may do otherwise than the files of spec/ say. The API's own login may do nothing at all. */
export const wrongGrants = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<GrantRow>(grantsSql, [[...databaseRoles, 'kim_app', 'public']]);
  const found = new Set(
    rows.map(
      ({ role, table, right, columns, everything }) =>
        `${role} ${right} ${table} (${everything ? '*' : columns})`,
    ),
  );
  const expected = new Set(
    specifiedTables.flatMap((table) =>
      tableSpecs[table].grants.flatMap(([right, roles, columns]) =>
        roles.map((role) => `${role} ${right} ${table} (${columns})`),
      ),
    ),
  );
  return [
    ...[...found].filter((grant) => !expected.has(grant)).map((grant) => `granted: ${grant}`),
    ...[...expected].filter((grant) => !found.has(grant)).map((grant) => `missing: ${grant}`),
  ];
};
