import { m } from '#lib/paraglide/messages.js';
import { flag, text } from '#lib/platform/change-form.ts';

export const agreementForm = {
  isInForce: flag(m.field_agreement_in_force),
  reference: text(m.field_agreement_reference, { maxlength: 200 }),
};
