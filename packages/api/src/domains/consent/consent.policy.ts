import type { DataCategory } from '@kim/schema/reference/casework.ts';

/** Art. 7 DSGVO sets no term; the county's form says a year unless agreed otherwise, and never more than three. */
const MOST_YEARS = 3;

export interface GivenConsent {
  readonly givenOn: string;
  /** Last day; null: a year from the day it was given. */
  readonly expiresOn: string | null;
  readonly dataCategories: readonly DataCategory[];
}

export interface ConsentFinding {
  readonly code: 'CONSENT_IN_FUTURE' | 'CONSENT_TERM' | 'CONSENT_MISSING' | 'INVALID_PERIOD';
  readonly field: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

const yearsAfter = (day: string, years: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

export const lastDayOf = ({ givenOn, expiresOn }: Pick<GivenConsent, 'givenOn' | 'expiresOn'>): string =>
  expiresOn ?? yearsAfter(givenOn, 1);

/** § 67b SGB X: a consent is given before the act, for something, and not for ever. */
export const findingsOfConsent = (given: GivenConsent, today: string): ConsentFinding[] => {
  const findings: (ConsentFinding | false)[] = [
    given.givenOn > today && { code: 'CONSENT_IN_FUTURE', field: 'givenOn' },
    lastDayOf(given) < given.givenOn && { code: 'INVALID_PERIOD', field: 'expiresOn' },
    lastDayOf(given) > yearsAfter(given.givenOn, MOST_YEARS) && {
      code: 'CONSENT_TERM',
      field: 'expiresOn',
      figures: { most: MOST_YEARS },
    },
    // Without knowing whose case it is there is no case: what is left then is a service record.
    !given.dataCategories.includes('IDENTITY') && { code: 'CONSENT_MISSING', field: 'dataCategories' },
  ];
  return findings.filter((finding) => finding !== false);
};
