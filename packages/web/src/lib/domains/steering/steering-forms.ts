import { m } from '#lib/paraglide/messages.js';
import { choice, date, optional, text } from '#lib/platform/change-form.ts';
import { timeOfDay } from '#lib/platform/time-of-day.ts';

const decisionKinds = ['THEME', 'PROPOSAL', 'PRIORITIES', 'RULES', 'CONCEPT', 'OTHER'] as const;
export const kind = choice(m.steering_field_kind, decisionKinds, (value) => m[`steering_kind_${value}`]());

export const sessionForm = {
  title: text(m.steering_field_title, { maxlength: 200 }),
  heldOn: date(m.meeting_field_day),
  startsAt: timeOfDay(m.meeting_field_starts),
  endsAt: timeOfDay(m.meeting_field_ends),
  place: text(m.meeting_field_place, { maxlength: 200 }),
};
export const requestForm = {
  title: text(m.steering_field_subject, { maxlength: 200 }),
  text: text(m.steering_field_text, { maxlength: 10_000 }),
  kind,
};
export const entryForm = { body: text(m.steering_field_entry, { maxlength: 10_000 }) };
export const voteForm = {
  choice: choice(m.steering_field_choice, ['YES', 'NO', 'ABSTAIN'] as const, (value) =>
    m[`steering_choice_${value}`](),
  ),
  dissentingView: optional(text(m.steering_field_view, { maxlength: 2_000 })),
};
