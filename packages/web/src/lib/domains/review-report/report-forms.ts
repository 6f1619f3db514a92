import { m } from '#lib/paraglide/messages.js';
import { flag, Gap, text, type Field } from '#lib/platform/change-form.ts';

const words = {
  title: text(m.report_field_title, { maxlength: 120 }),
  body: text(m.report_field_body, { maxlength: 10_000 }),
};
export const reportForm = { ...words, withFigures: flag(m.report_field_figures) };

export const statementForm = { statement: text(m.report_field_statement, { maxlength: 1000 }) };

const understood = flag(m.report_field_final);
/** What cannot be taken back is said so by whoever does it. */
export const releaseForm: { readonly isFinal: Field<boolean> } = {
  isFinal: {
    ...understood,
    isRequired: true,
    read: (typed) => (typed === 'on' ? true : new Gap(m.report_final_missing())),
  },
};
