import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { caseManager } from '../client/client.public.ts';

/** Who leads cases has deadlines, who has a seat in the steering group has its sessions. */
export const holderRights = ['LEAD_CASES', 'VOTE_IN_STEERING'] as const satisfies readonly Right[];
export const holderRoles: readonly DatabaseRole[] = [...caseManager, 'kim_steering_member'];
export const mayHoldCalendar = (actor: Actor): boolean =>
  holderRights.some((right) => hasRight(actor, right));
