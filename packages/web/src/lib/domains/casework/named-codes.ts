import { countryCodes, spokenLanguages } from '@kim/schema/reference/countries.ts';
import { countryName, languageName, languageTag } from '#lib/platform/format.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** In the order of the alphabet; what is stored is among them, whatever it is. */
const optionsOf = (
  codes: readonly string[],
  stored: readonly (string | null)[],
  words: (code: string) => string,
): Option[] =>
  [...new Set([...codes, ...stored])]
    .flatMap((value) => (value ? [{ value, label: words(value) }] : []))
    .toSorted((one, other) => one.label.localeCompare(other.label, languageTag()));

export const languageOptions = (stored: readonly string[]): Option[] =>
  optionsOf(spokenLanguages, stored, languageName);
export const countryOptions = (stored: string | null): Option[] =>
  optionsOf(countryCodes, [stored], countryName);
