import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { here, holdsOn, place, steering, teamLead } from './roles.support.ts';

export interface AssignmentRow extends OfCounty {
  readonly id: string;
  readonly municipality_id: string;
  readonly coordinator_id: string;
  readonly valid_to: string | null;
  readonly version: number;
}
export interface VisitRow extends OfCounty {
  readonly id: string;
  readonly municipality_id: string;
  readonly visitor_id: string;
  readonly version: number;
}

declare module '../world.support.ts' {
  interface Tables {
    coordinator_assignment: AssignmentRow;
    coordinator_visit: VisitRow;
  }
}

const seenBy =
  (municipal: readonly string[]) =>
  <Row extends OfCounty & { readonly municipality_id: string }>(
    rows: readonly Row[],
    who: SealedPrincipal,
  ): Row[] =>
    here(rows, who).filter(
      ({ municipality_id }) =>
        steering.includes(who.role) || (municipal.includes(who.role) && municipality_id === who.organisation),
    );

/** Whom it concerns in the municipality, HR too. */
export const assignmentsSeen = (who: SealedPrincipal, world: World): AssignmentRow[] =>
  seenBy(place)(world.coordinator_assignment, who);
/** HR is no part of the professional side. */
export const visitsSeen = (who: SealedPrincipal, world: World): VisitRow[] =>
  seenBy([teamLead, 'kim_case_manager'])(world.coordinator_visit, who);

const isCoordinating = ({ role }: { readonly role: string }): boolean =>
  role === 'COUNTY_COORDINATOR' || role === 'CENTRE_HEAD';

/** Of the whole platform, in the order of the rows. */
export const coordinatorsToday = (world: World): string[] =>
  world.membership.filter(isCoordinating).map(({ person_id }) => person_id);

/** Whom this county can assign on the acting person's day. */
export const coordinatingNow = (who: SealedPrincipal, world: World): string[] =>
  here(world.membership, who)
    .filter((row) => isCoordinating(row) && holdsOn(row, who.today))
    .map(({ person_id }) => person_id);

/** People known as contacts: to the county who coordinates or did, to a municipality its own. */
export const contactsKnown = (who: SealedPrincipal, world: World): string[] => {
  const assigned = assignmentsSeen(who, world).map(({ coordinator_id }) => coordinator_id);
  if (!steering.includes(who.role)) return assigned;
  return [
    ...assigned,
    ...coordinatingNow(who, world),
    ...visitsSeen(who, world).map(({ visitor_id }) => visitor_id),
  ];
};
