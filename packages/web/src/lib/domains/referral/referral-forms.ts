import { legalDomains } from '@kim/schema/reference/casework.ts';
import { recipientOffices, referableCategories, referralOutcomes } from '@kim/schema/reference/referral.ts';
import { referralCategories } from '@kim/schema/reference/service-types.ts';
import { legalLabel } from '#lib/domains/casework/case-words.ts';
import { categoryFields } from '#lib/domains/consent/consent-form.ts';
import { officeWords, outcomeWords } from '#lib/domains/referral/referral-words.ts';
import { referralCategoryLabel } from '#lib/domains/service-record/service-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, optional, text } from '#lib/platform/change-form.ts';

export const draftForm = {
  recipientId: text(m.referral_field_recipient),
  recipientOffice: optional(choice(m.referral_field_office, recipientOffices, officeWords)),
  category: choice(m.referral_field_category, referralCategories, referralCategoryLabel),
  legalDomain: optional(choice(m.referral_field_legal_domain, legalDomains, legalLabel)),
  ...categoryFields(referableCategories),
};

export const sendForm = { message: optional(text(m.referral_field_message, { maxlength: 2000 })) };

export const outcomeForm = { outcome: choice(m.referral_field_outcome, referralOutcomes, outcomeWords) };
