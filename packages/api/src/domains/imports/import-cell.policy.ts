import { isEmail, isName } from '@kim/schema/person-input.ts';
import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';

/** What a cell says, or what is wrong with it. */
export type Read<Value> =
  | { readonly value: Value }
  | { readonly code: ChangeCode; readonly figures?: Readonly<Record<string, string | number>> };

const GERMAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** 1.2.2026, 01.02.2026 or 2026-02-01; a day that exists, of this or the last century. */
export const readDay = (text: string): Read<string> => {
  const german = GERMAN_DAY.exec(text);
  const day = german ? `${german[3]}-${german[2]!.padStart(2, '0')}-${german[1]!.padStart(2, '0')}` : text;
  const isDay = ISO_DAY.test(day) && day >= '1950' && day < '2100' && exists(day);
  return isDay ? { value: day } : { code: 'IMPORT_BAD_DATE', figures: { value: shortened(text) } };
};

const exists = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** 0,5 or 0.5; with at most so many decimals, within the bounds. As an exact decimal text. */
export const readNumber = (
  text: string,
  { least, most, decimals }: { readonly least: number; readonly most: number; readonly decimals: number },
): Read<string> => {
  const number = text.replace(',', '.');
  const form = decimals > 0 ? new RegExp(`^\\d{1,4}(\\.\\d{1,${decimals}})?$`) : /^\d{1,4}$/;
  return form.test(number) && Number(number) >= least && Number(number) <= most
    ? { value: number }
    : { code: 'IMPORT_BAD_NUMBER', figures: { value: shortened(text), least, most } };
};

export const readName = (text: string): Read<string> =>
  isName(text) ? { value: text } : { code: 'IMPORT_BAD_NAME' };

export const readEmail = (text: string): Read<string> =>
  isEmail(text) ? { value: text } : { code: 'IMPORT_BAD_EMAIL', figures: { value: shortened(text) } };

export const readWord = (text: string, words: readonly string[]): Read<string> => {
  const word = words.find((some) => some.toLowerCase() === text.toLowerCase());
  return word
    ? { value: word }
    : { code: 'IMPORT_BAD_WORD', figures: { value: shortened(text), words: words.join(', ') } };
};
