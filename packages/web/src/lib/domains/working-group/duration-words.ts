import { m } from '#lib/paraglide/messages.js';
import { formatCount } from '#lib/platform/format.ts';

/** Days until something happened; null: it has not yet. */
export const durationWords = (days: number | null): string => {
  if (days === null) return m.duration_open();
  return days === 1 ? m.hurdle_day_one() : m.duration_days({ days: formatCount(days) });
};
