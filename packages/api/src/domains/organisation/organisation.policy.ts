import type { Actor } from '../../platform/auth/actor.ts';
import { isBoundToOrganisation } from '../../platform/auth/actor.ts';

/** Which organisations an actor may know of. */
export type OrganisationScope =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'county'; readonly countyId: string }
  /** Its own, its county, and those it shares a position with: a municipality knows no other one through us. */
  | {
      readonly kind: 'own';
      readonly countyId: string;
      readonly organisationId: string;
      /** HR: also those where somebody it employs is at work. */
      readonly orEmploysAt: boolean;
    };

export const organisationScope = (actor: Actor): OrganisationScope => {
  if (actor.kind === 'undecided') return { kind: 'nothing' };
  if (!isBoundToOrganisation(actor)) return { kind: 'county', countyId: actor.countyId };
  const { countyId, membership } = actor;
  return {
    kind: 'own',
    countyId,
    organisationId: membership.organisation.id,
    orEmploysAt: membership.role === 'MUNICIPAL_HR',
  };
};
