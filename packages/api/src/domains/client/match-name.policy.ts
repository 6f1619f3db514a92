/** What a mark is made of. */
export interface Identity {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
}

/** Letters that decompose into no letter and an accent. */
const folded: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[æä]/g, 'a'],
  [/[œöø]/g, 'o'],
  [/ü/g, 'u'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
];

/** ä, ae and a are one; so are, within a word, double and single letters, which transliterations write as they like. */
const lettersOf = (name: string): string[] => {
  const lower = folded.reduce(
    (text, [from, to]) => text.replace(from, to),
    name.normalize('NFC').toLowerCase(),
  );
  const words =
    lower
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => Array.from(word.replaceAll(/([aou])e/g, '$1').replaceAll(/(.)\1+/gu, '$1')));
};

/**
 * One person, however the name was written down: without accents, hyphens and blanks, and the letters of the whole name in the
 * order of the alphabet, so that it does not matter which part was taken for the family name, or in which order they stand.
 */
export const identityOf = ({ givenName, familyName, birthDate }: Identity): string => {
  const letters = [...lettersOf(givenName), ...lettersOf(familyName)].toSorted().join('');
  return `${birthDate} ${letters}`;
};
