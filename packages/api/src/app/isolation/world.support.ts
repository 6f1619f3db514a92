import { qualified, tenantNamespaces } from '../../platform/persistence/schemas.ts';
import type { Harness } from '../test-harness.ts';

export type Sql = Harness['sql'];

/** Whatever a row is, it is of one county. */
export interface OfCounty {
  readonly county_id: string;
}

/**
 * The tables of all tenant schemas: `position` of `app`, `personnel.file` of another. Each file of spec/ declares its own:
 * `declare module '../world.support.ts' { interface Tables { 'personnel.file': FileRow } }`.
 */
// eslint-disable-next-line -- the files of spec/ add to it
export interface Tables {}
export type Table = keyof Tables;
export type RowOf<Name extends Table> = Tables[Name];

/** Every row of every table and view, as the administrator sees it: the facts from which is computed who may see what. */
export type World = { readonly [Name in Table]: readonly Tables[Name][] };

/** Any row, where what it is does not matter. */
export type AnyRow = Readonly<Record<string, unknown>>;

export const anyRows = (world: World): [table: Table, rows: readonly AnyRow[]][] =>
  Object.entries(world) as unknown as [Table, readonly AnyRow[]][];

export const tablesOf = async (sql: Sql): Promise<Table[]> => {
  const rows = await sql<{ name: Table }>(
    `select case when n.nspname = 'app' then '' else n.nspname || '.' end || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relnamespace in (${tenantNamespaces}) and c.relkind in ('r', 'p', 'v') order by 1`,
  );
  return rows.map(({ name }) => name);
};

export const loadWorld = async (sql: Sql): Promise<World> => {
  const world: Partial<Record<Table, unknown>> = {};
  for (const table of await tablesOf(sql)) {
    const rows = await sql<{ row: object }>(
      `select to_jsonb(t) as row from ${qualified(table)} t order by t::text`,
    );
    world[table] = rows.map(({ row }) => row);
  }
  return world as World;
};

export type Fingerprint = Readonly<Record<string, string>>;

/** Of each table a text that changes with any change of any of its rows. */
export const fingerprint = async (sql: Sql): Promise<Fingerprint> => {
  const tables = await tablesOf(sql);
  const all = tables
    .map(
      (table) =>
        `select '${table}' as name, coalesce(sum(hashtextextended(t::text, 0)), 0)::text || ' of ' || count(*) as hash from ${qualified(table)} t`,
    )
    .join(' union all ');
  const rows = await sql<{ name: string; hash: string }>(all);
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
};

const columnsOf = `
select case when n.nspname = 'app' then '' else n.nspname || '.' end || c.relname as name, string_agg(quote_ident(a.attname), ', ') as columns from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where c.relnamespace in (${tenantNamespaces}) and c.relkind in ('r', 'p') group by n.nspname, c.relname`;

/**
 * Keeps a copy of every row, and gives back what puts back the rows of every table that has changed since: what one change did, the
 * next does not find. Whoever has just taken a fingerprint hands it over.
 */
export const rememberRows = async (sql: Sql): Promise<(now?: Fingerprint) => Promise<void>> => {
  const tables = await sql<{ name: string; columns: string }>(columnsOf);
  const copies = tables.map(
    ({ name }, index) => `create table remembered.t${index} as table ${qualified(name)}`,
  );
  await sql(`create schema remembered; ${copies.join('; ')}`);
  const then = await fingerprint(sql);
  return async (now) => {
    const found = now ?? (await fingerprint(sql));
    const back = tables.flatMap(({ name, columns }, index) =>
      found[name] === then[name]
        ? []
        : [
            `delete from ${qualified(name)}`,
            `insert into ${qualified(name)} (${columns}) select ${columns} from remembered.t${index}`,
          ],
    );
    // as the administrator, past triggers and references: the rows fitted before
    await sql(`begin; set local session_replication_role = replica; ${back.join('; ')}; commit`);
  };
};
