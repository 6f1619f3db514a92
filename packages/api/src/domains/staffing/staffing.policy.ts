import { isBoundToOrganisation, isClerk, type Actor } from '../../platform/auth/actor.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';

/** Which positions an actor may see. */
export type PositionScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'county'; readonly countyId: string }
  | {
      readonly kind: 'organisation';
      readonly countyId: string;
      readonly organisationId: string;
      readonly officesOnly: boolean;
      /** HR: also what its organisation employs elsewhere. */
      readonly orEmployed: boolean;
    };

const scopeWithin = (actor: Actor): PositionScope => {
  if (actor.kind === 'undecided') return { kind: 'none' };
  if (!isBoundToOrganisation(actor)) return { kind: 'county', countyId: actor.countyId };
  const { role, organisation } = actor.membership;
  return {
    kind: 'organisation',
    countyId: actor.countyId,
    organisationId: organisation.id,
    officesOnly: isClerk(role),
    orEmployed: role === 'MUNICIPAL_HR',
  };
};

/** Positions as rows: for clerks those of their own office, for municipal staff their municipality's, for the county all. */
export const positionScope = (actor: Actor): PositionScope =>
  hasRight(actor, 'READ_POSITIONS') || hasRight(actor, 'READ_PUBLISHED_POSITIONS')
    ? scopeWithin(actor)
    : { kind: 'none' };

/** Positions with all that belongs to them, not only their published part. */
export const staffPositionScope = (actor: Actor): PositionScope =>
  hasRight(actor, 'READ_POSITIONS') ? scopeWithin(actor) : { kind: 'none' };

/** What the council's table publishes of a position (KIM concept 2025, figure 1). */
const published = ['id', 'module', 'title', 'fte', 'shares'];

/** The right to read a field of a position beyond its published part. */
export const rightToReadOfPosition = (field: string): Right | null =>
  published.includes(field) ? null : 'READ_POSITIONS';

/** Positions that count in a sum the actor may read. */
export const figureScope = (actor: Actor): PositionScope =>
  hasRight(actor, 'READ_STAFFING_FIGURES') ? scopeWithin(actor) : { kind: 'none' };

/** Who fills a position, by name. */
export const occupantScope = (actor: Actor): PositionScope =>
  hasRight(actor, 'READ_OCCUPANTS') ? scopeWithin(actor) : { kind: 'none' };

/** Filling a position is the employer's act, so it follows Dienstaufsicht over this very position (KIM concept 2025, 2.2). */
export const mayFillPosition = (actor: Actor, employerId: string | null): boolean =>
  actor.kind === 'member' &&
  hasRight(actor, 'FILL_POSITION') &&
  employerId !== null &&
  actor.membership.organisation.id === employerId;
