import { expect, it } from 'vitest';
import { balanceOfTyped, sumOf } from './fte-sum.ts';

it('adds up exactly', () => {
  expect(sumOf(['0.1', '0.2', '16.7'])).toBe('17.000000');
});

it.each([
  [['16,5', '0,5'], 'fits', 'Die Summe stimmt: 17,00 von 17,00 VZÄ.'],
  [['16,49', '0,5'], 'missing', '16,99 von 17,00 VZÄ: Es fehlen 0,01.'],
  [['16,5', '0.6'], 'tooMuch', '17,10 von 17,00 VZÄ: 0,10 zu viel.'],
  [['16,5', 'halb'], 'unreadable', 'Bitte prüfen Sie die Zahlen: Eine davon ist nicht lesbar.'],
])('%s beside 17: %s', (typed, kind, text) => {
  expect(balanceOfTyped(typed, '17.000000')).toEqual({ kind, text });
});
