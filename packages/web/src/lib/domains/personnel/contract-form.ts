import { payGrades } from '@kim/schema/reference/pay-grades.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, fte, Gap, optional, text, type Field, type Typed } from '#lib/platform/change-form.ts';
import { payGradeLabel, type Contract } from '#lib/domains/personnel/personnel-words.ts';

/** Hours of a week or a day ("19,5"), as the API's two decimals. */
const hours = (label: () => string): Field<string> => ({
  ...fte(label),
  maxlength: 5,
  read: (typed) => {
    const match = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(typed);
    return match
      ? `${Number(match[1])}.${(match[2] ?? '').padEnd(2, '0')}`
      : new Gap(m.gap_hours({ field: label() }));
  },
});

const step: Field<number> = {
  label: m.field_pay_step,
  isRequired: true,
  options: () => ['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value })),
  read: (typed) =>
    /^[1-6]$/.test(typed) ? Number(typed) : new Gap(m.gap_choice({ field: m.field_pay_step() })),
  inWords: (typed) => typed,
};

export const contractForm = {
  validFrom: date(m.field_valid_from),
  validTo: optional(date(m.field_valid_to)),
  fixedTermUntil: optional(date(m.field_fixed_term_until)),
  fixedTermReason: optional(text(m.field_fixed_term_reason, { maxlength: 300 })),
  probationUntil: optional(date(m.field_probation_until)),
  payGrade: choice(m.field_pay_grade, payGrades, payGradeLabel),
  payStep: step,
  payStepSince: optional(date(m.field_pay_step_since)),
  weeklyHours: hours(m.field_weekly_hours),
  fullTimeHours: hours(m.field_full_time_hours),
};

/** A contract as it would be typed. The last day of a fixed term is its end, unless they differ. */
export const contractAsTyped = (contract: Contract): Typed<typeof contractForm> => ({
  validFrom: contract.validFrom,
  validTo: contract.validTo === contract.fixedTermUntil ? '' : (contract.validTo ?? ''),
  fixedTermUntil: contract.fixedTermUntil ?? '',
  fixedTermReason: contract.fixedTermReason ?? '',
  probationUntil: contract.probationUntil ?? '',
  payGrade: contract.payGrade,
  payStep: String(contract.payStep),
  payStepSince: contract.payStepSince,
  weeklyHours: contract.weeklyHours,
  fullTimeHours: contract.fullTimeHours,
});

export const hoursForm = {
  validFrom: date(m.field_valid_from),
  monday: hours(m.field_monday),
  tuesday: hours(m.field_tuesday),
  wednesday: hours(m.field_wednesday),
  thursday: hours(m.field_thursday),
  friday: hours(m.field_friday),
};
