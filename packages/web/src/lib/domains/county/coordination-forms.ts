import type {
  CoordinationContactFragment,
  CoordinationPageQuery,
  CoordinatorAssignmentKind,
  CoordinatorVisitKind,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, optional, text, whole } from '#lib/platform/change-form.ts';

export const assignmentKindLabel = (kind: CoordinatorAssignmentKind): string => m[`coordination_${kind}`]();
export const visitKindLabel = (kind: CoordinatorVisitKind): string => m[`visit_${kind}`]();

export const assignForm = {
  coordinatorId: text(m.county_column_coordinator),
  kind: choice(m.coordination_field_kind, ['REGULAR', 'SUBSTITUTE'] as const, assignmentKindLabel),
  validFrom: date(m.field_valid_from),
  validTo: optional(date(m.field_last_day)),
};
export const assignmentEndForm = { validTo: date(m.field_last_day) };
export const visitForm = {
  visitedOn: date(m.visit_field_day),
  kind: choice(
    m.visit_field_kind,
    ['ON_SITE_TALK', 'FIRST_TALK', 'TEAM_MEETING', 'TRAINING', 'CASE_REVIEW', 'COMMITTEE', 'OTHER'] as const,
    visitKindLabel,
  ),
  participantCount: whole(m.visit_field_count),
  note: optional(text(m.visit_field_note, { maxlength: 200 })),
};

export type Visit = NonNullable<
  NonNullable<CoordinationPageQuery['municipality']>['coordinatorVisits']
>['nodes'][number];

interface Named {
  readonly givenName: string;
  readonly familyName: string;
}
export const contactName = (contact: Named | null): string =>
  contact ? `${contact.givenName} ${contact.familyName}` : m.not_given();

/** The fixed coordinator first, then who stands in. */
export const currentContacts = (
  assignments: readonly CoordinationContactFragment[],
): readonly CoordinationContactFragment[] => assignments.filter(({ isCurrent }) => isCurrent);
