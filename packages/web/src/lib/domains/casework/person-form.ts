import { residenceStatuses, sexes } from '@kim/schema/reference/casework.ts';
import type { ClientCorrectInput, Person_ClientFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, flag, optional, text, type Typed, type Values } from '#lib/platform/change-form.ts';
import { countryName, languageName } from '#lib/platform/format.ts';
import { residenceLabel } from './case-words.ts';

const coded = (label: () => string, words: (code: string) => string) => ({
  ...optional(text(label)),
  inWords: (typed: string) => (typed ? words(typed) : m.not_given()),
});

export const personForm = {
  familyName: text(m.field_family_name, { maxlength: 100 }),
  givenName: text(m.field_given_name, { maxlength: 100 }),
  birthDate: optional(date(m.client_birth_date)),
  sex: optional(choice(m.client_sex, sexes, (code) => m[`sex_${code}`]())),
  nationality: coded(m.client_nationality, countryName),
  residenceStatus: optional(choice(m.client_residence, residenceStatuses, residenceLabel)),
  arrivedOn: optional(date(m.client_arrived)),
  'languages.0': coded(m.client_language_first, languageName),
  'languages.1': coded(m.client_language_second, languageName),
  'languages.2': coded(m.client_language_third, languageName),
  interpreterNeeded: flag(m.field_interpreter_needed),
  phone: optional(text(m.client_phone, { maxlength: 30 })),
  email: optional(text(m.client_email, { maxlength: 254 })),
  street: optional(text(m.client_street, { maxlength: 100 })),
  postalCode: optional(text(m.client_postal_code, { maxlength: 5 })),
  city: optional(text(m.client_city, { maxlength: 100 })),
};

/** The person as the form shows them. */
export const typedOf = (client: Person_ClientFragment): Typed<typeof personForm> => ({
  familyName: client.familyName,
  givenName: client.givenName,
  birthDate: client.birthDate ?? '',
  sex: client.sex ?? '',
  nationality: client.nationality ?? '',
  residenceStatus: client.residenceStatus ?? '',
  arrivedOn: client.arrivedOn ?? '',
  'languages.0': client.languages[0] ?? '',
  'languages.1': client.languages[1] ?? '',
  'languages.2': client.languages[2] ?? '',
  interpreterNeeded: client.interpreterNeeded ? 'on' : '',
  phone: client.phone ?? '',
  email: client.email ?? '',
  street: client.street ?? '',
  postalCode: client.postalCode ?? '',
  city: client.city ?? '',
});

/** What was typed, as the API wants it. */
export const correctionOf = ({
  'languages.0': first,
  'languages.1': second,
  'languages.2': third,
  ...values
}: Values<typeof personForm>): Omit<ClientCorrectInput, 'idempotencyKey' | 'clientId' | 'version'> => ({
  ...values,
  languages: [first, second, third].filter((code) => code !== null),
});
