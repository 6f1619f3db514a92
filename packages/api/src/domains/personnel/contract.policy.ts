/** What is agreed for a period of an employment. */
export interface ContractTerms {
  readonly validFrom: string;
  /** Last day; null: until the end of the fixed term, or open. */
  readonly validTo: string | null;
  /** Null: permanent. */
  readonly fixedTermUntil: string | null;
  readonly fixedTermReason: string | null;
  readonly probationUntil: string | null;
  readonly payGrade: string;
  readonly payStep: number;
  readonly payStepSince: string;
  readonly weeklyHours: string;
  readonly fullTimeHours: string;
}

export interface WeekdayHours {
  readonly monday: string;
  readonly tuesday: string;
  readonly wednesday: string;
  readonly thursday: string;
  readonly friday: string;
}
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

export interface TermsFinding {
  readonly code:
    | 'INVALID_PERIOD'
    | 'INVALID_TEXT'
    | 'MISSING_REASON'
    | 'AFTER_FIXED_TERM'
    | 'INVALID_PROBATION'
    | 'INVALID_PAY_STEP'
    | 'INVALID_HOURS';
  readonly field: keyof ContractTerms | keyof WeekdayHours;
  readonly figures?: Readonly<Record<string, string | number>>;
}

/** § 3 ArbZG: 48 hours a week on average, at most ten a day. */
const MOST_WEEKLY_HOURS = 48;
const MOST_DAILY_HOURS = 10;
const LONGEST_REASON = 300;

const hundredths = (hours: string): number => Math.round(Number(hours) * 100);
const asHours = (sum: number): string => (sum / 100).toFixed(2);

/** All findings at once, so that a form is corrected in one go. */
export const findingsOfTerms = (terms: ContractTerms): TermsFinding[] => {
  const { validFrom, validTo, fixedTermUntil, fixedTermReason, probationUntil } = terms;
  const reason = fixedTermReason?.trim() ?? '';
  const findings: (TermsFinding | false)[] = [
    validTo !== null && validTo < validFrom && { code: 'INVALID_PERIOD', field: 'validTo' },
    fixedTermUntil !== null &&
      fixedTermUntil < validFrom && { code: 'INVALID_PERIOD', field: 'fixedTermUntil' },
    fixedTermUntil !== null &&
      validTo !== null &&
      validTo > fixedTermUntil && { code: 'AFTER_FIXED_TERM', field: 'validTo' },
    // § 14 TzBfG: a fixed term needs a ground, or must be one without.
    fixedTermUntil !== null && reason === '' && { code: 'MISSING_REASON', field: 'fixedTermReason' },
    reason.length > LONGEST_REASON && {
      code: 'INVALID_TEXT',
      field: 'fixedTermReason',
      figures: { most: LONGEST_REASON },
    },
    probationUntil !== null &&
      (probationUntil < validFrom || probationUntil > monthsAfter(validFrom, 6)) && {
        code: 'INVALID_PROBATION',
        field: 'probationUntil',
      },
    !(terms.payStep >= 1 && terms.payStep <= 6) && { code: 'INVALID_PAY_STEP', field: 'payStep' },
    !isHours(terms.fullTimeHours, MOST_WEEKLY_HOURS) && {
      code: 'INVALID_HOURS',
      field: 'fullTimeHours',
      figures: { most: MOST_WEEKLY_HOURS },
    },
    !isHours(terms.weeklyHours, Number(terms.fullTimeHours)) && {
      code: 'INVALID_HOURS',
      field: 'weeklyHours',
      figures: { most: terms.fullTimeHours },
    },
  ];
  return findings.filter((finding) => finding !== false);
};

/** § 2 (4) TVöD: probation lasts six months at most. */
const monthsAfter = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

const isHours = (hours: string, most: number): boolean =>
  hundredths(hours) > 0 && hundredths(hours) <= Math.round(most * 100);

export const findingsOfWeek = (week: WeekdayHours): TermsFinding[] =>
  weekdays
    .filter((day) => hundredths(week[day]) > MOST_DAILY_HOURS * 100)
    .map((field) => ({ code: 'INVALID_HOURS', field, figures: { most: MOST_DAILY_HOURS } }));

/** Hours of the week, exactly. */
export const sumOfWeek = (week: WeekdayHours): string =>
  asHours(weekdays.reduce((sum, day) => sum + hundredths(week[day]), 0));

export const isSameHours = (a: string, b: string): boolean => hundredths(a) === hundredths(b);

/** The last day the terms hold; null while open. */
export const lastDayOf = ({ validTo, fixedTermUntil }: Pick<ContractTerms, 'validTo' | 'fixedTermUntil'>) =>
  validTo ?? fixedTermUntil;

export const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

interface Period {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

const endsBefore = ({ validTo }: Period, day: string): boolean => validTo != null && validTo < day;

/**
 * What stands in the way of a new period: one that begins on or after its first day and not after its last. An earlier one that
 * still runs is no obstacle, it ends the day before.
 */
export const obstacleTo = <Known extends Period>(period: Period, known: readonly Known[]): Known | null =>
  known.find((other) => other.validFrom >= period.validFrom && !endsBefore(period, other.validFrom)) ?? null;

/** The earlier period that must give way to one from this day on. */
export const supersededBy = <Known extends Period>(
  validFrom: string,
  known: readonly Known[],
): Known | null =>
  known.find((other) => other.validFrom < validFrom && !endsBefore(other, validFrom)) ?? null;
