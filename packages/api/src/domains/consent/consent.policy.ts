import { dataCategories, type ConsentPurpose, type DataCategory } from '@kim/schema/reference/casework.ts';

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

/** § 67b SGB X: a consent to keep a case is given before the act, for something, and not for ever. */
export const findingsOfConsent = (given: GivenConsent, today: string): ConsentFinding[] => [
  ...findingsOfTerm(given, today),
  // Without knowing whose case it is there is no case: what is left then is a service record.
  ...(given.dataCategories.includes('IDENTITY')
    ? []
    : [{ code: 'CONSENT_MISSING', field: 'dataCategories' } as const]),
];

/** What holds for every consent, whatever it is for. */
export const findingsOfTerm = (
  given: Pick<GivenConsent, 'givenOn' | 'expiresOn'>,
  today: string,
): ConsentFinding[] => {
  const findings: (ConsentFinding | false)[] = [
    given.givenOn > today && { code: 'CONSENT_IN_FUTURE', field: 'givenOn' },
    lastDayOf(given) < given.givenOn && { code: 'INVALID_PERIOD', field: 'expiresOn' },
    lastDayOf(given) > yearsAfter(given.givenOn, MOST_YEARS) && {
      code: 'CONSENT_TERM',
      field: 'expiresOn',
      figures: { most: MOST_YEARS },
    },
  ];
  return findings.filter((finding) => finding !== false);
};

/** One of the things a consent allows: for which purpose, whom, which kind of data. */
export interface ConsentScope {
  readonly purpose: ConsentPurpose;
  readonly recipientId: string;
  readonly dataCategory: DataCategory;
}

export interface ConsentOnRecord {
  readonly givenOn: string;
  readonly expiresOn: string;
  readonly withdrawnOn: string | null;
  readonly isSuperseded: boolean;
  readonly items: readonly (ConsentScope & { readonly withdrawnOn: string | null })[];
}

export const consentStates = ['GIVEN', 'PARTLY_WITHDRAWN', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED'] as const;
export type ConsentState = (typeof consentStates)[number];

/** Art. 7 (3) DSGVO: from the day it is taken back nothing may be done by it. */
const isTakenBack = (withdrawnOn: string | null, day: string): boolean =>
  withdrawnOn !== null && withdrawnOn <= day;

/** A state is what the record says on a day (domain model 1.4, 2). */
export const stateOfConsent = (consent: ConsentOnRecord, day: string): ConsentState => {
  const taken = consent.items.filter(({ withdrawnOn }) => isTakenBack(withdrawnOn, day));
  if (isTakenBack(consent.withdrawnOn, day) || taken.length === consent.items.length) return 'WITHDRAWN';
  if (consent.isSuperseded) return 'SUPERSEDED';
  if (consent.expiresOn < day) return 'EXPIRED';
  return taken.length > 0 ? 'PARTLY_WITHDRAWN' : 'GIVEN';
};

/** Whether, on this day, somebody may be given this kind of data for this purpose. Whoever hands something on asks this and nothing else. */
export const covers = (
  consents: readonly ConsentOnRecord[],
  { purpose, recipientId, dataCategory }: ConsentScope,
  day: string,
): boolean =>
  consents.some(
    (consent) =>
      consent.givenOn <= day &&
      ['GIVEN', 'PARTLY_WITHDRAWN'].includes(stateOfConsent(consent, day)) &&
      consent.items.some(
        (item) =>
          item.purpose === purpose &&
          item.recipientId === recipientId &&
          item.dataCategory === dataCategory &&
          !isTakenBack(item.withdrawnOn, day),
      ),
  );

/** What is wrong with the list of what is allowed. All kinds of data for one recipient is no choice any more (Art. 7 DSGVO, recital 43). */
export const findingsOfItems = (
  items: readonly ConsentScope[],
): {
  readonly code: 'CONSENT_EMPTY' | 'CONSENT_ITEM_TWICE' | 'CONSENT_BLANKET';
  readonly field: string;
}[] => {
  if (items.length === 0) return [{ code: 'CONSENT_EMPTY', field: 'items' }];
  const names = items.map((item) => `${item.purpose} ${item.recipientId} ${item.dataCategory}`);
  const isBlanket = items.some(({ purpose, recipientId }) => {
    const alike = items.filter((item) => item.purpose === purpose && item.recipientId === recipientId);
    return new Set(alike.map(({ dataCategory }) => dataCategory)).size === dataCategories.length;
  });
  return [
    ...(new Set(names).size < names.length ? [{ code: 'CONSENT_ITEM_TWICE', field: 'items' } as const] : []),
    ...(isBlanket ? [{ code: 'CONSENT_BLANKET', field: 'items' } as const] : []),
  ];
};
