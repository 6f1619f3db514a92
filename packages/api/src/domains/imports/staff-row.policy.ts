import { payGrades } from '@kim/schema/reference/pay-grades.ts';
import { staffImportColumns, type StaffImportKey } from '@kim/schema/reference/staff-import-columns.ts';
import { readDay, readEmail, readName, readNumber, readWord, type Read } from './import-cell.policy.ts';
import type { Headings, ImportFinding } from './import-column.policy.ts';

/** A colleague as a row of the table tells. Texts are exact decimals and days. */
export type StaffRow = Readonly<Record<StaffImportKey, string | null>> & { readonly row: number };

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

export const staffColumns = Object.entries(staffImportColumns).map(([key, column]) => ({
  ...column,
  key: key as StaffImportKey,
  read: readers[key as StaffImportKey],
}));

interface ReadRow {
  readonly row: StaffRow;
  readonly findings: readonly ImportFinding[];
}

/** Reads one row; every cell that cannot be read is a finding of its own. */
export const readStaffRow = (
  { places }: Headings<StaffImportKey>,
  cells: readonly string[],
  row: number,
): ReadRow => {
  const findings: ImportFinding[] = [];
  const values = staffColumns.map(({ key, heading, isRequired, read }) => {
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
  const read = { ...(Object.fromEntries(values) as Record<StaffImportKey, string | null>), row };
  return { row: read, findings: [...findings, ...endsBeforeStart(read), ...reasonMissing(read)] };
};

const ends = ['fixedTermUntil', 'probationUntil', 'occupiedUntil'] as const;

const endsBeforeStart = ({ row, validFrom, ...values }: StaffRow): ImportFinding[] =>
  ends.flatMap((key) => {
    const end = values[key];
    const { heading } = staffImportColumns[key];
    return end !== null && validFrom !== null && end < validFrom
      ? [{ row, column: heading, code: 'IMPORT_END_BEFORE_START', figures: { start: germanDay(validFrom) } }]
      : [];
  });

/** A fixed term needs its reason (§ 14 TzBfG), also for the personnel file. */
const reasonMissing = ({ row, fixedTermUntil, fixedTermReason }: StaffRow): ImportFinding[] =>
  fixedTermUntil !== null && fixedTermReason === null
    ? [{ row, column: staffImportColumns.fixedTermReason.heading, code: 'IMPORT_REQUIRED', figures: {} }]
    : [];

export const germanDay = (day: string): string => day.split('-').toReversed().join('.');
