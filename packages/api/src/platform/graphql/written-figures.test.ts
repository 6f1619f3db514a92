import { expect, it } from 'vitest';
import { changeError } from './change-error.ts';
import { writtenFigures } from './written-figures.ts';

it.each([
  ['17.100000', '17,10', '17.10'],
  ['17.000000', '17,00', '17.00'],
  ['0.333333', '0,333333', '0.333333'],
  ['0.500000', '0,50', '0.50'],
  ['-0.010000', '-0,01', '-0.01'],
  ['0.6', '0,6', '0.6'],
  ['4.00', '4,00', '4.00'],
  [2.5, '2,5', '2.5'],
  [2026, '2026', '2026'],
  [10_001, '10001', '10001'],
  ['2026-11-21', '21.11.2026', '21 Nov 2026'],
  ['2026-06-01', '01.06.2026', '01 Jun 2026'],
  ['08:30', '08:30', '08:30'],
  ['Rathaus 2.0', 'Rathaus 2.0', 'Rathaus 2.0'],
  ['10 MB', '10 MB', '10 MB'],
])('%s is written %s in German and %s in English', (figure, german, english) => {
  expect(writtenFigures({ figure }, 'de')).toEqual({ figure: german });
  expect(writtenFigures({ figure }, 'en')).toEqual({ figure: english });
});

it('repeats what somebody typed as it was typed', () => {
  expect(writtenFigures({ value: '12.5', least: 1.5 }, 'de')).toEqual({ value: '12.5', least: '1,5' });
});

it.each([
  ['de', 'Am 01.06.2026 ist auf der Stelle kein Anteil in dieser Höhe frei. Frei sind 0,6.'],
  ['en', 'On 01 Jun 2026 the position has no such share free. Free: 0.6.'],
] as const)('a refusal in %s', (locale, message) => {
  const finding = { code: 'NOT_VACANT', figures: { day: '2026-06-01', free: '0.6' } } as const;
  expect(changeError(finding, locale).message).toBe(message);
});
