import type { Read } from './import-cell.policy.ts';
import type { Headings, ImportColumn, ImportFinding } from './import-column.policy.ts';

/** A column with what reads its cells. */
export interface ReadColumn<Key extends string> extends ImportColumn<Key> {
  readonly read: (text: string) => Read<string>;
}

/** A row as its cells say; null where a cell is empty or cannot be read. */
export type ReadRow<Key extends string> = Readonly<Record<Key, string | null>> & { readonly row: number };

export interface RowWithFindings<Row> {
  readonly row: Row;
  readonly findings: readonly ImportFinding[];
}

/** Joins the columns of a template with what reads them. */
export const readColumns = <Key extends string>(
  columns: Readonly<Record<Key, Omit<ImportColumn<Key>, 'key'>>>,
  readers: Readonly<Record<Key, (text: string) => Read<string>>>,
): ReadColumn<Key>[] =>
  (Object.keys(columns) as Key[]).map((key) => ({ ...columns[key], key, read: readers[key] }));

/** Reads one row; every cell that cannot be read is a finding of its own. */
export const readRow = <Key extends string>(
  columns: readonly ReadColumn<Key>[],
  { places }: Headings<Key>,
  cells: readonly string[],
  row: number,
): RowWithFindings<ReadRow<Key>> => {
  const findings: ImportFinding[] = [];
  const values = columns.map(({ key, heading, isRequired, read }) => {
    const place = places.get(key);
    const text = (place === undefined ? undefined : cells[place]) ?? '';
    const say = (code: ImportFinding['code'], figures: ImportFinding['figures'] = {}): null => {
      findings.push({ row, column: heading, code, figures });
      return null;
    };
    if (text === '') return [key, isRequired ? say('IMPORT_REQUIRED') : null];
    const result = read(text);
    return [key, 'value' in result ? result.value : say(result.code, result.figures)];
  });
  return { row: { ...(Object.fromEntries(values) as Record<Key, string | null>), row }, findings };
};
