import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { qualified } from '../../platform/persistence/schemas.ts';
import { nameOf } from './principals.support.ts';
import { Random } from './random.support.ts';
import { runAs, type Oracle } from './row-oracle.support.ts';
import {
  grantsOf,
  specifiedTables,
  tableSpecs,
  type Attempt,
  type SealedPrincipal,
} from './specification.support.ts';
import type { Table, World } from './world.support.ts';

const isGranted = (table: Table, right: string, role: string): boolean =>
  grantsOf(table, right).some(([, roles]) => roles.includes(role));

const refused = (what: string, sql: string): Attempt => ({ what, sql, expected: null });

/** What a role may not do at all, table by table; what it may is tried by attempts of the table's own. */
export const forbiddenTo = (role: DatabaseRole): Attempt[] => [
  ...specifiedTables.flatMap((table) => {
    const name = qualified(table);
    return [
      refused(`delete ${table}`, `delete from ${name}`),
      refused(`move ${table}`, `update ${name} set county_id = county_id`),
      refused(`empty ${table}`, `truncate ${name} cascade`),
      ...(isGranted(table, 'INSERT', role)
        ? []
        : [refused(`add ${table}`, `insert into ${name} default values`)]),
      ...(isGranted(table, 'SELECT', role) ? [] : [refused(`read ${table}`, `select from ${name}`)]),
    ];
  }),
  refused('raise a position', 'update app.position set fte = 2'),
  refused('read the key', 'select * from seal.key'),
  refused('become the owner', 'set local role kim_owner'),
  refused('become the owner of personnel files', 'set local role kim_personnel_owner'),
  refused('become the owner of what clients said', 'set local role kim_client_owner'),
];

/** Writes to these tables, tried by somebody on rows of their own and of others. */
export const attemptsOf = (
  world: World,
  who: SealedPrincipal,
  random: Random,
  tables: readonly Table[] = specifiedTables,
): Attempt[] => tables.flatMap((table) => [...(tableSpecs[table].attempts?.(who, world, random) ?? [])]);

const CHECK = '23514';
/** Not allowed; and that a view is no table, nor can be written to. */
const refusals: readonly string[] = ['42501', '42809', '55000'];

/**
 * Tries it and undoes it: policies are asked before constraints (class 23), so what only those refuse was let
 * through; of a check one cannot tell, because triggers come before both. What went otherwise than expected, or null.
 */
export const tryAs = async (
  oracle: Oracle,
  who: SealedPrincipal,
  { what, sql, expected }: Attempt,
): Promise<string | null> => {
  const { count, code } = await runAs(oracle, who, sql);
  const name = `${nameOf(who, oracle.world)}: ${what}`;
  if (code === CHECK) return null;
  const isLetThrough = code?.startsWith('23') ?? false;
  if (code !== null && !isLetThrough && !refusals.includes(code)) return `${name} failed with ${code}`;
  const done = isLetThrough ? 1 : code === null ? count : null;
  return done === expected ? null : `${name}: expected ${expected ?? 'refusal'}, got ${done ?? 'refusal'}`;
};

export const firstWrongWrite = async (
  oracle: Oracle,
  principals: readonly SealedPrincipal[],
  tables: readonly Table[] = specifiedTables,
): Promise<string | null> => {
  const random = new Random(1);
  for (const who of principals)
    for (const attempt of attemptsOf(oracle.world, who, random, tables)) {
      const wrong = await tryAs(oracle, who, attempt);
      if (wrong) return wrong;
    }
  return null;
};
