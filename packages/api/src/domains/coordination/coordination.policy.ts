import { isReadable } from '@kim/schema/text-input.ts';
import { isBoundToOrganisation, type Actor, type MemberActor } from '../../platform/auth/actor.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';

/** Each municipality has its fixed coordinator („fest zugeordnet“, KIM concept 2025, 2.1) and those who stand in. */
export const assignmentKinds = ['REGULAR', 'SUBSTITUTE'] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

/** What the county does in a municipality (KIM concept 2025, 2.1: accompanying, first talks, trainings, reviews of cases). */
export const visitKinds = [
  'FIRST_TALK',
  'ON_SITE_TALK',
  'TEAM_MEETING',
  'TRAINING',
  'CASE_REVIEW',
  'COMMITTEE',
  'OTHER',
] as const;
export type VisitKind = (typeof visitKinds)[number];

export type CoordinationScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'county'; readonly countyId: string }
  | { readonly kind: 'organisation'; readonly countyId: string; readonly organisationId: string };

const scopeWith =
  (right: Right) =>
  (actor: Actor): CoordinationScope => {
    if (actor.kind !== 'member' || !hasRight(actor, right)) return { kind: 'none' };
    const { countyId, membership } = actor;
    return isBoundToOrganisation(actor)
      ? { kind: 'organisation', countyId, organisationId: membership.organisation.id }
      : { kind: 'county', countyId };
  };

/** Who coordinates: the county knows it of all, a municipality of itself. */
export const assignmentScope = scopeWith('READ_COORDINATION');
/** When somebody was there: HR is no part of the professional side. */
export const visitScope = scopeWith('READ_VISITS');

/** The head of the centre decides who goes where. */
export const mayAssignCoordinators = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'ASSIGN_COORDINATORS');

export const mayRecordVisits = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'RECORD_VISITS');

interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A stand-in may have an end from the beginning; the fixed coordinator stays until somebody else is assigned. */
export const findingsOfAssignment = ({
  kind,
  validFrom,
  validTo,
}: Period & { readonly kind: AssignmentKind }) => {
  if (validTo === null) return [];
  return kind === 'REGULAR' || validTo < validFrom
    ? [{ code: 'ASSIGNMENT_END' as const, field: 'validTo' as const }]
    : [];
};

export interface Assigned extends Period {
  readonly id: string;
  readonly kind: AssignmentKind;
  readonly coordinatorId: string;
}

export type Placement =
  | { readonly obstacle: 'ASSIGNMENT_OVERLAP' }
  /** The assignment that ends the day before; null: none stands there. */
  | { readonly ends: Assigned | null };

const overlaps = (one: Period, other: Period): boolean =>
  (one.validTo === null || one.validTo >= other.validFrom) &&
  (other.validTo === null || other.validTo >= one.validFrom);

/** How a new assignment fits among those of a municipality: a new fixed coordinator takes over from whoever came before. */
export const placeAssignment = (wanted: Omit<Assigned, 'id'>, there: readonly Assigned[]): Placement => {
  const inTheWay = there.filter(
    (one) =>
      overlaps(one, wanted) &&
      (one.coordinatorId === wanted.coordinatorId || (one.kind === 'REGULAR' && wanted.kind === 'REGULAR')),
  );
  const [first] = inTheWay;
  if (!first) return { ends: null };
  const takesOver =
    inTheWay.length === 1 &&
    wanted.kind === 'REGULAR' &&
    first.validFrom < wanted.validFrom &&
    (first.kind === 'SUBSTITUTE' || first.coordinatorId !== wanted.coordinatorId);
  return takesOver ? { ends: first } : { obstacle: 'ASSIGNMENT_OVERLAP' };
};

export interface VisitContent {
  readonly visitedOn: string;
  readonly kind: VisitKind;
  readonly participantCount: number;
  readonly note: string | null;
}

const MOST_PARTICIPANTS = 500;
const LONGEST_NOTE = 200;
/** An e-mail address or a number to call: what somebody is called no machine finds, this it does. */
const namesSomebody = /\S+@\S+|(\d[\s/-]?){6,}/;

export const findingsOfVisit = ({ visitedOn, participantCount, note }: VisitContent, today: string) => [
  ...(visitedOn > today ? [{ code: 'DAY_TO_COME' as const, field: 'visitedOn' }] : []),
  ...(participantCount < 1 || participantCount > MOST_PARTICIPANTS
    ? [{ code: 'VISIT_COUNT' as const, field: 'participantCount', figures: { most: MOST_PARTICIPANTS } }]
    : []),
  ...(note !== null && (!isReadable(note) || note.length > LONGEST_NOTE)
    ? [{ code: 'INVALID_TEXT' as const, field: 'note', figures: { most: LONGEST_NOTE } }]
    : []),
  ...(note !== null && namesSomebody.test(note)
    ? [{ code: 'VISIT_NOTE_PERSONAL' as const, field: 'note' }]
    : []),
];

/** The day before, as the day an assignment ends that another one follows. */
export const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};
