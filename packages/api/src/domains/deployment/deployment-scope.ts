import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { occupantScope, type PositionScope } from '../staffing/staffing.public.ts';

/** Whose deployment an actor may read: of the positions whose occupants they may know. */
export const deploymentScope = (actor: Actor): PositionScope =>
  hasRight(actor, 'READ_DEPLOYMENT') ? occupantScope(actor) : { kind: 'none' };
