import { clientLanguages, languageWords } from '#lib/domains/case-content/content-words.ts';
import { kinds, kindWords } from '#lib/domains/template/template-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, optional, text } from '#lib/platform/change-form.ts';

const changeNote = text(m.template_field_note, { maxlength: 500 });
const title = text(m.template_field_title, { maxlength: 120 });
const body = text(m.template_field_body, { maxlength: 20_000 });
const kind = choice(m.template_field_kind, kinds, kindWords);
const language = choice(m.template_field_language, clientLanguages, languageWords);

export const newTemplateForm = { kind, title, changeNote };
export const draftForm = { changeNote };
export const textForm = { language, body };
export const remarkForm = { remark: text(m.template_field_remark, { maxlength: 1000 }) };
export const approveForm = {
  legalReviewer: text(m.template_field_reviewer, { maxlength: 120 }),
  legalReviewedOn: date(m.template_field_reviewed_on),
  remark: optional(text(m.template_field_review_remark, { maxlength: 1000 })),
};
export const adoptForm = { adoptedOn: date(m.template_field_adopted_on) };
export const proposeForm = {
  kind,
  title,
  language,
  body,
  reason: text(m.template_field_reason, { maxlength: 500 }),
};
export const declineForm = { reason: text(m.template_field_decline_reason, { maxlength: 500 }) };
