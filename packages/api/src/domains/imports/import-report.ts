import { changeMessages } from '@kim/schema/change-messages/change-messages.ts';
import { messageText, type Locale } from '@kim/schema/messages.ts';
import type { ImportFinding } from './import-column.policy.ts';
import type { StaffRow } from './staff-row.policy.ts';

const MOST_LISTED = 500;

/** Only JSON: it is kept for a repeated request. Words are chosen when it is answered. */
export interface ImportReport {
  readonly fileName: string;
  readonly rowCount: number;
  readonly personCount: number;
  readonly occupancyCount: number;
  readonly errorCount: number;
  readonly findings: readonly ImportFinding[];
  readonly ignoredColumns: readonly string[];
}

export const reportOf = (
  fileName: string,
  rows: readonly StaffRow[],
  found: readonly ImportFinding[],
  ignoredColumns: readonly string[],
): ImportReport => {
  const findings = found.toSorted((a, b) => a.row - b.row);
  const broken = new Set(findings.map(({ row }) => row));
  const good = rows.filter(({ row }) => !broken.has(row));
  return {
    fileName,
    rowCount: rows.length,
    personCount: good.length,
    occupancyCount: good.filter(({ position }) => position !== null).length,
    errorCount: findings.length,
    findings: findings.slice(0, MOST_LISTED),
    ignoredColumns,
  };
};

/** The report as the contract answers it. */
export const inWords = ({ findings, ...report }: ImportReport, locale: Locale): object => ({
  ...report,
  errors: findings.map(({ row, column, code, figures }) => ({
    row,
    column,
    code,
    message: messageText(changeMessages[code], locale, figures),
  })),
});
