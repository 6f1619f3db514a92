import { expect, it } from 'vitest';
import { findingsOfFreeText } from './free-text.ts';

const office = { mayNameOfficials: true, mayDate: true };
const kinds = (text: string, may: object): string[] => findingsOfFreeText(text, may).map(({ kind }) => kind);

it.each([
  'Die Kommunen melden bis 31.12.2026.',
  'Beschlossen am 22. Februar 2024, berichtet am 2026-11-28.',
  'Sitzung vom 18.06.26',
])('lets a day pass that is no birthday: %s', (text) => {
  expect(kinds(text, office)).toEqual([]);
  expect(kinds(text, {})).toEqual(['DATE_OF_BIRTH', 'DATE_OF_BIRTH'].slice(0, text.includes('-') ? 2 : 1));
});

it.each([
  'Das Kind, geb. 12.03.2021, wartet.',
  'Das Kind, geboren am 12.03.2021, wartet.',
  'Geburtsdatum: 12.03.2021',
  'Das Kind ist am 12.03.2021 geboren.',
  'Seit 03.05.1988 hier.',
  'Seit 03.05.65 hier.',
  'Seit 31.12.2019 hier.',
])('finds a birthday all the same: %s', (text) => {
  expect(kinds(text, office)).toEqual(['DATE_OF_BIRTH']);
});

it('lets officials be named where they may', () => {
  expect(kinds('Frau Muster führt ein.', office)).toEqual([]);
  expect(kinds('Frau Muster führt ein.', { mayDate: true })).toEqual(['NAME']);
});

it('finds everything else whatever it is for', () => {
  expect(kinds('post@example.org, 02241 13-2345, Wilhelmstraße 12, Az. 12/345', office).toSorted()).toEqual([
    'ADDRESS',
    'EMAIL',
    'FILE_NUMBER',
    'PHONE',
  ]);
});
