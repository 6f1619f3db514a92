import { rhythmWords, rhythms, weekdayWords, workingDays } from '#lib/domains/meeting/meeting-words.ts';
import type { MeetingRole } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, flag, optional, text, whole, type Field } from '#lib/platform/change-form.ts';
import { roleLabel } from '#lib/platform/labels.ts';
import { timeOfDay } from '#lib/platform/time-of-day.ts';

export const invitableRoles = [
  'COUNTY_COORDINATOR',
  'CENTRE_HEAD',
  'STEERING_OFFICE',
  'CASE_MANAGER',
  'MUNICIPAL_TEAM_LEAD',
  'FOREIGNERS_CLERK',
  'NATURALISATION_CLERK',
  'SCHOOL_CLERK',
  'YOUTH_CLERK',
  'EXTERNAL_ADVISER',
  'STEERING_MEMBER',
] as const satisfies readonly MeetingRole[];
const kinds = ['TEAM', 'JOUR_FIXE', 'EXCHANGE', 'WORKING_CIRCLE'] as const;

const when = {
  startsAt: timeOfDay(m.meeting_field_starts),
  endsAt: timeOfDay(m.meeting_field_ends),
  place: text(m.meeting_field_place, { maxlength: 120 }),
};
const roleBoxes = Object.fromEntries(
  invitableRoles.map((role) => [`to-${role}`, flag(() => roleLabel(role))]),
) as { readonly [Box in `to-${(typeof invitableRoles)[number]}`]: Field<boolean> };

export const seriesForm = {
  name: text(m.meeting_field_name, { maxlength: 120 }),
  kind: choice(m.meeting_field_kind, kinds, (kind) => m[`meeting_kind_${kind}`]()),
  circle: optional(text(m.meeting_field_circle, { maxlength: 120 })),
  rhythm: choice(m.meeting_field_rhythm, rhythms, rhythmWords),
  weekday: choice(m.meeting_field_weekday, workingDays, weekdayWords),
  ...when,
  firstOn: date(m.meeting_field_first),
  lastOn: optional(date(m.meeting_field_last)),
  requiredPerYear: whole(m.meeting_field_required),
  source: optional(text(m.meeting_field_source, { maxlength: 1000 })),
  organisationId: optional(text(m.meeting_field_organisation)),
  ...roleBoxes,
};
export const planForm = { until: date(m.meeting_field_until) };
export const meetingForm = {
  title: text(m.meeting_field_title, { maxlength: 120 }),
  heldOn: date(m.meeting_field_day),
  ...when,
};
export const moveForm = {
  ...meetingForm,
  reason: optional(text(m.meeting_field_reason, { maxlength: 1000 })),
};
export const reasonForm = { reason: text(m.meeting_field_reason, { maxlength: 1000 }) };
export const itemForm = {
  title: text(m.meeting_field_title, { maxlength: 120 }),
  plannedMinutes: whole(m.meeting_field_minutes),
  wish: choice(m.meeting_field_wish, ['INFORMATION', 'DISCUSSION', 'DECISION'] as const, (wish) =>
    m[`meeting_wish_${wish}`](),
  ),
};
export const personForm = { personId: text(m.meeting_field_person) };
export const taskForm = {
  attendanceId: text(m.meeting_field_person),
  title: text(m.meeting_field_task, { maxlength: 120 }),
  dueOn: date(m.meeting_field_due),
};

interface Item {
  readonly id: string;
  readonly title: string;
}
/** A text per item of the agenda. */
export const minutesForm = (items: readonly Item[]): Readonly<Record<string, Field<string | null>>> =>
  Object.fromEntries(items.map(({ id, title }) => [id, optional(text(() => title, { maxlength: 10_000 }))]));
