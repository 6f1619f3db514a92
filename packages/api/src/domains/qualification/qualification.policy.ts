import { isBoundToOrganisation, type Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** Whose onboarding and qualification an actor may read (domain model 1.3): oneself; HR its own staff; the county all. */
export type QualificationScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'county'; readonly countyId: string }
  | {
      readonly kind: 'person';
      readonly countyId: string;
      readonly personId: string;
      /** HR: also those whose file this organisation keeps. */
      readonly keeperId: string | null;
    };

export const qualificationScope = (actor: Actor): QualificationScope => {
  if (actor.kind !== 'member' || !hasRight(actor, 'READ_QUALIFICATIONS')) return { kind: 'none' };
  const { countyId, membership } = actor;
  if (!isBoundToOrganisation(actor)) return { kind: 'county', countyId };
  const keeperId = hasRight(actor, 'KEEP_PERSONNEL_FILES') ? membership.organisation.id : null;
  return { kind: 'person', countyId, personId: membership.person.id, keeperId };
};
