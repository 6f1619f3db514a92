import { m } from '#lib/paraglide/messages.js';
import { text } from '#lib/platform/change-form.ts';

/** Nothing to fill in: the file that was looked through is named in a hidden field. */
export const applyForm = { uploadId: text(m.import_file) };
