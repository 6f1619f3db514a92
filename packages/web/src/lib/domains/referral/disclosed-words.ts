import {
  familyLinkKinds,
  legalDomains,
  lifeAreas,
  residenceStatuses,
  sexes,
} from '@kim/schema/reference/casework.ts';
import { areaLabel, legalLabel, residenceLabel } from '#lib/domains/casework/case-words.ts';
import type { DisclosedField } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate, languageTag } from '#lib/platform/format.ts';

export const disclosedFieldWords = (field: DisclosedField): string => m[`disclosed_${field}`]();

/** Codes parted by spaces, each in words; an unknown one is shown as it is. */
const eachOf =
  <Code extends string>(codes: readonly Code[], words: (code: Code) => string) =>
  (value: string): string =>
    value
      .split(' ')
      .map((part) => {
        const code = codes.find((one) => one === part);
        return code ? words(code) : part;
      })
      .join(', ');

const named =
  (type: 'language' | 'region') =>
  (value: string): string => {
    const names = new Intl.DisplayNames(languageTag(), { type });
    return value
      .split(' ')
      .map((code) => (/^[A-Za-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code))
      .join(', ');
  };

const words: Partial<Record<DisclosedField, (value: string) => string>> = {
  BIRTH_DATE: formatDate,
  ARRIVED_ON: formatDate,
  SEX: eachOf(sexes, (sex) => m[`sex_${sex}`]()),
  LANGUAGES: named('language'),
  NATIONALITY: named('region'),
  INTERPRETER_NEEDED: (value) => (value === 'true' ? m.yes() : m.no()),
  FAMILY_LINKS: eachOf(familyLinkKinds, (kind) => m[`family_link_${kind}`]()),
  RESIDENCE_STATUS: eachOf(residenceStatuses, residenceLabel),
  LEGAL_DOMAINS: eachOf(legalDomains, legalLabel),
  LIFE_AREAS: eachOf(lifeAreas, areaLabel),
};

const paragraph = /^(\d{4}-\d{2}-\d{2}) (.*)$/s;
/** Goals and notes: paragraphs that begin with their day. */
const dated = (value: string): string =>
  value
    .split('\n\n')
    .map((part) => {
      const [, day, text] = paragraph.exec(part) ?? [];
      return day && text ? `${formatDate(day)}: ${text}` : part;
    })
    .join('\n\n');

/** A copied value as people read it. */
export const disclosedWords = (field: DisclosedField, value: string): string =>
  field === 'GOALS' || field === 'NOTES' ? dated(value) : (words[field]?.(value) ?? value);
