import { describe, expect, it } from 'vitest';
import { compare, settle, withShown } from '#lib/platform/change-conflict.ts';
import {
  date,
  flag,
  fte,
  newIdempotencyKey,
  optional,
  readTyped,
  readValues,
  text,
  whole,
} from '#lib/platform/change-form.ts';

const fields = {
  name: text(() => 'Name'),
  from: date(() => 'Beginn'),
  until: optional(date(() => 'Ende')),
  share: fte(() => 'Anteil'),
  days: whole(() => 'Tage'),
  deputy: flag(() => 'Vertretung'),
};
const formOf = (entries: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return form;
};
const read = (entries: Readonly<Record<string, string>>) => {
  const form = formOf(entries);
  return readValues(fields, readTyped(fields, form), form);
};
const good = { name: ' Käthe ', from: '2026-03-01', share: '0,5', days: '30', deputy: 'on' };

describe('what was typed', () => {
  it('becomes values of the contract', () => {
    expect(read({ ...good, until: '' }).values).toEqual({
      name: 'Käthe',
      from: '2026-03-01',
      until: null,
      share: '0.500000',
      days: 30,
      deputy: true,
    });
  });

  it('is a gap where it is empty, no date or no number, also in a field that may stay empty', () => {
    const { values, gaps } = read({
      name: '',
      from: '2026-02-30',
      until: 'bald',
      share: 'viel',
      days: '1,5',
    });
    expect(values).toBeNull();
    expect(gaps).toEqual([
      { field: 'name', message: 'Füllen Sie das Feld „Name“ aus.', code: 'INCOMPLETE' },
      {
        field: 'from',
        message: 'Geben Sie ein gültiges Datum ein, zum Beispiel 01.02.2026.',
        code: 'INCOMPLETE',
      },
      {
        field: 'until',
        message: 'Geben Sie ein gültiges Datum ein, zum Beispiel 01.02.2026.',
        code: 'INCOMPLETE',
      },
      {
        field: 'share',
        message: 'Geben Sie im Feld „Anteil“ eine Zahl ein, zum Beispiel 0,5.',
        code: 'INCOMPLETE',
      },
      {
        field: 'days',
        message: 'Geben Sie im Feld „Tage“ eine ganze Zahl ein, zum Beispiel 2.',
        code: 'INCOMPLETE',
      },
    ]);
  });

  it('carries a key that is a UUID and never the same twice', () => {
    const keys = Array.from({ length: 50 }, newIdempotencyKey);
    expect(new Set(keys).size).toBe(50);
    for (const key of keys)
      expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('two versions of one record', () => {
  const two = { street: text(() => 'Straße'), town: text(() => 'Ort') };
  const before = JSON.stringify({ street: 'Alte Straße 1', town: 'Bonn' });

  it('differ where somebody typed and where somebody else did: untouched fields show what stands there now', () => {
    const typed = { street: 'Meine Straße 2', town: 'Bonn' };
    const now = { street: 'Ihre Straße 3', town: 'Siegburg' };
    expect(compare(two, typed, now, formOf({ before }))).toEqual([
      { name: 'street', mine: 'Meine Straße 2', now: 'Ihre Straße 3', shown: 'Meine Straße 2' },
      { name: 'town', mine: 'Bonn', now: 'Siegburg', shown: 'Siegburg' },
    ]);
    expect(withShown(typed, compare(two, typed, now, formOf({ before })))).toEqual({
      street: 'Meine Straße 2',
      town: 'Siegburg',
    });
  });

  it('do not differ where only the person typed', () => {
    const typed = { street: 'Meine Straße 2', town: 'Bonn' };
    const now = { street: 'Alte Straße 1', town: 'Siegburg' };
    expect(compare(two, typed, now, formOf({ before })).map(({ name }) => name)).toEqual(['town']);
  });

  it('do not differ where both say the same in other words', () => {
    const share = { share: fte(() => 'Anteil') };
    expect(compare(share, { share: '0,5' }, { share: '0.500000' }, formOf({}))).toEqual([]);
  });

  it('do not differ where both say the same', () => {
    const typed = { street: 'Neue Straße 2', town: 'Bonn' };
    expect(compare(two, typed, typed, formOf({ before }))).toEqual([]);
  });

  it.each([
    { keep: 'now', standing: 'Meine 2', becomes: 'Ihre 3' },
    { keep: 'mine', standing: 'Meine 2', becomes: 'Meine 2' },
    { keep: 'now', standing: 'Meine 2, Hinterhaus', becomes: 'Meine 2, Hinterhaus' },
  ])(
    'are settled: $keep, with “$standing” in the field, becomes “$becomes”',
    ({ keep, standing, becomes }) => {
      const disagreements = JSON.stringify([
        { name: 'street', mine: 'Meine 2', now: 'Ihre 3', shown: 'Meine 2' },
      ]);
      const form = formOf({ disagreements, 'keep.street': keep, street: standing, town: 'Bonn' });
      expect(settle(readTyped(two, form), form)).toEqual({ street: becomes, town: 'Bonn' });
    },
  );

  it('are left alone when what came along cannot be read', () => {
    const form = formOf({ disagreements: '{"no', before: '7', street: 'Eine 1', town: 'Bonn' });
    expect(settle(readTyped(two, form), form)).toEqual({ street: 'Eine 1', town: 'Bonn' });
    expect(compare(two, readTyped(two, form), { town: 'Much' }, form)).toEqual([
      { name: 'town', mine: 'Bonn', now: 'Much', shown: 'Bonn' },
    ]);
  });
});
