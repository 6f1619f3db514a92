import { isBoundToOrganisation, isClerk, type Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/**
 * How far back others see: long enough for the week at hand, too short to count somebody's days of absence in a year
 * (§ 72 (3) LPVG NRW: no monitoring of staff by the way).
 */
export const DAYS_LOOKED_BACK = 6;

/** Whose unreachable days an actor may see: one's own always; those of others only recent ones. */
export type ReachabilityScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'self'; readonly countyId: string; readonly personId: string }
  | { readonly kind: 'county'; readonly countyId: string; readonly personId: string }
  | {
      readonly kind: 'organisation';
      readonly countyId: string;
      readonly personId: string;
      readonly organisationId: string;
      /** Clerks know of others only those in the offices' positions. */
      readonly officesOnly: boolean;
    };

export const reachabilityScope = (actor: Actor): ReachabilityScope => {
  if (actor.kind !== 'member') return { kind: 'none' };
  const { countyId, membership } = actor;
  const own = { countyId, personId: membership.person.id };
  if (!hasRight(actor, 'READ_OCCUPANTS')) return { kind: 'self', ...own };
  if (!isBoundToOrganisation(actor)) return { kind: 'county', ...own };
  return {
    kind: 'organisation',
    ...own,
    organisationId: membership.organisation.id,
    officesOnly: isClerk(membership.role),
  };
};
