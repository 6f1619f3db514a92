import ICAL from 'ical.js';

interface Rhythm {
  readonly rule: string;
  readonly firstOn: string;
  readonly until: string;
}

/** Days of a rhythm, the last one included. Days have no zone: 09:30 stays 09:30 when the clocks change. */
export const daysOf = ({ rule, firstOn, until }: Rhythm): string[] => {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(firstOn));
  const days: string[] = [];
  for (let next = iterator.next(); next && next.toString() <= until; next = iterator.next())
    days.push(next.toString());
  return days;
};
