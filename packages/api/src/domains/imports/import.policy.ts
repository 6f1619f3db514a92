import type { Actor, MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** Importing staff is hiring: the employer's HR, for its own organisation only. */
export const mayImportStaff = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'IMPORT_STAFF');

/** Positions are allocated by the county; a table of them goes into the draft of a redistribution and nowhere else. */
export const mayImportPositions = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'STEER_ALLOCATION') && hasRight(actor, 'UPLOAD_FILES');
