import { LONGEST_REASON } from '@kim/schema/reference/case-access.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, text } from '#lib/platform/change-form.ts';

const times = ['30', '60', '120', '180'] as const;

export const caseAccessForm = {
  reason: text(m.case_access_field_reason, { maxlength: LONGEST_REASON }),
  minutes: choice(m.case_access_field_minutes, times, (minutes) => m.case_access_minutes({ minutes })),
};
