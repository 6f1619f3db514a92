import { reviewRatings } from '@kim/schema/reference/quality-review.ts';
import { ratingLabel } from '#lib/domains/quality-review/review-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, optional, text, whole } from '#lib/platform/change-form.ts';

export const planForm = {
  municipalityId: text(m.review_field_place),
  templateVersionId: text(m.review_field_checklist),
  periodFrom: date(m.review_field_from),
  periodTo: date(m.review_field_to),
  sampleSize: whole(m.review_field_size),
};
export const ratingForm = {
  rating: choice(m.review_field_rating, reviewRatings, ratingLabel),
  // Whether it may stay empty depends on the rating: the hint says so, not “(freiwillig)”.
  remark: { ...optional(text(m.review_field_remark, { maxlength: 1000 })), isOptional: false },
};
export const statementForm = { statement: text(m.review_field_statement, { maxlength: 1000 }) };
export const closingForm = { measures: text(m.review_field_measures, { maxlength: 1000 }) };
