import { expect, it } from 'vitest';
import { isName } from './person-input.ts';
import { isReadable } from './text-input.ts';

it.each([
  ['nothing', ''],
  ['spaces', ' \u00a0\u2003'],
  ['zero-width spaces', '\u200b\u200b'],
  ['joiners', '\u200c\u200d\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['Hangul fillers', '\u3164\u115f'],
  ['an empty Braille pattern', '\u2800'],
  ['variation selectors', '\ufe0f'],
  ['tags', '\u{e0061}'],
])('%s alone are neither a text nor a name', (_what, text) => {
  expect(isReadable(text)).toBe(false);
  expect(isName(text)).toBe(false);
});

// Joiners within a name belong to the spelling of some scripts.
it.each(['Nina', '-', 'Ḥasan', 'می\u200cخواهم', '李', "O'Neill"])('%s is one', (text) => {
  expect(isReadable(text)).toBe(true);
  expect(isName(text)).toBe(true);
});
