import { readImportTable, type ImportTable } from './import-table.ts';
import { readStaffRow, staffColumns, type StaffRow } from './staff-row.policy.ts';
import type { Table } from './table-file.ts';

/** The rows of a staff table with everything that is wrong in the table by itself. */
export const readStaffTable = (table: Table | null): ImportTable<StaffRow> =>
  readImportTable(table, staffColumns, readStaffRow);
