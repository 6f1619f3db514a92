import type { Handover_PartFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

export const handoverReasons = ['MOVED', 'OTHER_RESPONSIBILITY'] as const;

export const reasonWord = (reason: (typeof handoverReasons)[number]): string =>
  ({ MOVED: m.handover_reason_moved, OTHER_RESPONSIBILITY: m.handover_reason_other })[reason]();

export type Part = Handover_PartFragment;

const special: readonly Part['kind'][] = ['HEALTH', 'RELIGION', 'ETHNICITY'];

export const partWord = (kind: Part['kind']): string => m[`handover_part_${kind}`]();

/** Whether a consent lets the case go there at all. */
export const canGo = (parts: readonly Part[]): boolean =>
  parts.some(({ kind, travels }) => kind === 'PERSON' && travels);

/** What becomes of a part once the case is accepted; where it cannot go, nothing becomes of any. */
export const travelWord = ({ kind, travels }: Part, isGoing: boolean): string => {
  if (travels) return m.handover_part_goes();
  return isGoing && special.includes(kind) ? m.handover_part_deleted() : m.handover_part_stays();
};
