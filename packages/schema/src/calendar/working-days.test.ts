import { describe, expect, it } from 'vitest';
import { daysBetween, isWorkingDay, workingDays } from './working-days.ts';

describe('working days in North Rhine-Westphalia', () => {
  it.each([
    ['a week from Monday to Sunday', '2026-06-15', '2026-06-21', 5],
    ['a weekend', '2026-06-20', '2026-06-21', 0],
    ['the week of Fronleichnam, a holiday here and not everywhere', '2026-06-01', '2026-06-07', 4],
    ['Easter, with Good Friday and Easter Monday', '2026-03-30', '2026-04-10', 8],
    ['Reformation Day 2026 falls on a Saturday and is none here in 2028', '2028-10-31', '2028-10-31', 1],
    ['All Saints, 2027 a Monday', '2027-11-01', '2027-11-05', 4],
    ['Christmas to New Year: 24 and 31 December are given (§ 6 (3) TVöD)', '2026-12-21', '2027-01-01', 6],
    ['a whole leap year', '2028-01-01', '2028-12-31', 250],
    ['a period that ends before it begins', '2026-06-16', '2026-06-15', 0],
  ])('%s', (_what, first, last, days) => {
    expect(workingDays(first, last)).toBe(days);
  });

  it('counts a half day as half, and none on a day off', () => {
    expect(workingDays('2026-06-15', '2026-06-15', 'MORNING')).toBe(0.5);
    expect(workingDays('2026-06-04', '2026-06-04', 'AFTERNOON')).toBe(0);
  });

  it('is not led astray by the change of clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
    expect(daysBetween('2026-10-24', '2026-10-26')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
    expect(isWorkingDay('2026-03-30')).toBe(true);
  });
});
