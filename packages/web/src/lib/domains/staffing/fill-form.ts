import { m } from '#lib/paraglide/messages.js';
import { date, fte, text } from '#lib/platform/change-form.ts';

export const fillForm = {
  givenName: text(m.field_given_name, { missing: m.missing_given_name, maxlength: 200 }),
  familyName: text(m.field_family_name, { missing: m.missing_family_name, maxlength: 200 }),
  email: text(m.field_email, { missing: m.missing_email, maxlength: 320 }),
  validFrom: date(m.field_valid_from),
  share: fte(m.field_share, { missing: m.invalid_share }),
};
