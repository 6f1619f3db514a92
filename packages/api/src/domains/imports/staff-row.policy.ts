import { payGrades } from '@kim/schema/reference/pay-grades.ts';
import { staffImportColumns, type StaffImportKey } from '@kim/schema/reference/staff-import-columns.ts';
import { readDay, readEmail, readName, readNumber, readWord, type Read } from './import-cell.policy.ts';
import type { Headings, ImportFinding } from './import-column.policy.ts';
import { readColumns, readRow, type ReadRow, type RowWithFindings } from './import-row.policy.ts';

/** A colleague as a row of the table tells. Texts are exact decimals and days. */
export type StaffRow = ReadRow<StaffImportKey>;

const hours = (text: string): Read<string> => readNumber(text, { least: 1, most: 39, decimals: 2 });
const part = (text: string): Read<string> => readNumber(text, { least: 0.01, most: 1, decimals: 6 });
const step = (text: string): Read<string> => readNumber(text, { least: 1, most: 6, decimals: 0 });

const readers: Readonly<Record<StaffImportKey, (text: string) => Read<string>>> = {
  givenName: readName,
  familyName: readName,
  email: readEmail,
  validFrom: readDay,
  payGrade: (text) => readWord(text, payGrades),
  payStep: step,
  weeklyHours: hours,
  fixedTermUntil: readDay,
  fixedTermReason: readName,
  probationUntil: readDay,
  position: readName,
  share: part,
  occupiedUntil: readDay,
};

export const staffColumns = readColumns(staffImportColumns, readers);

/** Reads one row, with what its cells say only together. */
export const readStaffRow = (
  headings: Headings<StaffImportKey>,
  cells: readonly string[],
  at: number,
): RowWithFindings<StaffRow> => {
  const { row, findings } = readRow(staffColumns, headings, cells, at);
  return { row, findings: [...findings, ...endsBeforeStart(row), ...reasonMissing(row)] };
};

const ends = ['fixedTermUntil', 'probationUntil', 'occupiedUntil'] as const;

const endsBeforeStart = ({ row, validFrom, ...values }: StaffRow): ImportFinding[] =>
  ends.flatMap((key) => {
    const end = values[key];
    const { heading } = staffImportColumns[key];
    return end !== null && validFrom !== null && end < validFrom
      ? [{ row, column: heading, code: 'IMPORT_END_BEFORE_START', figures: { start: validFrom } }]
      : [];
  });

/** A fixed term needs its reason (§ 14 TzBfG), also for the personnel file. */
const reasonMissing = ({ row, fixedTermUntil, fixedTermReason }: StaffRow): ImportFinding[] =>
  fixedTermUntil !== null && fixedTermReason === null
    ? [{ row, column: staffImportColumns.fixedTermReason.heading, code: 'IMPORT_REQUIRED', figures: {} }]
    : [];
