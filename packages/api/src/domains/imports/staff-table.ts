import { findHeadings, type ImportFinding } from './import-column.policy.ts';
import { readStaffRow, staffColumns, type StaffRow } from './staff-row.policy.ts';
import type { Table } from './table-file.ts';

/** More is no list of staff any more; the county's largest employer has some thousands. */
export const MOST_ROWS = 10_000;

export interface StaffTable {
  readonly rows: readonly StaffRow[];
  readonly findings: readonly ImportFinding[];
  /** Headings nobody knows: shown, so that a misspelt one is noticed. */
  readonly ignoredColumns: readonly string[];
}

const wholeTable = (code: ImportFinding['code'], figures: ImportFinding['figures'] = {}): StaffTable => ({
  rows: [],
  findings: [{ row: 1, column: null, code, figures }],
  ignoredColumns: [],
});

/** The rows of a staff table with everything that is wrong in the table by itself. */
export const readStaffTable = (table: Table | null): StaffTable => {
  if (!table?.[0]) return wholeTable(table ? 'IMPORT_EMPTY' : 'IMPORT_NOT_READABLE');
  const [heading, ...body] = table;
  if (body.length > MOST_ROWS)
    return wholeTable('IMPORT_TOO_MANY_ROWS', { rows: body.length, most: MOST_ROWS });
  const headings = findHeadings(staffColumns, heading);
  if (headings.findings.length > 0)
    return { rows: [], findings: headings.findings, ignoredColumns: headings.unknown };
  if (body.length === 0) return wholeTable('IMPORT_EMPTY');
  const read = body
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ cells, row }) => readStaffRow(headings, cells, row));
  return {
    rows: read.map(({ row }) => row),
    findings: read.flatMap(({ findings }) => findings),
    ignoredColumns: headings.unknown,
  };
};
