import { yearsFrom } from './position-timeline.policy.ts';

const LONGEST_NOTE = 500;

interface AdvanceRequest {
  readonly effectiveDay: string;
  readonly note?: string | null | undefined;
}

interface NoteFinding {
  readonly code: 'INVALID_TEXT';
  readonly field: 'note';
  readonly figures: { readonly most: number };
}
export type AdvanceFinding =
  { readonly code: 'INVALID_EFFECTIVE_DAY'; readonly field: 'effectiveDay' } | NoteFinding;

/** What is wrong with a request to advance, whatever the position is. */
export const findingsOfAdvance = (
  { effectiveDay, note }: AdvanceRequest,
  today: string,
): AdvanceFinding[] => [
  ...(effectiveDay < yearsFrom(today, -1) || effectiveDay > yearsFrom(today, 2)
    ? [{ code: 'INVALID_EFFECTIVE_DAY', field: 'effectiveDay' } as const]
    : []),
  ...findingsOfNote(note),
];

/** A remark for everybody who sees the position. */
export const findingsOfNote = (note: string | null | undefined): NoteFinding[] =>
  (note?.length ?? 0) > LONGEST_NOTE
    ? [{ code: 'INVALID_TEXT', field: 'note', figures: { most: LONGEST_NOTE } }]
    : [];
