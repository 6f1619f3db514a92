import { m } from '#lib/paraglide/messages.js';
import { text } from '#lib/platform/change-form.ts';

interface Seen {
  readonly shareId: string;
  readonly version: number;
}

/** What stands on the page in front of somebody, so that only that is taken over. */
export const seenForm = { seen: text(m.crisis_column_person) };

export const writeSeen = (shares: readonly { readonly id: string; readonly version: number }[]): string =>
  JSON.stringify(shares.map(({ id, version }) => ({ shareId: id, version })));

export const readSeen = (typed: string): Seen[] => {
  try {
    return JSON.parse(typed) as Seen[];
  } catch {
    return [];
  }
};
