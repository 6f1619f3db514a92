import { m } from '#lib/paraglide/messages.js';
import { date, fte, optional, text } from '#lib/platform/change-form.ts';

const person = text(m.field_own_staff, { missing: m.missing_own_staff });
const share = fte(m.field_share, { missing: m.invalid_share });
const validTo = optional(date(m.field_occupancy_end));

export const assignForm = { personId: person, validFrom: date(m.field_valid_from), validTo, share };
export const occupancyForm = { share, validFrom: date(m.field_valid_from), validTo };
export const deputyForm = { personId: person, validFrom: date(m.field_valid_from), validTo };
export const deputyEndForm = { lastDay: date(m.field_last_day) };
export const advanceForm = {
  to: text(m.field_next_state, { missing: m.missing_next_state }),
  effectiveDay: date(m.field_effective_day),
  note: optional(text(m.field_position_note, { maxlength: 500 })),
};
export const fixedTermForm = {
  fixedTermUntil: optional(date(m.field_fixed_term_until)),
  note: optional(text(m.field_position_note, { maxlength: 500 })),
};

interface File {
  readonly person: {
    readonly id: string;
    readonly givenName: string;
    readonly familyName: string;
  } | null;
}

/** The own staff, as options of a field. */
export const staffOptions = (files: readonly File[]): { value: string; label: string }[] => [
  { value: '', label: m.choose_please() },
  ...files.flatMap(({ person: one }) =>
    one ? [{ value: one.id, label: `${one.familyName}, ${one.givenName}` }] : [],
  ),
];
