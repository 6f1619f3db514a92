import { isBoundToOrganisation, type Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** Whose numbers of cases an actor may read. */
export type CaseCountScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'county'; readonly countyId: string }
  | { readonly kind: 'organisation'; readonly countyId: string; readonly organisationId: string };

/**
 * Numbers of cases are process (domain model 1.3): a team lead's of the own municipality, the county's of all. HR and funding learn
 * nothing of casework, not even how much there is. No number is too small: both see the cases themselves, without the clients.
 */
export const caseCountScope = (actor: Actor): CaseCountScope => {
  if (actor.kind !== 'member' || !hasRight(actor, 'READ_CASE_COUNTS')) return { kind: 'none' };
  const { countyId, membership } = actor;
  return isBoundToOrganisation(actor)
    ? { kind: 'organisation', countyId, organisationId: membership.organisation.id }
    : { kind: 'county', countyId };
};
