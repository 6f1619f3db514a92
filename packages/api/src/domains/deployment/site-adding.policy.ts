import { isReadable } from '@kim/schema/text-input.ts';

interface SiteRequest {
  readonly name: string;
  readonly address?: string | null | undefined;
}
interface ClosingFinding {
  readonly code: 'INVALID_EFFECTIVE_DAY';
  readonly field: 'closedFrom';
}
type SiteFinding = {
  readonly code: 'INVALID_NAME' | 'INVALID_TEXT';
  readonly field: string;
  readonly figures?: Readonly<Record<string, number>>;
};

const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 200;

export const findingsOfSite = ({ name, address }: SiteRequest): SiteFinding[] => {
  const findings: (SiteFinding | false)[] = [
    (!isReadable(name) || name.length > LONGEST_NAME) && { code: 'INVALID_NAME', field: 'name' },
    (address?.length ?? 0) > LONGEST_ADDRESS && {
      code: 'INVALID_TEXT',
      field: 'address',
      figures: { most: LONGEST_ADDRESS },
    },
  ];
  return findings.filter((finding) => finding !== false);
};

/** Opened again: no day, nothing wrong with it. */
export const findingsOfClosing = (closedFrom: string | null, today: string): ClosingFinding[] =>
  closedFrom && (closedFrom < yearsFrom(today, -1) || closedFrom > yearsFrom(today, 2))
    ? [{ code: 'INVALID_EFFECTIVE_DAY', field: 'closedFrom' }]
    : [];

const yearsFrom = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** Whether a plan reaches into days on which the site is closed. */
export const isClosedFor = (
  closedFrom: string | null,
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null },
): boolean => closedFrom !== null && (validFrom >= closedFrom || validTo === null || validTo >= closedFrom);
