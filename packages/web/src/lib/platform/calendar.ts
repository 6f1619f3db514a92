import { languageTag } from '#lib/platform/format.ts';

// Days are text, `YYYY-MM-DD`: they have no time and no zone. A week begins on Monday.

const inWords = (date: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(languageTag(), { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** "November 2026" of `2026-11`. */
export const formatMonth = (month: string): string =>
  inWords(`${month}-01`, { month: 'long', year: 'numeric' });

/** "Montag" of a day. */
export const formatWeekday = (date: string): string => inWords(date, { weekday: 'long' });

export const addDays = (date: string, days: number): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

/** The Monday of the week a day lies in. */
export const weekStart = (date: string): string =>
  addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The month so many months away, `YYYY-MM`. */
export const addMonths = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
};

export interface CalendarDay {
  readonly date: string;
  readonly isInMonth: boolean;
}

/** The whole weeks a month touches. */
export const monthWeeks = (month: string): readonly (readonly CalendarDay[])[] => {
  const first = weekStart(`${month}-01`);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const weeks: CalendarDay[][] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, day) => {
        const date = addDays(monday, day);
        return { date, isInMonth: date.startsWith(month) };
      }),
    );
  return weeks;
};
