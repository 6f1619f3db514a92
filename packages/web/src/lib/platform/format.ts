import { getLocale } from '#lib/paraglide/runtime.js';

const tags = { de: 'de-DE', en: 'en-GB' } as const;
/** What Intl calls the language of the page. */
export const languageTag = (): string => tags[getLocale()];
const separators = { de: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;

/** Full-time equivalents as exact text: two decimals, more where they count ("17,00", "0,333333"). */
export const formatFte = (fte: string): string => {
  const { decimal, group } = separators[getLocale()];
  const [whole = '0', fraction = ''] = fte.split('.');
  const shown = fraction.replace(/0+$/, '').padEnd(2, '0');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${shown}`;
};

/** A share of a position in per cent ("40 %"). */
export const formatShare = (share: string): string =>
  new Intl.NumberFormat(languageTag(), { style: 'percent', maximumFractionDigits: 2 }).format(Number(share));

export const formatCount = (count: number): string => new Intl.NumberFormat(languageTag()).format(count);

/** A calendar date; it has no time and no zone, so none may shift it. */
export const formatDate = (date: string): string =>
  new Intl.DateTimeFormat(languageTag(), {
    day: '2-digit',
    month: getLocale() === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));

/** A language by its code ("Arabisch" for `ar`); an unknown one as it is. */
export const languageName = (code: string): string => nameOfCode('language', code);

/** A country by its code ("Syrien" for `SY`); an unknown one as it is. */
export const countryName = (code: string): string => nameOfCode('region', code);

const nameOfCode = (type: 'language' | 'region', code: string): string =>
  new Intl.DisplayNames(languageTag(), { type }).of(code) ?? code;

/** The hour where the county is ("10:42"). */
export const formatTime = (moment: string): string =>
  new Intl.DateTimeFormat(languageTag(), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  }).format(new Date(moment));

/** Day and hour where the county is ("28.11.2026, 10:42"). */
export const formatMoment = (moment: string): string => {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(moment));
  return `${formatDate(day)}, ${formatTime(moment)}`;
};

/** Today where the county is, as `YYYY-MM-DD`. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

/** The date if it is one (`2026-02-30` is not), else null. */
export const readDate = (value: string | null | undefined): string | null => {
  if (!value || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null;
};

/** What people type ("0,5", "0.5", "1") as the API's six decimals, or null. */
export const readFte = (typed: string): string | null => {
  const match = /^(\d{1,4})(?:[.,](\d{1,6}))?$/.exec(typed.trim());
  return match ? `${Number(match[1])}.${(match[2] ?? '').padEnd(6, '0')}` : null;
};

/** Six decimals as somebody would type them ("0,5"); what is no number stays as it is. */
export const shortFte = (fte: string): string => {
  const read = readFte(fte);
  if (!read) return fte;
  const [whole = '0', fraction = ''] = read.split('.');
  const decimals = fraction.replace(/0+$/, '');
  return decimals ? `${whole}${separators[getLocale()].decimal}${decimals}` : whole;
};
