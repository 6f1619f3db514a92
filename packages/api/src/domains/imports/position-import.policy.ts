import {
  positionImportColumns,
  type PositionImportKey,
} from '@kim/schema/reference/position-import-columns.ts';
import { readName, readNumber } from './import-cell.policy.ts';
import type { Headings, ImportFinding } from './import-column.policy.ts';
import { readColumns, readRow, type ReadRow, type RowWithFindings } from './import-row.policy.ts';

export type PositionRow = ReadRow<PositionImportKey>;

export const positionColumns = readColumns(positionImportColumns, {
  municipality: readName,
  position: readName,
  title: readName,
  fte: (text) => readNumber(text, { least: 0, most: 99, decimals: 6 }),
});

/** A row without a position's key is a new position and needs a name. */
export const readPositionRow = (
  headings: Headings<PositionImportKey>,
  cells: readonly string[],
  at: number,
): RowWithFindings<PositionRow> => {
  const { row, findings } = readRow(positionColumns, headings, cells, at);
  const { heading } = positionImportColumns.title;
  const isNameless = row.position === null && row.title === null;
  const nameless: ImportFinding[] = isNameless
    ? [{ row: at, column: heading, code: 'IMPORT_REQUIRED', figures: {} }]
    : [];
  return { row, findings: [...findings, ...nameless] };
};

export interface DraftLine {
  readonly id: string;
  /** Key of the position; null for one that is only proposed. */
  readonly key: string | null;
}
export interface DraftMunicipality {
  readonly id: string;
  readonly name: string;
}
export interface Draft {
  readonly lines: readonly DraftLine[];
  readonly municipalities: readonly DraftMunicipality[];
}

const same = (a: string | null, b: string): boolean => a !== null && a.toLowerCase() === b.toLowerCase();

export const lineOf = ({ position }: PositionRow, { lines }: Draft): DraftLine | undefined =>
  position === null ? undefined : lines.find(({ key }) => same(key, position));

export const municipalityOf = (
  { municipality }: PositionRow,
  { municipalities }: Draft,
): DraftMunicipality | undefined =>
  municipality === null ? undefined : municipalities.find(({ name }) => same(name, municipality));

/** What only the draft and the rows together tell: unknown places and positions, a position twice. */
export const findingsOfPositions = (rows: readonly PositionRow[], draft: Draft): ImportFinding[] => {
  const seen = new Map<string, number>();
  return rows.flatMap((row): ImportFinding[] => {
    const { position, municipality } = row;
    const at = { row: row.row, column: positionImportColumns.position.heading };
    if (position !== null && !lineOf(row, draft))
      return [{ ...at, code: 'IMPORT_UNKNOWN_POSITION', figures: { value: position } }];
    if (position !== null) {
      const before = seen.get(position.toLowerCase());
      seen.set(position.toLowerCase(), before ?? row.row);
      return before === undefined ? [] : [{ ...at, code: 'IMPORT_POSITION_TWICE', figures: { row: before } }];
    }
    // For a position that is there its key says where; the name of the place is only for reading.
    return municipality === null || municipalityOf(row, draft)
      ? []
      : [
          {
            row: row.row,
            column: positionImportColumns.municipality.heading,
            code: 'IMPORT_UNKNOWN_MUNICIPALITY',
            figures: { value: municipality },
          },
        ];
  });
};
