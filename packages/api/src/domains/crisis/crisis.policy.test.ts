import { describe, expect, it } from 'vitest';
import { findingsOfAnswers, identifying, type AskedField } from './crisis-entry.policy.ts';
import { everyWeek, released, SMALLEST, withCumulative } from './crisis-figures.policy.ts';
import { findingsOfField, findingsOfForm, keyOf, mayBecome } from './crisis-form.policy.ts';
import { recipientOf } from './crisis.policy.ts';

const form = {
  titleDe: 'Erfassung',
  titleEn: 'Registration',
  targetGroup: 'UKRAINE',
  noticeDe: 'Hinweis',
  noticeEn: 'Notice',
  purgeAfterDays: 180,
};
const field = {
  labelDe: 'Familienname',
  labelEn: 'Family name',
  kind: 'TEXT',
  choices: [],
  isMandatory: true,
  dataCategory: 'IDENTITY',
  offices: ['SCHOOL_OFFICE'],
  position: 1,
} as const;

describe('a form', () => {
  it('goes from draft to live to closed, and no other way', () => {
    const states = ['DRAFT', 'LIVE', 'CLOSED', 'PURGED'] as const;
    const ways = states.flatMap((from) =>
      states.filter((to) => mayBecome(from, to)).map((to) => `${from} ${to}`),
    );
    expect(ways).toEqual(['DRAFT LIVE', 'LIVE CLOSED']);
  });

  it('needs its texts in both languages and a day on which everything goes', () => {
    expect(findingsOfForm(form)).toEqual([]);
    const wrong = { ...form, titleEn: '\u200b', noticeDe: 'x'.repeat(4001), purgeAfterDays: 731 };
    expect(findingsOfForm(wrong).map(({ code, field: at }) => `${code} ${String(at)}`)).toEqual([
      'CRISIS_TEXT titleEn',
      'CRISIS_TEXT noticeDe',
      'CRISIS_PURGE_DAYS purgeAfterDays',
    ]);
  });

  it.each(['HEALTH', 'RELIGION', 'ETHNICITY', 'NOTES', 'DOCUMENTS', 'GOALS'] as const)(
    'does not ask for %s',
    (dataCategory) => {
      expect(findingsOfField({ ...field, dataCategory }).map(({ code }) => code)).toEqual([
        'CRISIS_SPECIAL_CATEGORY',
      ]);
    },
  );

  it('offers choices where something is chosen, and nowhere else', () => {
    expect(findingsOfField({ ...field, kind: 'CHOICE', choices: ['A', 'B'] })).toEqual([]);
    for (const choices of [[], ['A'], ['A', 'A'], ['A', ' ']])
      expect(findingsOfField({ ...field, kind: 'CHOICE', choices }).map(({ code }) => code)).toEqual([
        'CRISIS_CHOICES',
      ]);
    expect(findingsOfField({ ...field, choices: ['A', 'B'] }).map(({ code }) => code)).toEqual([
      'CRISIS_CHOICES',
    ]);
  });

  it('names its columns by the German label, each once', () => {
    expect(keyOf('Größe der Straße', [])).toBe('groesse_der_strasse');
    expect(keyOf('Straße', ['strasse'])).toBe('strasse_2');
    expect(keyOf('???', [])).toBe('field');
  });
});

const asked = (id: string, more: Partial<AskedField> = {}): AskedField => ({
  id,
  key: id,
  kind: 'TEXT',
  choices: [],
  isMandatory: false,
  dataCategory: 'IDENTITY',
  offices: [],
  ...more,
});

describe('answers', () => {
  it.each([
    ['DATE', '2026-02-28', '2026-02-30', 'CRISIS_VALUE_DATE'],
    ['NUMBER', '3,5', 'three', 'CRISIS_VALUE_NUMBER'],
    ['YES_NO', 'YES', 'perhaps', 'CRISIS_VALUE_CHOICE'],
    ['CHOICE', 'A', 'C', 'CRISIS_VALUE_CHOICE'],
    ['TEXT', 'x', 'x'.repeat(501), 'CRISIS_VALUE_TOO_LONG'],
  ] as const)('of kind %s: %s and not %s', (kind, right, wrong, code) => {
    const fields = [asked('a', { kind, choices: ['A', 'B'] })];
    expect(findingsOfAnswers(fields, [{ fieldId: 'a', value: right }])).toEqual([]);
    expect(findingsOfAnswers(fields, [{ fieldId: 'a', value: wrong }])).toMatchObject([
      { code, field: ['values', '0', 'value'] },
    ]);
  });

  it('to mandatory questions are given, and to no others than are asked', () => {
    const fields = [asked('a', { isMandatory: true }), asked('b')];
    expect(findingsOfAnswers(fields, [{ fieldId: 'a', value: ' ' }])).toMatchObject([
      { code: 'CRISIS_VALUE_MISSING', field: ['values', '0', 'value'] },
    ]);
    expect(findingsOfAnswers(fields, [])).toEqual([{ code: 'CRISIS_VALUE_MISSING', field: 'values' }]);
    const twice = [
      { fieldId: 'a', value: '1' },
      { fieldId: 'a', value: '2' },
    ];
    expect(findingsOfAnswers(fields, twice)).toEqual([{ code: 'CRISIS_FIELD_UNKNOWN', field: 'values' }]);
    expect(findingsOfAnswers([asked('b')], [{ fieldId: 'z', value: 'x' }])).toMatchObject([
      { code: 'CRISIS_FIELD_UNKNOWN' },
    ]);
  });

  it('know somebody again by what says who they are, however it is typed', () => {
    const fields = [asked('name'), asked('phone', { dataCategory: 'CONTACT' }), asked('born')];
    const answers = [
      { fieldId: 'name', value: '  Muster  Frau ' },
      { fieldId: 'phone', value: '1' },
      { fieldId: 'born', value: null },
    ];
    expect(identifying(fields, answers)).toEqual([{ key: 'name', value: 'muster frau' }]);
  });
});

describe('figures', () => {
  it('name every week between the first and the last', () => {
    const counts = [
      { week: '2026-03-30', count: 2 },
      { week: '2026-03-09', count: 1 },
      { week: '2026-03-09', count: 1 },
    ];
    expect(withCumulative(everyWeek(counts))).toEqual([
      { week: '2026-03-09', count: 2, cumulative: 2 },
      { week: '2026-03-16', count: 0, cumulative: 2 },
      { week: '2026-03-23', count: 0, cumulative: 2 },
      { week: '2026-03-30', count: 2, cumulative: 4 },
    ]);
    expect(everyWeek([])).toEqual([]);
  });

  it('told to the county are nought or at least five, and so is every difference', () => {
    let seed = 7;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) % 7;
    for (let round = 0; round < 200; round += 1) {
      const counts = Array.from({ length: 12 }, (_, index) => ({
        week: new Date(Date.UTC(2026, 2, 2 + 7 * index)).toISOString().slice(0, 10),
        count: next(),
      }));
      const told = withCumulative(released(counts));
      const sums = told.map(({ cumulative }) => cumulative);
      for (const [index, sum] of sums.entries())
        for (const other of sums.slice(index))
          expect(other - sum === 0 || other - sum >= SMALLEST).toBe(true);
      const exact = counts.reduce((sum, { count }) => sum + count, 0);
      expect(exact - (sums.at(-1) ?? 0)).toBeLessThan(SMALLEST);
    }
  });
});

describe('who receives', () => {
  const place = { organisationId: 'troisdorf', countyId: 'rsk' };
  it.each([
    ['FOREIGNERS_OFFICE', true, true, 'troisdorf'],
    ['FOREIGNERS_OFFICE', false, true, 'rsk'],
    ['YOUTH_OFFICE', false, true, 'troisdorf'],
    ['YOUTH_OFFICE', true, false, 'rsk'],
    ['SCHOOL_OFFICE', true, true, 'rsk'],
  ] as const)('%s, own foreigners office %s, own youth office %s: %s', (office, abh, youth, recipient) => {
    expect(recipientOf(office, { ...place, hasOwnForeignersOffice: abh, hasYouthOffice: youth })).toBe(
      recipient,
    );
  });
});
