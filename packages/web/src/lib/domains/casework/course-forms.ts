import { closingReasons, legalDomains } from '@kim/schema/reference/casework.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, optional, text } from '#lib/platform/change-form.ts';
import { closingLabel, legalLabel } from './case-words.ts';

export const advanceForm = {
  toPhase: text(m.field_next_phase, { missing: m.missing_next_phase }),
  /** Left empty: today. */
  occurredOn: optional(date(m.field_occurred_on)),
  reason: optional(choice(m.field_closing_reason, closingReasons, closingLabel)),
  pausedUntil: optional(date(m.field_paused_until)),
};

const caseManager = text(m.field_case_manager, { missing: m.missing_case_manager });

export const assignForm = { personId: caseManager };
export const deputyForm = {
  personId: caseManager,
  validFrom: date(m.field_valid_from),
  validTo: optional(date(m.field_last_day)),
};
export const deputyEndForm = { validTo: date(m.field_last_day) };

const days = {
  appliedOn: optional(date(m.field_applied_on)),
  validFrom: optional(date(m.field_first_day)),
  validTo: optional(date(m.field_last_day)),
};
export const legalDomainForm = {
  legalDomain: choice(m.field_legal_domain, legalDomains, legalLabel),
  ...days,
};
export const legalDomainDaysForm = days;
