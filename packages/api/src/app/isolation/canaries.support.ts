import { uuidOfId, idKinds } from '@kim/schema/ids.ts';
import { tenantNamespaces } from '../../platform/persistence/schemas.ts';
import { markColumn } from './knowledge.support.ts';
import { tableSpecs } from './specification.support.ts';
import type { Sql, Table } from './world.support.ts';

/** `⟪person.email:0192…⟫`: says which cell of which row of which tenant came out. */
const marker = /⟪([a-z_.]+)\.([a-z_]+):([0-9a-f-]{36})⟫/g;
const typeId = /\b([a-z]+(?:_[a-z]+)*_[0-7][0-9a-hjkmnp-tv-z]{25})\b/g;
const uuid = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** Text columns but the words a check constraint counts up: the contract prints those as an enum. */
const textColumns = `
select n.nspname as schema, c.relname as name, a.attname as column from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid in ('text'::regtype, 'varchar'::regtype)
where c.relnamespace in (${tenantNamespaces}) and c.relkind in ('r', 'p') and a.attgenerated = ''
  and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
    and pg_get_constraintdef(k.oid) ~ ('\\m' || a.attname || '\\M\\)*(::text)?\\)* = ANY \\('))
order by 1, 2, 3`;

/** Marks every text cell of every row of every tenant. A new text column is marked without being listed anywhere. */
export const plantCanaries = async (sql: Sql): Promise<string[]> => {
  const columns = await sql<{ schema: string; name: string; column: string }>(textColumns);
  const planted: string[] = [];
  for (const { schema, name, column } of columns) {
    const table = (schema === 'app' ? name : `${schema}.${name}`) as Table;
    // a table without a specification is named by a test of its own
    const spec = (tableSpecs as Partial<typeof tableSpecs>)[table];
    if (!spec || spec.keeps?.includes(column)) continue;
    // past triggers: what is published may not say anything else
    await sql(
      `begin; set local session_replication_role = replica; update ${schema}.${name} set ${column} = coalesce(${column}, '') || '⟪${table}.${column}:' || ${markColumn(table)} || '⟫'; commit`,
    );
    planted.push(`${table}.${column}`);
  }
  return planted;
};

export interface Found {
  readonly cells: readonly { readonly table: string; readonly column: string; readonly id: string }[];
  readonly ids: readonly string[];
}

/** Everything in an answer that names a row: canaries, ids and what cursors carry. */
export const findTraces = (answer: string): Found => {
  const text = `${answer}\n${decodedCursors(answer).join('\n')}`;
  const cells = [...text.matchAll(marker)].map(([, table, column, id]) => ({
    table: table!,
    column: column!,
    id: id!,
  }));
  const typeIds = [...text.matchAll(typeId)]
    .map(([, id]) => uuidOfId(idKinds, id!))
    .filter((id) => id !== null);
  const plain = [...text.matchAll(uuid)].map(([id]) => id);
  return { cells, ids: [...new Set([...typeIds, ...plain])] };
};

const decodedCursors = (answer: string): string[] =>
  [...answer.matchAll(/"([\w-]{16,})"/g)]
    .map(([, text]) => Buffer.from(text!, 'base64url').toString())
    .filter((text) => text.startsWith('['));
