import {
  findHeadings,
  type Headings,
  type ImportColumn,
  type ImportFinding,
} from './import-column.policy.ts';
import type { RowWithFindings } from './import-row.policy.ts';
import type { Table } from './table-file.ts';

/** More is no list of an office any more; the county's largest employer has some thousands of people. */
const MOST_ROWS = 10_000;

export interface ImportTable<Row> {
  readonly rows: readonly Row[];
  readonly findings: readonly ImportFinding[];
  /** Headings nobody knows: shown, so that a misspelt one is noticed. */
  readonly ignoredColumns: readonly string[];
}

const wholeTable = (code: ImportFinding['code'], figures: ImportFinding['figures'] = {}) => ({
  rows: [],
  findings: [{ row: 1, column: null, code, figures }],
  ignoredColumns: [],
});

/** The rows of a table with everything that is wrong in the table by itself. */
export const readImportTable = <Key extends string, Row>(
  table: Table | null,
  columns: readonly ImportColumn<Key>[],
  read: (headings: Headings<Key>, cells: readonly string[], row: number) => RowWithFindings<Row>,
): ImportTable<Row> => {
  if (!table?.[0]) return wholeTable(table ? 'IMPORT_EMPTY' : 'IMPORT_NOT_READABLE');
  const [heading, ...body] = table;
  if (body.length > MOST_ROWS)
    return wholeTable('IMPORT_TOO_MANY_ROWS', { rows: body.length, most: MOST_ROWS });
  const headings = findHeadings(columns, heading);
  if (headings.findings.length > 0)
    return { rows: [], findings: headings.findings, ignoredColumns: headings.unknown };
  if (body.length === 0) return wholeTable('IMPORT_EMPTY');
  const found = body
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ cells, row }) => read(headings, cells, row));
  return {
    rows: found.map(({ row }) => row),
    findings: found.flatMap(({ findings }) => findings),
    ignoredColumns: headings.unknown,
  };
};
