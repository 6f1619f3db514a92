import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** The county whose stages this actor may read: everybody who works in it may know whom it counsels. */
export const stagesWithin = (actor: Actor): string | null =>
  actor.kind === 'member' && hasRight(actor, 'READ_STAGES') ? actor.countyId : null;

/** The county whose supervisions this actor may see together. */
export const supervisionsWithin = (actor: Actor): string | null =>
  actor.kind === 'member' && hasRight(actor, 'READ_SUPERVISION_FIGURES') ? actor.countyId : null;
