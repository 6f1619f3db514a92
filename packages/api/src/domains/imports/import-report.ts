import { changeMessages } from '@kim/schema/change-messages/change-messages.ts';
import { messageText, type Locale } from '@kim/schema/messages.ts';
import { writtenFigures } from '../../platform/graphql/written-figures.ts';
import type { ImportFinding } from './import-column.policy.ts';
import type { ImportTable } from './import-table.ts';

const MOST_LISTED = 500;

/** Only JSON: it is kept for a repeated request. Words are chosen when it is answered. */
export interface ImportReport {
  readonly fileName: string;
  readonly rowCount: number;
  readonly newCount: number;
  readonly changedCount: number;
  readonly occupancyCount: number;
  readonly errorCount: number;
  readonly findings: readonly ImportFinding[];
  readonly ignoredColumns: readonly string[];
}

interface Counted {
  readonly newCount: number;
  readonly changedCount: number;
  readonly occupancyCount: number;
}

/** What was found; `count` tells of the rows without an error what becomes of them. */
export const reportOf = <Row extends { readonly row: number }>(
  fileName: string,
  { rows, findings: found, ignoredColumns }: ImportTable<Row>,
  count: (good: readonly Row[]) => Counted,
): ImportReport => {
  const findings = found.toSorted((a, b) => a.row - b.row);
  const broken = new Set(findings.map(({ row }) => row));
  return {
    fileName,
    rowCount: rows.length,
    ...count(rows.filter(({ row }) => !broken.has(row))),
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
    message: messageText(changeMessages[code], locale, writtenFigures(figures, locale)),
  })),
});
