import { expect, it } from 'vitest';
import { addDays, addMonths, formatMonth, formatWeekday, monthWeeks, weekStart } from './calendar.ts';

it('a week begins on Monday, also on a Sunday and over the turn of the year', () => {
  expect(['2026-11-16', '2026-11-21', '2026-11-22', '2027-01-01'].map(weekStart)).toEqual([
    '2026-11-16',
    '2026-11-16',
    '2026-11-16',
    '2026-12-28',
  ]);
});

it('counts days and months over leap years, clock changes and December', () => {
  expect([addDays('2028-02-28', 1), addDays('2026-10-24', 2), addDays('2026-01-01', -1)]).toEqual([
    '2028-02-29',
    '2026-10-26',
    '2025-12-31',
  ]);
  expect([addMonths('2026-12', 1), addMonths('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
});

it('shows a month in whole weeks', () => {
  const weeks = monthWeeks('2026-02');
  expect(weeks.map((week) => week[0]?.date)).toEqual([
    '2026-01-26',
    '2026-02-02',
    '2026-02-09',
    '2026-02-16',
    '2026-02-23',
  ]);
  expect(weeks.flat().filter(({ isInMonth }) => isInMonth)).toHaveLength(28);
  expect(monthWeeks('2021-02')).toHaveLength(4);
});

it('names months and days', () => {
  expect([formatMonth('2026-11'), formatWeekday('2026-11-21')]).toEqual(['November 2026', 'Samstag']);
});
