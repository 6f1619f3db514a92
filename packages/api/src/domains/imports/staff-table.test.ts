import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { findingsOfStaff, type Present } from './staff-import.policy.ts';
import { readStaffTable } from './staff-table.ts';
import { readTable } from './table-file.ts';

const HEADINGS = 'Vorname;Nachname;E-Mail;Beginn;Entgeltgruppe;Stufe;Wochenstunden;Stelle;Anteil;Besetzt bis';
const csv = (...rows: string[]): Buffer => Buffer.from([HEADINGS, ...rows].join('\r\n'));
const good = 'Nina;Beispiel;nina@stadt.example;01.02.2026;s12;3;19,5;;;';
const read = async (content: Buffer, kind = 'CSV') => readStaffTable(await readTable(kind, content));

describe('a table is read as offices write it', () => {
  it('CSV of a German Excel: semicolons, Windows-1252, decimal commas, days with dots', async () => {
    const content = Buffer.from(
      `${HEADINGS}\r\nJörg;Müßig;joerg@stadt.example;1.2.2026;S12;3;39;;;\r\n;;;\r\n`,
      'latin1',
    );
    const { rows, findings } = await read(content);
    expect(findings).toEqual([]);
    expect(rows).toEqual([
      expect.objectContaining({
        row: 2,
        givenName: 'Jörg',
        familyName: 'Müßig',
        validFrom: '2026-02-01',
        weeklyHours: '39',
        share: null,
      }),
    ]);
  });

  it('CSV with commas and a byte order mark, headings in English', async () => {
    const content = Buffer.from(
      '\ufeffGiven name,Family name,E-Mail,Start,Pay grade,Step,Weekly hours\nNina,"Beispiel, geb. Muster",n@s.example,2026-02-01,E9a,1,"19.5"\n',
    );
    const { rows, findings } = await read(content);
    expect(findings).toEqual([]);
    expect(rows[0]).toMatchObject({
      familyName: 'Beispiel, geb. Muster',
      payGrade: 'E9A',
      weeklyHours: '19.5',
    });
  });

  it('a workbook with real days and numbers', async () => {
    const [first, ...rest] = HEADINGS.split(';');
    const content = await writeExcelFile([
      [{ value: first! }, ...rest.map((value) => ({ value }))],
      [
        { value: 'Nina' },
        { value: 'Beispiel' },
        { value: 'nina@stadt.example' },
        { value: new Date(Date.UTC(2026, 1, 1)), type: Date, format: 'dd.mm.yyyy' },
        { value: 'S12' },
        { value: 3, type: Number },
        { value: 19.5, type: Number },
      ],
    ] as never).toBuffer();
    const { rows, findings } = await read(content, 'XLSX');
    expect(findings).toEqual([]);
    expect(rows[0]).toMatchObject({ validFrom: '2026-02-01', payStep: '3', weeklyHours: '19.5' });
  });

  it.each([
    ['not a workbook', 'XLSX', Buffer.from('PK\u0003\u0004 and nothing')],
    ['a quote that never ends', 'CSV', csv('"Nina;Beispiel')],
    ['another kind', 'PDF', Buffer.from('%PDF-1.7')],
  ])('%s is no table', async (_name, kind, content) => {
    expect((await read(content, kind)).findings).toEqual([
      { row: 1, column: null, code: 'IMPORT_NOT_READABLE', figures: {} },
    ]);
  });
});

describe('what is wrong is named by row and column', () => {
  it.each([
    ['no row', HEADINGS, 1, null, 'IMPORT_EMPTY'],
    ['a column missing', `${HEADINGS.replace('E-Mail;', '')}\n${good}`, 1, 'E-Mail', 'IMPORT_COLUMN_MISSING'],
    ['a column twice', `${HEADINGS};vorname\n${good}`, 1, 'Vorname', 'IMPORT_COLUMN_TWICE'],
    ['a value missing', `${HEADINGS}\n${good.replace('Beispiel', '')}`, 2, 'Nachname', 'IMPORT_REQUIRED'],
    [
      'a day that is none',
      `${HEADINGS}\n${good.replace('01.02.', '30.02.')}`,
      2,
      'Beginn',
      'IMPORT_BAD_DATE',
    ],
    ['no number', `${HEADINGS}\n${good.replace('19,5', 'halb')}`, 2, 'Wochenstunden', 'IMPORT_BAD_NUMBER'],
    ['a step there is not', `${HEADINGS}\n${good.replace(';3;', ';7;')}`, 2, 'Stufe', 'IMPORT_BAD_NUMBER'],
    ['an unknown grade', `${HEADINGS}\n${good.replace('s12', 'X1')}`, 2, 'Entgeltgruppe', 'IMPORT_BAD_WORD'],
    ['no address', `${HEADINGS}\n${good.replace('nina@', 'nina')}`, 2, 'E-Mail', 'IMPORT_BAD_EMAIL'],
    [
      'a name that turns text round',
      `${HEADINGS}\n${good.replace('Nina', '\u202eNina')}`,
      2,
      'Vorname',
      'IMPORT_BAD_NAME',
    ],
    [
      'an end before the start',
      `${HEADINGS}\n${good}31.01.2026`,
      2,
      'Besetzt bis',
      'IMPORT_END_BEFORE_START',
    ],
  ])('%s', async (_name, text, row, column, code) => {
    expect((await read(Buffer.from(text))).findings).toEqual([
      expect.objectContaining({ row, column, code }),
    ]);
  });

  it('several of one row, all at once, and headings nobody knows', async () => {
    const { findings, ignoredColumns } = await read(
      Buffer.from(`${HEADINGS};Lieblingsfarbe\n;;x;gestern;S12;3;0;;;;blau`),
    );
    expect(findings.map(({ column }) => column)).toEqual([
      'Vorname',
      'Nachname',
      'E-Mail',
      'Beginn',
      'Wochenstunden',
    ]);
    expect(ignoredColumns).toEqual(['Lieblingsfarbe']);
  });

  it('too many rows', async () => {
    const { findings } = await read(csv(...Array.from({ length: 10_001 }, () => good)));
    expect(findings).toEqual([
      { row: 1, column: null, code: 'IMPORT_TOO_MANY_ROWS', figures: { rows: 10_001, most: 10_000 } },
    ]);
  });
});

describe('what only the rows together tell', () => {
  const present: Present = {
    positions: [
      {
        key: 'stadt-cm-1',
        maxPersons: 2,
        occupancies: [{ share: '0.5', validFrom: '2025-01-01', validTo: '2026-06-30' }],
      },
    ],
    emails: new Set(['da@stadt.example']),
  };
  const row = (email: string, rest: string): string => `Nina;Beispiel;${email};01.02.2026;S12;3;39;${rest}`;
  const findings = async (...rows: string[]) =>
    findingsOfStaff((await read(csv(...rows))).rows, present).map(({ row: at, code }) => [at, code]);

  it('the same person twice, and somebody who is there already', async () => {
    expect(
      await findings(row('a@s.example', ';;'), row('A@s.example', ';;'), row('Da@stadt.example', ';;')),
    ).toEqual([
      [3, 'IMPORT_TWICE'],
      [4, 'IMPORT_KNOWN_ALREADY'],
    ]);
  });

  it('a position of somebody else, or none', async () => {
    expect(await findings(row('a@s.example', 'siegburg-cm-1;1;'))).toEqual([[2, 'IMPORT_UNKNOWN_POSITION']]);
  });

  it('a position that is full, by what is there and by the rows before', async () => {
    expect(await findings(row('a@s.example', 'stadt-cm-1;0,6;'))).toEqual([[2, 'IMPORT_NOT_FREE']]);
    expect(
      await findings(row('a@s.example', 'stadt-cm-1;0,3;'), row('b@s.example', 'stadt-cm-1;0,3;')),
    ).toEqual([[3, 'IMPORT_NOT_FREE']]);
  });

  it('more people than may share it', async () => {
    expect(
      await findings(row('a@s.example', 'stadt-cm-1;0,2;'), row('b@s.example', 'stadt-cm-1;0,2;')),
    ).toEqual([[3, 'IMPORT_TOO_MANY_PEOPLE']]);
  });

  it('and nothing where it fits', async () => {
    expect(await findings(row('a@s.example', 'stadt-cm-1;0,5;'))).toEqual([]);
  });
});
