import type { ImportFinding } from './import-column.policy.ts';
import type { StaffRow } from './staff-row.policy.ts';

interface Period {
  readonly share: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A position of the acting employer, as far as it decides who still fits. */
export interface EmployedPosition {
  readonly key: string;
  readonly maxPersons: number;
  readonly occupancies: readonly Period[];
}

/** What is there before the import. */
export interface Present {
  readonly positions: readonly EmployedPosition[];
  /** E-mail addresses of the organisation's people, in small letters. */
  readonly emails: ReadonlySet<string>;
}

/** What only the rows together and what is there already tell: people twice, positions unknown or full. */
export const findingsOfStaff = (rows: readonly StaffRow[], present: Present): ImportFinding[] => [
  ...knownPeople(rows, present),
  ...places(rows, present),
];

const knownPeople = (rows: readonly StaffRow[], { emails }: Present): ImportFinding[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, email }): ImportFinding[] => {
    if (email === null) return [];
    const key = email.toLowerCase();
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    const found = { row, column: 'E-Mail' };
    if (before !== undefined) return [{ ...found, code: 'IMPORT_TWICE', figures: { row: before } }];
    return emails.has(key) ? [{ ...found, code: 'IMPORT_KNOWN_ALREADY', figures: {} }] : [];
  });
};

const places = (rows: readonly StaffRow[], { positions }: Present): ImportFinding[] => {
  const taken = new Map(positions.map(({ key, occupancies }) => [key.toLowerCase(), [...occupancies]]));
  const byKey = new Map(positions.map((position) => [position.key.toLowerCase(), position]));
  return rows.flatMap((row): ImportFinding[] => {
    if (row.position === null) return [];
    const position = byKey.get(row.position.toLowerCase());
    const found = { row: row.row, column: 'Stelle' };
    if (!position) return [{ ...found, code: 'IMPORT_UNKNOWN_POSITION', figures: { value: row.position } }];
    const wanted = occupancyOf(row);
    if (!wanted) return [];
    const there = taken.get(position.key.toLowerCase())!;
    const finding = doesNotFit(wanted, there, position.maxPersons);
    if (finding) return [{ ...found, ...finding }];
    there.push(wanted);
    return [];
  });
};

/** What the row asks of its position; null while the row itself cannot be read. */
const occupancyOf = ({ share, validFrom, occupiedUntil }: StaffRow): Period | null =>
  validFrom === null ? null : { share: share ?? '1', validFrom, validTo: occupiedUntil };

const millionths = (share: string): number => Math.round(Number(share) * 1_000_000);
const holds = ({ validFrom, validTo }: Period, day: string): boolean =>
  validFrom <= day && (validTo === null || validTo >= day);

/** Shares only grow on days somebody starts, so those within the wanted period are looked at. */
const doesNotFit = (
  wanted: Period,
  there: readonly Period[],
  most: number,
): Pick<ImportFinding, 'code' | 'figures'> | null => {
  const days = [
    wanted.validFrom,
    ...there.map(({ validFrom }) => validFrom).filter((day) => holds(wanted, day)),
  ];
  for (const day of days) {
    const onDay = there.filter((period) => holds(period, day));
    const free = 1_000_000 - onDay.reduce((sum, { share }) => sum + millionths(share), 0);
    if (millionths(wanted.share) > free) {
      const figures = {
        start: day,
        free: (Math.max(0, free) / 1_000_000).toFixed(2),
      };
      return { code: 'IMPORT_NOT_FREE', figures };
    }
    if (onDay.length + 1 > most) return { code: 'IMPORT_TOO_MANY_PEOPLE', figures: { most } };
  }
  return null;
};
