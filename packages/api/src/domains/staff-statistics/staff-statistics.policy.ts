import { isReadable } from '@kim/schema/text-input.ts';
import { isBoundToOrganisation, type Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** For which organisations an actor may ask about figures at all; whether there are any, the numbers of people decide. */
export type FigureScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'county'; readonly countyId: string }
  | { readonly kind: 'organisation'; readonly countyId: string; readonly organisationId: string };

/**
 * An employer about its own staff, the county's Fachaufsicht about all municipalities: sums of at least five people, which tell
 * nothing of anybody's behaviour or performance (§ 72 (3) no. 2 LPVG NRW).
 */
export const staffFigureScope = (actor: Actor): FigureScope => {
  if (actor.kind !== 'member' || !hasRight(actor, 'READ_STAFF_STATISTICS')) return { kind: 'none' };
  const { countyId, membership } = actor;
  return isBoundToOrganisation(actor)
    ? { kind: 'organisation', countyId, organisationId: membership.organisation.id }
    : { kind: 'county', countyId };
};

/** The employer concludes the works agreement with its staff council, nobody else. */
export const mayAgree = (actor: Actor): boolean =>
  actor.kind === 'member' && hasRight(actor, 'AGREE_STAFF_STATISTICS');

const LONGEST_REFERENCE = 200;

export const referenceFinding = (reference: string) =>
  !isReadable(reference) || reference.length > LONGEST_REFERENCE
    ? [{ code: 'INVALID_TEXT' as const, field: 'reference', figures: { most: LONGEST_REFERENCE } }]
    : [];
