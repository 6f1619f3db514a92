import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';

/** What is wrong with an input by itself. */
export interface ContentFinding {
  readonly code: ChangeCode;
  readonly field: string | readonly string[];
  readonly figures?: Readonly<Record<string, string | number>>;
}

type Maybe = ContentFinding | false;

export const found = (...some: readonly Maybe[]): ContentFinding[] =>
  some.filter((finding) => finding !== false);

/** A text somebody has to give. */
export const lacksText = (text: string, field: ContentFinding['field'], most: number): Maybe =>
  (text.trim() === '' || text.length > most) && { code: 'INVALID_TEXT', field, figures: { most } };

export const isTooLong = (text: string | null, field: ContentFinding['field'], most: number): Maybe =>
  (text?.length ?? 0) > most && { code: 'INVALID_TEXT', field, figures: { most } };

/** What happened did not happen tomorrow. */
export const isToCome = (day: string | null, field: ContentFinding['field'], today: string): Maybe =>
  day !== null && day > today && { code: 'DAY_TO_COME', field };
