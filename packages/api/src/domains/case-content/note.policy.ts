import { found, isToCome, lacksText, type ContentFinding } from './content-text.policy.ts';

const LONGEST_NOTE = 10_000;

/** KIM standard S2: what was said is written down on the day it was said, or later. */
export const findingsOfNote = (
  { occurredOn, text }: { readonly occurredOn: string; readonly text: string },
  today: string,
): ContentFinding[] =>
  found(isToCome(occurredOn, 'occurredOn', today), lacksText(text, 'text', LONGEST_NOTE));

export const findingsOfCorrection = ({ text }: { readonly text: string }): ContentFinding[] =>
  found(lacksText(text, 'text', LONGEST_NOTE));

/** The last contact never moves back: an older one may be written down later. */
export const laterContact = (known: string | null, contact: string): string =>
  known !== null && known > contact ? known : contact;
