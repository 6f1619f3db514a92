import { isBoundToOrganisation, isClerk, type Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** Which people an actor may know by name: oneself always, others as occupants of positions within reach. */
export type PersonScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'self'; readonly countyId: string; readonly personId: string }
  | { readonly kind: 'county'; readonly countyId: string }
  | {
      readonly kind: 'organisation';
      readonly countyId: string;
      readonly organisationId: string;
      readonly personId: string;
      /** Occupants of the offices' positions only. */
      readonly officesOnly: boolean;
      /** HR: also the organisation's own staff and those whose file it keeps. */
      readonly andStaff: boolean;
    };

export const personScope = (actor: Actor): PersonScope => {
  if (actor.kind !== 'member') return { kind: 'none' };
  const { countyId, membership } = actor;
  if (!hasRight(actor, 'READ_OCCUPANTS')) return { kind: 'self', countyId, personId: membership.person.id };
  if (!isBoundToOrganisation(actor)) return { kind: 'county', countyId };
  return {
    kind: 'organisation',
    countyId,
    organisationId: membership.organisation.id,
    personId: membership.person.id,
    officesOnly: isClerk(membership.role),
    andStaff: hasRight(actor, 'KEEP_PERSONNEL_FILES'),
  };
};
