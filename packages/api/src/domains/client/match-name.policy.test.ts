import { describe, expect, it } from 'vitest';
import { identityOf } from './match-name.policy.ts';

const of = (givenName: string, familyName: string, birthDate = '1991-04-02'): string =>
  identityOf({ givenName, familyName, birthDate });

describe('one person, however the name was written down', () => {
  it.each<readonly [string, readonly [string, string], readonly [string, string]]>([
    ['capitals', ['ANNA', 'muster'], ['Anna', 'Muster']],
    ['accents', ['Zoé', 'Şahin'], ['Zoe', 'Sahin']],
    ['a hyphen, a blank or neither', ['Anna', 'Al-Muster'], ['Anna', 'Al Muster']],
    ['a part at the other end', ['Anna Al', 'Muster'], ['Anna', 'Al-Muster']],
    ['given and family name the wrong way round', ['Muster', 'Anna'], ['Anna', 'Muster']],
    ['umlauts as two letters', ['Jörg', 'Müller'], ['Joerg', 'Mueller']],
    ['umlauts without dots', ['Jörg', 'Müller'], ['Jorg', 'Muller']],
    ['letters doubled', ['Anna', 'Weiß'], ['Ana', 'Weiss']],
    ['an apostrophe', ['Anna', "O'Muster"], ['Anna', 'OMuster']],
    ['letters composed or not', ['Zoe\u0301', 'Muster'], ['Zo\u00e9', 'Muster']],
    ['letters of another alphabet', ['Оксана', 'Зразок'], ['ОКСАНА', 'зразок']],
  ])('%s', (_what, one, other) => {
    expect(of(...one)).toBe(of(...other));
  });

  it.each([
    ['another day of birth', of('Anna', 'Muster', '1991-04-03')],
    ['another given name', of('Berta', 'Muster')],
    ['another family name', of('Anna', 'Meister')],
  ])('not %s', (_what, other) => {
    expect(other).not.toBe(of('Anna', 'Muster'));
  });
});
