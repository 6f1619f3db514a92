import { databaseRoles } from './database-roles.ts';
import { tenantSchemas } from './schemas.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const owners: readonly string[] = [...new Set(Object.values(tenantSchemas))];

/**
 * The roles of the installation. `kim_owner` owns everything but the personnel files and what is known of people counselled; no owner ever signs in. The API signs in as `kim_app`, which
 * inherits nothing: without taking on a persona's role it may not read a single row.
 */
export const createRoles = (appPassword: string): string[] => [
  ...[...owners, ...databaseRoles].map((role) => createUnlessExists(role, 'nologin')),
  createUnlessExists('kim_app', 'login noinherit nosuperuser nobypassrls nocreatedb nocreaterole'),
  `alter role kim_app with password ${quoted(appPassword)}`,
  `alter role kim_app set timezone = 'Europe/Berlin'`,
  `alter role kim_app set statement_timeout = '10s'`,
  `alter role kim_app set idle_in_transaction_session_timeout = '15s'`,
  `alter role kim_app set lock_timeout = '3s'`,
  `grant ${databaseRoles.join(', ')} to kim_app`,
  `grant ${owners.join(', ')} to current_user`,
];

const createUnlessExists = (role: string, options: string): string =>
  `do $$ begin create role ${role} ${options}; exception when duplicate_object or unique_violation then null; end $$`;
