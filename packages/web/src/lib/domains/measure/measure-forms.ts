import { lightWords, trafficLights } from '#lib/domains/measure/measure-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, optional, text, whole } from '#lib/platform/change-form.ts';

export const planForm = {
  ownerOrganisationId: optional(text(m.measure_input_organisation)),
  ownerPersonId: optional(text(m.measure_input_person)),
  dueOn: optional(date(m.measure_input_due)),
  indicator: optional(text(m.measure_input_indicator, { maxlength: 200 })),
  unit: optional(text(m.measure_input_unit, { maxlength: 40 })),
  target: optional(whole(m.measure_input_target)),
};
export const reasonForm = { remark: text(m.measure_input_remark, { maxlength: 1000 }) };
export const evidenceForm = { evidence: text(m.measure_input_evidence, { maxlength: 1000 }) };
/** Beginning needs no words, taking up again does: the API tells which it is. */
export const beginForm = { remark: optional(text(m.measure_input_remark, { maxlength: 1000 })) };
export const correctForm = {
  light: choice(m.measure_input_light, trafficLights, lightWords),
  value: optional(whole(m.measure_input_value)),
  remark: optional(text(m.measure_input_review_remark, { maxlength: 1000 })),
};
export const reviewForm = { quarter: text(m.measure_input_quarter), ...correctForm };
export const linkGroupForm = { workingGroupId: text(m.measure_input_group) };
export const linkHurdleForm = { hurdleId: text(m.measure_input_hurdle) };
