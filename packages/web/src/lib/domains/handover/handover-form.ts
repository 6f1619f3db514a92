import { handoverReasons, reasonWord } from '#lib/domains/handover/handover-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, text } from '#lib/platform/change-form.ts';

export const handoverForm = {
  addresseeId: text(m.field_handover_to),
  reason: choice(m.field_handover_reason, handoverReasons, reasonWord),
};
