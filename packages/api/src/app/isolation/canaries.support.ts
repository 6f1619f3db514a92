import { uuidOfId, idKinds } from '@kim/schema/ids.ts';
import type { Sql } from './world.support.ts';

/** Text that must keep its value: the contract prints it as a word of an enum, or the identity provider knows it. */
const fixedColumns = [
  'organisation.kind',
  'organisation.municipality_type',
  'organisation.rhine_bank',
  'membership.role',
  'position.module',
  'supervision_assignment.kind',
  'identity_issuer.issuer',
  'identity_issuer.audience',
  'identity_account.subject',
  'api_client.client_id',
];

const rowNames: Readonly<Record<string, string>> = { idempotency_record: 'person_id' };

/** `⟪person.email:0192…⟫`: says which cell of which row of which tenant came out. */
const marker = /⟪([a-z_]+)\.([a-z_]+):([0-9a-f-]{36})⟫/g;
const typeId = /\b([a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25})\b/g;
const uuid = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** Marks every text cell of every row of every tenant. A new text column is marked without being listed anywhere. */
export const plantCanaries = async (sql: Sql): Promise<string[]> => {
  const columns = await sql<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns where table_schema = 'app' and data_type = 'text' order by 1, 2`,
  );
  const planted = columns.filter(
    (column) => !fixedColumns.includes(`${column.table_name}.${column.column_name}`),
  );
  for (const { table_name: table, column_name: column } of planted)
    await sql(
      `update app.${table} set ${column} = coalesce(${column}, '') || '⟪${table}.${column}:' || ${rowNames[table] ?? 'id'} || '⟫'`,
    );
  return planted.map((column) => `${column.table_name}.${column.column_name}`);
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
