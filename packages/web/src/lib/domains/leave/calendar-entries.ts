import { daysBetween, isWorkingDay } from '@kim/schema/calendar/working-days.ts';

interface Entry {
  readonly text: string;
  readonly tone: 'info' | 'success' | 'warning' | 'quiet';
}
interface Spread extends Entry {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** What stands on which working day of a month; the same text once a day. */
export const entriesOf = (month: string, spreads: readonly Spread[]): Record<string, readonly Entry[]> => {
  const entries: Record<string, Entry[]> = {};
  for (const { firstDay, lastDay, text, tone } of spreads) {
    const first = firstDay < `${month}-01` ? `${month}-01` : firstDay;
    const last = lastDay > `${month}-31` ? lastOf(month) : lastDay;
    for (const day of daysBetween(first, last).filter(isWorkingDay)) {
      const there = (entries[day] ??= []);
      if (!there.some((entry) => entry.text === text)) there.push({ text, tone });
    }
  }
  return entries;
};

/** The last day of a month, `YYYY-MM`. */
export const lastOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** The month an address asks for, else the one of that day. */
export const monthFrom = (search: URLSearchParams, today: string): string => {
  const asked = search.get('month') ?? '';
  return /^20\d{2}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
};
