import { motions, resolutionOutcomes } from '@kim/schema/reference/steering.ts';
import { kind } from '#lib/domains/steering/steering-forms.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, flag, optional, text, whole, type Field } from '#lib/platform/change-form.ts';

const LINE = { maxlength: 200 };
const source = text(m.steering_rule_source, LINE);
const validFrom = date(m.steering_field_valid_from);

export const seatForm = {
  organisation: text(m.steering_field_organisation, LINE),
  function: optional(text(m.steering_column_function, LINE)),
  kind: choice(m.steering_column_kind, ['VOTING', 'GUEST'] as const, (value) =>
    m[`steering_seat_${value}`](),
  ),
  topic: optional(text(m.steering_field_topic, LINE)),
  personId: optional(text(m.steering_column_person)),
  deputyId: optional(text(m.steering_column_deputy)),
  validFrom,
  source,
};
export const seatEndForm = { validTo: date(m.steering_field_valid_to) };

export const rulesForm = {
  validFrom,
  invitationDays: whole(m.steering_field_invitation_days),
  quorumPercent: whole(m.steering_field_quorum_percent),
  majorityPercent: whole(m.steering_field_majority_percent),
  isDeputyAllowed: flag(m.steering_field_deputies),
  isCircularAllowed: flag(m.steering_field_circulars),
  circularDays: whole(m.steering_field_circular_days),
  minutesDays: whole(m.steering_field_minutes_days),
  sessionsPerYear: whole(m.steering_rule_sessions),
  source,
  note: optional(text(m.steering_field_note, { maxlength: 2_000 })),
};

export const resolutionForm = {
  subject: text(m.steering_field_subject, LINE),
  text: text(m.steering_field_resolved, { maxlength: 10_000 }),
  kind,
  outcome: choice(m.steering_field_outcome, resolutionOutcomes, (value) => m[`steering_outcome_${value}`]()),
  decidedOn: date(m.steering_field_decided_on),
  sessionId: optional(text(m.steering_column_session)),
  source,
};

export const circularForm = {
  motion: choice(m.steering_field_motion, motions, (value) => m[`steering_motion_${value}`]()),
  closesOn: date(m.steering_field_closes_on),
};

/** A guest has a seat for a topic; who is to come to a session is ticked when the invitation goes out. */
export interface GuestSeat {
  readonly id: string;
  readonly organisation: string;
  readonly topic: string | null;
}
export const inviteForm = (
  guests: readonly GuestSeat[],
): { shortNotice: Field<string | null> } & { readonly [box: `guest-${string}`]: Field<boolean> } => ({
  shortNotice: optional(text(m.steering_field_short_notice, LINE)),
  ...Object.fromEntries(
    guests.map(({ id, organisation, topic }) => [
      `guest-${id}`,
      flag(() => (topic ? `${organisation} (${topic})` : organisation)),
    ]),
  ),
});
