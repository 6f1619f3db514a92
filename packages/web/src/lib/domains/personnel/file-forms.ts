import type { AppraisalKind, DocumentCategory } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, optional, text, upload } from '#lib/platform/change-form.ts';
import { appraisalLabel, categoryLabel } from '#lib/domains/personnel/personnel-words.ts';

const appraisalKinds: readonly AppraisalKind[] = ['PROBATION', 'REGULAR', 'OCCASION'];
const categories: readonly DocumentCategory[] = [
  'CONTRACT',
  'CERTIFICATE',
  'APPRAISAL',
  'CORRESPONDENCE',
  'OTHER',
];

export const staffForm = {
  givenName: text(m.field_given_name, { missing: m.missing_given_name, maxlength: 100 }),
  familyName: text(m.field_family_name, { missing: m.missing_family_name, maxlength: 100 }),
  email: optional(text(m.field_email, { maxlength: 254 })),
};

export const lineManagerForm = { lineManagerId: optional(text(m.field_line_manager)) };

/** Somebody chosen, or a new colleague by name. */
export const openForm = {
  personId: optional(text(m.field_person_without_file)),
  givenName: optional(text(m.field_given_name, { maxlength: 100 })),
  familyName: optional(text(m.field_family_name, { maxlength: 100 })),
  email: optional(text(m.field_email, { maxlength: 254 })),
  validFrom: date(m.field_employed_from),
  lineManagerId: optional(text(m.field_line_manager)),
};

export const appraisalForm = {
  kind: choice(m.field_kind, appraisalKinds, appraisalLabel),
  heldOn: date(m.field_held_on),
  periodFrom: date(m.field_period_from),
  periodTo: date(m.field_period_to),
  text: text(m.field_appraisal_text, { maxlength: 10_000 }),
  nextDueOn: optional(date(m.field_next_due_on)),
};

export const documentForm = {
  uploadId: upload(m.field_file),
  title: text(m.field_title, { maxlength: 200 }),
  category: choice(m.field_category, categories, categoryLabel),
  receivedOn: date(m.field_received_on),
};
