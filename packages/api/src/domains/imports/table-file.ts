import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { unpackedBytes } from './unpacked-bytes.ts';

/** A cell as text, trimmed; a date as YYYY-MM-DD. */
export type Cell = string;
export type Table = readonly (readonly Cell[])[];

/** A workbook of 10 MB may unpack to gigabytes: so much and no more is looked at. */
const MOST_UNPACKED_BYTES = 100 * 1024 * 1024;

/** The rows of a CSV file or of a workbook's first sheet, headings included. Null if it cannot be read as a table. */
export const readTable = async (kind: string, content: Buffer): Promise<Table | null> => {
  try {
    if (kind === 'CSV') return readCsv(content);
    if (kind === 'XLSX' && unpackedBytes(content) <= MOST_UNPACKED_BYTES) return await readWorkbook(content);
  } catch {
    // falls through: whatever is wrong with it, it is no table
  }
  return null;
};

/** Excel in Germany writes semicolons and Windows-1252; everybody else commas and UTF-8. */
const readCsv = (content: Buffer): Table => {
  const text = decoded(content);
  const [heading = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', '\t', ','].find((mark) => heading.includes(mark)) ?? ';';
  const rows = parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 64 * 1024,
  });
  return withoutEmptyEnd(rows.map((row) => row.map((cell) => cell.trim())));
};

const decoded = (content: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
};

const readWorkbook = async (content: Buffer): Promise<Table> => {
  const rows = await readSheet(content);
  return withoutEmptyEnd(rows.map((row) => row.map(textOf)));
};

const textOf = (value: unknown): Cell => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
};

const isEmpty = (row: readonly Cell[]): boolean => row.every((cell) => cell === '');

const withoutEmptyEnd = (rows: Table): Table => rows.slice(0, rows.findLastIndex((row) => !isEmpty(row)) + 1);
