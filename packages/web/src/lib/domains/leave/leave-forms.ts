import { everyKind, halfDayWord, kindWord, requestedKinds } from '#lib/domains/leave/words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, fte, optional, text, type Field } from '#lib/platform/change-form.ts';

const period = {
  firstDay: date(m.field_first_day),
  lastDay: date(m.field_last_day),
  halfDay: optional(choice(m.field_half_day, ['MORNING', 'AFTERNOON'] as const, halfDayWord)),
  note: optional(text(m.field_note, { maxlength: 500 })),
};

export const requestForm = { kind: choice(m.field_absence_kind, requestedKinds, kindWord), ...period };

export const recordForm = {
  fileId: text(m.field_whose_absence, { missing: m.missing_whose_absence }),
  kind: choice(m.field_absence_kind, everyKind, kindWord),
  ...period,
};

export const rejectForm = { reason: text(m.field_refusal_reason, { maxlength: 500 }) };

/** Nothing to fill in: the button says it all. */
export const noFields = {};

/** Days of leave as people type them ("28,5"). */
const days = (label: () => string): Field<number> => {
  const exact = fte(label);
  return {
    ...exact,
    read: (typed, file) => {
      const read = exact.read(typed, file);
      return typeof read === 'string' ? Number(read) : read;
    },
  };
};

export const entitlementForm = {
  days: days(m.field_entitlement_days),
  carriedOver: days(m.field_carried_over),
};
