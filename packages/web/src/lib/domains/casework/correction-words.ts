import { residenceStatuses, sexes } from '@kim/schema/reference/casework.ts';
import { residenceLabel } from '#lib/domains/casework/case-words.ts';
import type { ClientDetail, Person_CorrectionFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { countryName, formatDate, languageName } from '#lib/platform/format.ts';

export type Correction = Person_CorrectionFragment;

const labels: Readonly<Record<ClientDetail, () => string>> = {
  GIVEN_NAME: m.field_given_name,
  FAMILY_NAME: m.field_family_name,
  BIRTH_DATE: m.client_birth_date,
  SEX: m.client_sex,
  LANGUAGES: m.client_languages,
  INTERPRETER_NEEDED: m.field_interpreter_needed,
  NATIONALITY: m.client_nationality,
  RESIDENCE_STATUS: m.client_residence,
  ARRIVED_ON: m.client_arrived,
  PHONE: m.client_phone,
  EMAIL: m.client_email,
  STREET: m.client_street,
  POSTAL_CODE: m.client_postal_code,
  CITY: m.client_city,
};

export const detailWord = (field: ClientDetail): string => labels[field]();

const words: Partial<Record<ClientDetail, (former: string) => string>> = {
  BIRTH_DATE: formatDate,
  ARRIVED_ON: formatDate,
  SEX: (former) => sexes.flatMap((sex) => (sex === former ? [m[`sex_${sex}`]()] : []))[0] ?? former,
  RESIDENCE_STATUS: (former) =>
    residenceStatuses.flatMap((status) => (status === former ? [residenceLabel(status)] : []))[0] ?? former,
  NATIONALITY: countryName,
  LANGUAGES: (former) => former.split(',').map(languageName).join(', '),
  INTERPRETER_NEEDED: (former) => (former === 'true' ? m.yes() : m.no()),
};

/** What it was before, in words. */
export const formerWord = ({ field, former }: Correction): string =>
  former === null ? m.not_given() : (words[field]?.(former) ?? former);
