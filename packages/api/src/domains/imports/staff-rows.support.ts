import { staffImportColumns } from '@kim/schema/reference/staff-import-columns.ts';

/** A CSV file of staff, as Excel writes it in Germany. */
export const staffCsv = (rows: readonly string[]): Buffer =>
  Buffer.from(
    [
      Object.values(staffImportColumns)
        .map(({ heading }) => heading)
        .join(';'),
      ...rows,
    ].join('\r\n'),
  );

export const goodRows = (count: number): string[] =>
  Array.from(
    { length: count },
    (_none, index) =>
      `Nina;Beispiel-${index};nina.${index}@bornheim.example;01.02.2026;S12;3;39;31.12.2027;Förderzeitraum;31.07.2026;;;`,
  );

type Break = (row: string) => string;
/** One way each in which a row can be wrong. */
const breaks: readonly Break[] = [
  (row) => row.replace('Nina;', ';'),
  (row) => row.replace(/Beispiel-\d+/, ''),
  (row) => row.replace('@', ' at '),
  (row) => row.replace('01.02.2026', '31.02.2026'),
  (row) => row.replace('S12', 'X99'),
  (row) => row.replace(';3;39', ';9;39'),
  (row) => row.replace(';39;', ';390;'),
  (row) => row.replace('31.12.2027', '31.12.2025'),
  (row) => row.replace('Förderzeitraum', ''),
  (row) => row.replace('31.07.2026', 'bald'),
  (row) => row.replace(/;;;$/, ';siegburg-cm-1;1;'),
];

/** As many rows broken, spread over the table and over all ways to be wrong. */
export const brokenRows = (rows: readonly string[], count: number): string[] => {
  const every = Math.floor(rows.length / count);
  return rows.map((row, index) => {
    const number = index / every;
    return Number.isInteger(number) && number < count ? breaks[number % breaks.length]!(row) : row;
  });
};
