import type { MunicipalityTable_MunicipalityFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { formatFte } from '#lib/platform/format.ts';
import { bankLabel, typeLabel } from '#lib/platform/labels.ts';

/** A spreadsheet takes a cell that begins like this for a formula. */
const dangerous = /^[=+\-@\t\r]/;

const cell = (value: string, separator: string): string => {
  const harmless = dangerous.test(value) ? `'${value}` : value;
  const needsQuotes = /["\r\n]/.test(harmless) || harmless.includes(separator);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** The table behind the picture, as German office programs open it: semicolon, decimal comma, byte order mark. */
export const municipalitiesAsCsv = (rows: readonly MunicipalityTable_MunicipalityFragment[]): string => {
  const separator = getLocale() === 'de' ? ';' : ',';
  const head = [
    m.fact_key(),
    m.column_name(),
    m.column_type(),
    m.column_bank(),
    m.column_fte(),
    m.column_positions(),
    m.column_participates(),
  ];
  const lines = rows.map((row) => [
    row.officialKey,
    row.name,
    typeLabel(row.type),
    row.rhineBank ? bankLabel(row.rhineBank) : '',
    row.fte === undefined ? '' : formatFte(row.fte),
    row.positions === undefined ? '' : String(row.positions.totalCount),
    row.participatesInCaseManagement ? m.yes() : m.no(),
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map((value) => cell(value, separator)).join(separator)).join('\r\n')}\r\n`;
};
