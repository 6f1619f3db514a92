import type { Locale } from '@kim/schema/messages.ts';

export type Figures = Readonly<Record<string, string | number>>;

const tags = { de: 'de-DE', en: 'en-GB' } as const;

/** The figures of a refusal as people write them. Whoever refuses hands over what it reckons with and formats nothing. */
export const writtenFigures = (figures: Figures, locale: Locale): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      name === TYPED ? figure : written(figure, locale),
    ]),
  );

/** What somebody typed is repeated as it was typed. */
const TYPED = 'value';

const written = (figure: string | number, locale: Locale): string => {
  const text = String(figure);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return writtenDay(text, locale);
  const [, whole, fraction = ''] = /^(-?\d+)\.(\d+)$/.exec(text) ?? [];
  if (whole === undefined) return text;
  // at least the two decimals it came with, more where they count: 17,10 and 0,333333
  const decimals = fraction.slice(0, 2) + fraction.slice(2).replace(/0+$/, '');
  return `${whole}${locale === 'de' ? ',' : '.'}${decimals}`;
};

const writtenDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], {
    day: '2-digit',
    month: locale === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
