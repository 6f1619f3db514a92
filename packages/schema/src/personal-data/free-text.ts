import { fullDate, personalDataIn, type PersonalDatum } from './personal-data.ts';

export interface FreeTextMay {
  /** Name who holds an office or sits in a body. */
  readonly mayNameOfficials?: boolean;
  /** Tell a day: of a meeting, of a paper, of a deadline. */
  readonly mayDate?: boolean;
}

/** Before it there was no programme to tell a day of. */
const FIRST_YEAR = 2020;
/** Nobody writes of a later day in two digits; from here on they are of the last century. */
const LAST_SHORT_YEAR = 49;
const birthBefore = /(?:geb\.?|geboren|geburts\p{L}*|\*)\s*(?:am|ist|:|,)?\s*$/iu;
const birthAfter = /^,?\s*geb(?:\.|oren)/iu;

const yearOf = (date: string): number => {
  const written = Number(/(?:19|20)\d{2}/u.exec(date)?.[0] ?? /\d{2}$/u.exec(date)![0]);
  if (written > 99) return written;
  return written > LAST_SHORT_YEAR ? written + 1900 : written + 2000;
};
const withoutDays = (text: string): string =>
  text.replaceAll(fullDate, (date: string, at: number) => {
    const isBirth =
      yearOf(date) < FIRST_YEAR ||
      birthBefore.test(text.slice(0, at)) ||
      birthAfter.test(text.slice(at + date.length));
    return isBirth ? date : ' ';
  });

/** What should not stand in text that bodies and offices write and others read; what the text is for may stand there. */
export const findingsOfFreeText = (
  text: string,
  { mayNameOfficials = false, mayDate = false }: FreeTextMay,
): PersonalDatum[] =>
  personalDataIn(mayDate ? withoutDays(text) : text).filter(
    ({ kind }) => !mayNameOfficials || kind !== 'NAME',
  );
