import type { MunicipalityTable_MunicipalityFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { asCsv } from '#lib/platform/csv.ts';
import { formatFte } from '#lib/platform/format.ts';
import { bankLabel, typeLabel } from '#lib/platform/labels.ts';

/** The table behind the picture, as German office programs open it: semicolon, decimal comma, byte order mark. */
export const municipalitiesAsCsv = (rows: readonly MunicipalityTable_MunicipalityFragment[]): string => {
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
  return asCsv([head, ...lines]);
};
