import { m } from '#lib/paraglide/messages.js';
import { text } from '#lib/platform/change-form.ts';

/** Sent and not put into the address: a name belongs into no log and no history. */
export const searchForm = { search: text(m.crisis_field_search, { maxlength: 100 }) };
