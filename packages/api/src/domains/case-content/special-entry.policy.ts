import type { SpecialCategory } from '@kim/schema/reference/casework.ts';
import { found, lacksText, type ContentFinding } from './content-text.policy.ts';

const LONGEST_ENTRY = 5_000;

export const findingsOfSpecialEntry = ({ text }: { readonly text: string }): ContentFinding[] =>
  found(lacksText(text, 'text', LONGEST_ENTRY));

/** Art. 9 (2) a DSGVO: the consent must name this kind of data, and hold on the day it is written down. */
export const obstacleToSpecialEntry = (
  consented: readonly string[],
  category: SpecialCategory,
): ContentFinding | null =>
  consented.includes(category) ? null : { code: 'SPECIAL_CONSENT_MISSING', field: 'category' };
