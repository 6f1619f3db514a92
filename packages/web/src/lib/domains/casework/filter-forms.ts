import { m } from '#lib/paraglide/messages.js';
import { flag, text } from '#lib/platform/change-form.ts';

const name = text(m.saved_filter_name, { maxlength: 60 });
export const filterSaveForm = { name, isDefault: flag(m.saved_filter_is_default) };
export const filterNameForm = { name };
