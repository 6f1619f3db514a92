import { legalDomains } from '@kim/schema/reference/casework.ts';
import { recipientOffices, referableCategories, referralOutcomes } from '@kim/schema/reference/referral.ts';
import { referralCategories } from '@kim/schema/reference/service-types.ts';
import { legalLabel } from '#lib/domains/casework/case-words.ts';
import { categoryFields } from '#lib/domains/consent/consent-form.ts';
import { officeWords, outcomeWords } from '#lib/domains/referral/referral-words.ts';
import { referralCategoryLabel } from '#lib/domains/service-record/service-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, optional, text, type Field } from '#lib/platform/change-form.ts';

export const draftForm = {
  recipientId: text(m.referral_field_recipient),
  recipientOffice: optional(choice(m.referral_field_office, recipientOffices, officeWords)),
  category: choice(m.referral_field_category, referralCategories, referralCategoryLabel),
  legalDomain: optional(choice(m.referral_field_legal_domain, legalDomains, legalLabel)),
  ...categoryFields(referableCategories),
};

/** One field per note: each is chosen by itself, and none goes along unseen. */
export const noteNames = ['noteIds.0', 'noteIds.1', 'noteIds.2', 'noteIds.3', 'noteIds.4'] as const;
type NoteName = (typeof noteNames)[number];

export const sendForm = {
  message: optional(text(m.referral_field_message, { maxlength: 2000 })),
  ...(Object.fromEntries(
    noteNames.map((name, index) => [
      name,
      optional(text(() => m.referral_field_note({ number: String(index + 1) }))),
    ]),
  ) as Record<NoteName, Field<string | null>>),
};

/** The notes chosen, in this order and each once. */
export const chosenNotes = (values: Readonly<Record<NoteName, string | null>>): string[] => [
  ...new Set(noteNames.map((name) => values[name]).filter((id): id is string => Boolean(id))),
];

export const outcomeForm = { outcome: choice(m.referral_field_outcome, referralOutcomes, outcomeWords) };
