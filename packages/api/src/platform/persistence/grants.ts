import { type DatabaseRole, databaseRoles } from './database-roles.ts';
import { qualified, tenantSchemaNames } from './schemas.ts';

/** Rights of one role on one table; a list of columns narrows a right to them. */
export interface TableRights {
  readonly select?: true | readonly string[];
  readonly insert?: true | readonly string[];
  readonly update?: readonly string[];
}
export interface Grant {
  /** Of schema `app`, unless it names another: `personnel.contract`. */
  readonly table: string;
  readonly roles: readonly DatabaseRole[];
  readonly rights: TableRights;
}

const rightsSql = (rights: TableRights): string =>
  Object.entries(rights)
    .map(([right, columns]) =>
      columns === true ? right : `${right} (${(columns as readonly string[]).join(', ')})`,
    )
    .join(', ');

/**
 * Makes the rights in the database exactly those the modules declare: what was taken out of a manifest is gone after the
 * next migrate.
 */
export const grantStatements = (grants: readonly Grant[]): string[] => [
  ...tenantSchemaNames.flatMap((schema) => [
    `revoke all on all tables in schema ${schema} from ${databaseRoles.join(', ')}`,
    `revoke all on schema ${schema} from ${databaseRoles.join(', ')}`,
    ...usage(schema, grants),
  ]),
  `grant usage on schema seal to ${databaseRoles.join(', ')}`,
  `grant execute on all functions in schema seal to ${databaseRoles.join(', ')}`,
  ...grants.map(
    ({ table, roles, rights }) => `grant ${rightsSql(rights)} on ${qualified(table)} to ${roles.join(', ')}`,
  ),
];

/** Who has no right on any table of a schema does not enter it. */
const usage = (schema: string, grants: readonly Grant[]): string[] => {
  const inside = grants.filter(({ table }) => qualified(table).startsWith(`${schema}.`));
  const roles = [...new Set(inside.flatMap((grant) => grant.roles))];
  return roles.length > 0 ? [`grant usage on schema ${schema} to ${roles.join(', ')}`] : [];
};
