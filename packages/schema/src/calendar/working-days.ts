import { getHolidays } from 'feiertagejs';

export const halfDays = ['MORNING', 'AFTERNOON'] as const;
export type HalfDay = (typeof halfDays)[number];

/** Days off in the whole of North Rhine-Westphalia (§ 2 Feiertagsgesetz NW), and the two the employer gives (§ 6 (3) TVöD). */
const daysOff = new Map<number, ReadonlySet<string>>();

const daysOffIn = (year: number): ReadonlySet<string> => {
  const known = daysOff.get(year);
  if (known) return known;
  const found = new Set([
    ...getHolidays(year, 'NW').map(({ date }) => utcDay(date)),
    `${year}-12-24`,
    `${year}-12-31`,
  ]);
  daysOff.set(year, found);
  return found;
};

const DAY = 86_400_000;

/** The library means noon UTC; its own text of the day is that of the local clock, and wrong east of UTC+11. */
const utcDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Monday to Friday, unless it is a day off. `day` as YYYY-MM-DD. */
export const isWorkingDay = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !daysOffIn(Number(day.slice(0, 4))).has(day);
};

/** Every day of a period, both ends included. */
export const daysBetween = (firstDay: string, lastDay: string): string[] => {
  const first = Date.parse(`${firstDay}T00:00:00Z`);
  const count = Math.round((Date.parse(`${lastDay}T00:00:00Z`) - first) / DAY) + 1;
  return Array.from({ length: Math.max(0, count) }, (_none, index) => utcDay(new Date(first + index * DAY)));
};

/** How many working days a period takes; a half of a single one counts 0.5. */
export const workingDays = (firstDay: string, lastDay: string, halfDay: HalfDay | null = null): number =>
  daysBetween(firstDay, lastDay).filter(isWorkingDay).length * (halfDay ? 0.5 : 1);
