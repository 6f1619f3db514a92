import { expect, it } from 'vitest';
import {
  dayBefore,
  findingsOfTerms,
  isSameHours,
  obstacleTo,
  sumOfWeek,
  supersededBy,
} from './contract.policy.ts';

const terms = {
  validFrom: '2026-08-01',
  validTo: null,
  fixedTermUntil: null,
  fixedTermReason: null,
  probationUntil: null,
  payGrade: 'S12',
  payStep: 3,
  payStepSince: '2026-08-01',
  weeklyHours: '39',
  fullTimeHours: '39',
};

it.each([
  [{}, []],
  [{ weeklyHours: '26.91' }, []],
  [{ weeklyHours: '39.01' }, ['weeklyHours']],
  [{ weeklyHours: '0' }, ['weeklyHours']],
  [{ fullTimeHours: '48.01' }, ['fullTimeHours']],
  [{ payStep: 0 }, ['payStep']],
  [{ probationUntil: '2027-01-31' }, []],
  [{ probationUntil: '2027-02-01' }, []],
  [{ probationUntil: '2027-02-02' }, ['probationUntil']],
  [{ probationUntil: '2026-07-31' }, ['probationUntil']],
  [{ fixedTermUntil: '2026-12-31', fixedTermReason: 'Vertretung' }, []],
  [{ fixedTermUntil: '2026-12-31', fixedTermReason: '  ' }, ['fixedTermReason']],
  [{ fixedTermUntil: '2026-12-31', fixedTermReason: 'x', validTo: '2027-01-01' }, ['validTo']],
  [{ validTo: '2026-07-31' }, ['validTo']],
])('%j: wrong are %j', (some, fields) => {
  expect(findingsOfTerms({ ...terms, ...some }).map(({ field }) => field)).toEqual(fields);
});

it('a week sums in hundredths, not in binary fractions', () => {
  const week = { monday: '0.1', tuesday: '0.2', wednesday: '7.7', thursday: '7.7', friday: '7.7' };
  expect(sumOfWeek(week)).toBe('23.40');
  expect(isSameHours('23.4', sumOfWeek(week))).toBe(true);
});

it.each([
  // What runs gives way, what comes later stands in the way, what is over does neither.
  ['2026-01-01', null, [['2024-01-01', null]], null, '2024-01-01'],
  ['2026-01-01', null, [['2026-01-01', null]], '2026-01-01', null],
  ['2026-01-01', '2026-06-30', [['2026-07-01', null]], null, null],
  ['2026-01-01', '2026-07-01', [['2026-07-01', null]], '2026-07-01', null],
  ['2026-01-01', null, [['2024-01-01', '2025-12-31']], null, null],
  ['2026-01-01', null, [['2024-01-01', '2026-01-01']], null, '2024-01-01'],
] as const)('from %s to %s beside %j', (validFrom, validTo, rows, obstacle, superseded) => {
  const known = rows.map(([from, to]) => ({ validFrom: from, validTo: to }));
  expect(obstacleTo({ validFrom, validTo }, known)?.validFrom ?? null).toBe(obstacle);
  expect(supersededBy(validFrom, known)?.validFrom ?? null).toBe(superseded);
});

it('the day before the first of a month is the last of the month before', () => {
  expect([dayBefore('2026-03-01'), dayBefore('2024-03-01'), dayBefore('2026-01-01')]).toEqual([
    '2026-02-28',
    '2024-02-29',
    '2025-12-31',
  ]);
});
