import {
  clientLanguages,
  consentForms,
  legalDomains,
  lifeAreas,
  targetGroups,
} from '@kim/schema/reference/casework.ts';
import { declineReasons, incomingReferralReasons } from '@kim/schema/reference/incoming-referral.ts';
import { languageWords } from '#lib/domains/case-content/content-words.ts';
import { areaLabel, legalLabel, targetLabel } from '#lib/domains/casework/case-words.ts';
import { askedCategories, flags } from '#lib/domains/casework/intake-forms.ts';
import { dataWords, formWords } from '#lib/domains/consent/consent-words.ts';
import { declineWords, languageName, reasonWords } from '#lib/domains/incoming-referral/incoming-words.ts';
import type { IncomingReferralCaseInput, IncomingReferralSendInput } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, flag, optional, text, type Values } from '#lib/platform/change-form.ts';

/** Languages offices meet most; the name of each is that of the reader's language. */
const spokenLanguages = [
  'ar',
  'fa',
  'ps',
  'ku',
  'tr',
  'uk',
  'ru',
  'en',
  'fr',
  'es',
  'sq',
  'sr',
  'mk',
  'ro',
  'bg',
  'pl',
  'hy',
  'ka',
  'so',
  'ti',
  'am',
  'ur',
  'bn',
  'ta',
  'vi',
  'zh',
  'de',
] as const;

/** Names of the fields are those of the input: what the API finds lands on them. */
export const sendForm = {
  recipientId: text(m.incoming_field_recipient),
  'person.familyName': text(m.field_family_name, { maxlength: 100 }),
  'person.givenName': text(m.field_given_name, { maxlength: 100 }),
  'person.phone': optional(text(m.client_phone, { maxlength: 30 })),
  'person.email': optional(text(m.incoming_field_email, { maxlength: 254 })),
  'person.language': choice(m.incoming_field_language, spokenLanguages, languageName),
  'person.interpreterNeeded': flag(m.field_interpreter_needed),
  reason: choice(m.incoming_field_reason, incomingReferralReasons, reasonWords),
  legalDomain: optional(choice(m.referral_field_legal_domain, legalDomains, legalLabel)),
  hasConsented: flag(m.incoming_field_consented),
  consentGivenOn: date(m.incoming_field_consent_day),
  consentForm: choice(m.incoming_field_consent_form, consentForms, formWords),
};

export const sendingOf = (
  values: Values<typeof sendForm>,
): Omit<IncomingReferralSendInput, 'idempotencyKey'> => ({
  recipientId: values.recipientId,
  reason: values.reason,
  legalDomain: values.legalDomain,
  hasConsented: values.hasConsented,
  consentGivenOn: values.consentGivenOn,
  consentForm: values.consentForm,
  person: {
    familyName: values['person.familyName'],
    givenName: values['person.givenName'],
    phone: values['person.phone'],
    email: values['person.email'],
    language: values['person.language'],
    interpreterNeeded: values['person.interpreterNeeded'],
  },
});

export const declineForm = { reason: choice(m.incoming_field_decline, declineReasons, declineWords) };

export const attachForm = { caseId: text(m.incoming_field_case) };

export const newCaseForm = {
  'newCase.birthDate': optional(date(m.client_birth_date)),
  'newCase.consent.templateVersionId': text(m.field_consent_version, { missing: m.missing_consent_version }),
  'newCase.consent.language': choice(m.field_consent_language, clientLanguages, languageWords),
  'newCase.consent.form': choice(m.field_consent_form, consentForms, formWords),
  'newCase.consent.givenOn': date(m.field_consent_given_on),
  'newCase.consent.hasInterpreter': flag(m.field_consent_interpreter),
  ...flags('covers', askedCategories, dataWords),
  ...flags('area', lifeAreas, areaLabel),
  ...flags('target', targetGroups, targetLabel),
};

export const newCaseOf = (values: Values<typeof newCaseForm>): IncomingReferralCaseInput => {
  const ticked = values as Readonly<Record<string, unknown>>;
  const chosen = <Code extends string>(group: string, codes: readonly Code[]): Code[] =>
    codes.filter((code) => ticked[`${group}.${code}`] === true);
  return {
    birthDate: values['newCase.birthDate'],
    lifeAreas: chosen('area', lifeAreas),
    targetGroups: chosen('target', targetGroups),
    consent: {
      templateVersionId: values['newCase.consent.templateVersionId'],
      language: values['newCase.consent.language'],
      form: values['newCase.consent.form'],
      givenOn: values['newCase.consent.givenOn'],
      hasInterpreter: values['newCase.consent.hasInterpreter'],
      dataCategories: ['IDENTITY', ...chosen('covers', askedCategories)],
    },
  };
};
