import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';

/** A column of an import: how people head it, and what its key is with us. */
export interface ImportColumn<Key extends string> {
  readonly key: Key;
  /** The heading of the template; others are understood too. */
  readonly heading: string;
  readonly alsoCalled: readonly string[];
  readonly isRequired: boolean;
}

/** What is wrong: in which row (as the spreadsheet counts, headings are row 1), in which column. */
export interface ImportFinding {
  readonly row: number;
  readonly column: string | null;
  readonly code: ChangeCode;
  readonly figures: Readonly<Record<string, string | number>>;
}

export interface Headings<Key extends string> {
  readonly places: ReadonlyMap<Key, number>;
  readonly unknown: readonly string[];
  readonly findings: readonly ImportFinding[];
}

/** Small and large letters, spaces and punctuation do not matter in a heading. */
const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z0-9äöüß]/g, '');

/** Which column stands where. */
export const findHeadings = <Key extends string>(
  columns: readonly ImportColumn<Key>[],
  headings: readonly string[],
): Headings<Key> => {
  const places = new Map<Key, number>();
  const unknown: string[] = [];
  const findings: ImportFinding[] = [];
  headings.forEach((heading, place) => {
    const column = columns.find((some) =>
      [some.heading, ...some.alsoCalled].some((name) => plain(name) === plain(heading)),
    );
    if (!column) {
      if (heading !== '') unknown.push(heading);
    } else if (places.has(column.key)) findings.push(inHeadings(column.heading, 'IMPORT_COLUMN_TWICE'));
    else places.set(column.key, place);
  });
  const missing = columns.filter(({ key, isRequired }) => isRequired && !places.has(key));
  return {
    places,
    unknown,
    findings: [...findings, ...missing.map(({ heading }) => inHeadings(heading, 'IMPORT_COLUMN_MISSING'))],
  };
};

const inHeadings = (column: string, code: ChangeCode): ImportFinding => ({
  row: 1,
  column,
  code,
  figures: { column },
});
