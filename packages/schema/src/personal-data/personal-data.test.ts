import { describe, expect, it } from 'vitest';
import { personalDataIn, personalDataKinds, personalDataNames } from './personal-data.ts';

const kinds = (text: string, names?: readonly string[]): string[] =>
  personalDataIn(text, names).map(({ kind, found }) => `${kind} ${found}`);

describe('what tells who somebody is', () => {
  it.each([
    ['Schreiben Sie an amal.muster@example.org.', 'EMAIL amal.muster@example.org'],
    ['geboren am 2.4.1991 in', 'DATE_OF_BIRTH 2.4.1991'],
    ['geb.2.4.1991', 'DATE_OF_BIRTH 2.4.1991'],
    ['geb. 02. April 1991', 'DATE_OF_BIRTH 02. April 1991'],
    ['born 1991-04-02', 'DATE_OF_BIRTH 1991-04-02'],
    ['Tel. 02241 13-2345', 'PHONE 02241 13-2345'],
    ['mobil +49 171 1234567', 'PHONE +49 171 1234567'],
    ['Az. 33.2-14/2026', 'FILE_NUMBER Az. 33.2-14/2026'],
    ['Fall K7F3-Q2MX', 'FILE_NUMBER K7F3-Q2MX'],
    ['Fall KQFX-TRMX', 'FILE_NUMBER KQFX-TRMX'],
    ['Nummer 382050012345', 'FILE_NUMBER 382050012345'],
    ['wohnt Am Musterweg 12a', 'ADDRESS Musterweg 12a'],
    ['in der Kaiserstr. 4', 'ADDRESS Kaiserstr. 4'],
    ['53721 Siegburg', 'ADDRESS 53721 Siegburg'],
    ['Frau Yilmaz hat', 'NAME Frau Yilmaz'],
    ['ein Mann namens Karim Haddad', 'NAME namens Karim Haddad'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });

  it.each([
    'Frau A. lebt seit 2022 in Deutschland und hat drei Kinder.',
    'Das Jobcenter fordert die Unterlagen nach § 60 SGB I zum dritten Mal.',
    'Herr K hat eine Duldung nach § 60a Abs. 2 AufenthG, seit 14 Monaten.',
    'Sprachkurs B1, 20 Stunden je Woche, Beginn 09/2026, 1.234,56 Euro.',
    'Was kann ich tun, damit die drei Stellen miteinander reden?',
    'Die Frau wartet; die Straße 3 heißt im Gespräch nur „die Unterkunft“.',
  ])('nothing in: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('knows the names of those whom the writer counsels, part by part and in any case', () => {
    expect(kinds('AMAL wartet, Beispiel-Bornheim auch.', ['Amal', 'Beispiel-Bornheim'])).toEqual([
      'OWN_CLIENT AMAL',
      'OWN_CLIENT Beispiel-Bornheim',
    ]);
    expect(kinds('Amalgam ist kein Name.', ['Amal', 'Li'])).toEqual([]);
  });

  it('has a word for every kind', () => {
    expect(Object.keys(personalDataNames)).toEqual([...personalDataKinds]);
  });
});
