export const NAMED = 'As it was then: who leaves is still named';
export const WITHOUT_PEOPLE = 'Without anything that points to a person';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
export const among = (column: string, words: readonly string[]): string => `${column} in (${quoted(words)})`;
export const allAmong = (column: string, words: readonly string[]): string =>
  `${column} <@ array[${quoted(words)}]::text[]`;
