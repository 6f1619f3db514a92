import { type DatabaseRole, databaseRoles } from './database-roles.ts';

/** Rights of one role on one table; a list of columns narrows a right to them. */
export interface TableRights {
  readonly select?: true | readonly string[];
  readonly insert?: true | readonly string[];
  readonly update?: readonly string[];
}
export interface Grant {
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
  `revoke all on all tables in schema app from ${databaseRoles.join(', ')}`,
  `grant usage on schema app, seal to ${databaseRoles.join(', ')}`,
  `grant execute on all functions in schema seal to ${databaseRoles.join(', ')}`,
  ...grants.map(
    ({ table, roles, rights }) => `grant ${rightsSql(rights)} on app.${table} to ${roles.join(', ')}`,
  ),
];
