import type { Locale } from '@kim/schema/messages.ts';

const tags = { de: 'de-DE', en: 'en-GB' } as const;

/** 2.5 → 2,5 in German. */
export const daysText = (days: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 }).format(days);

/** 2026-06-15 → 15.6.2026 in German. */
export const dateText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
