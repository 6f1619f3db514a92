import { groupKindWords } from '#lib/domains/working-group/group-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, optional, text } from '#lib/platform/change-form.ts';

const LONG = { maxlength: 10_000 };
const SHORT = { maxlength: 200 };

export const memberForm = {
  body: text(m.group_field_body, SHORT),
  personId: optional(text(m.group_field_person)),
  memberRole: optional(text(m.group_field_role, SHORT)),
};
export const groupTaskForm = {
  memberId: text(m.group_field_member),
  title: text(m.group_field_task, SHORT),
  dueOn: date(m.group_field_due),
};
export const groupMeetingForm = {
  heldOn: date(m.group_field_day),
  place: text(m.group_field_place, SHORT),
  notes: optional(text(m.group_field_notes, LONG)),
};
export const proposalForm = {
  title: text(m.group_field_title, SHORT),
  body: text(m.group_field_proposal, LONG),
};
export const publishForm = {
  title: text(m.group_field_title, SHORT),
  body: text(m.group_field_answer, LONG),
};
export const findingForm = { finding: text(m.result_field_finding, LONG) };
export const themeForm = {
  title: text(m.theme_field_title, SHORT),
  description: text(m.theme_field_description, LONG),
  resolutionId: text(m.group_field_resolution),
};
export const installForm = {
  kind: choice(m.group_field_kind, ['PROJECT', 'CONCEPT'] as const, groupKindWords),
  name: text(m.group_field_name, SHORT),
  mandate: text(m.group_field_mandate, LONG),
  themeId: optional(text(m.group_field_theme)),
  actionField: optional(text(m.group_field_action, SHORT)),
  resolutionId: text(m.group_field_resolution),
};
