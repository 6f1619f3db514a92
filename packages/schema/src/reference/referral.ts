import type { DataCategory } from './casework.ts';

/*
 * The words of referring somebody (referral counselling). Categories: results report of 2022, figure 4. States: domain model 1.4. The checklist: conditions
 * of § 10 StAG; that a referral waits for it is the naturalisation campaign of Troisdorf (KIM concept 2025, 2.3).
 */

/** An office of a county or municipality; a partner organisation has none. */
export const recipientOffices = ['FOREIGNERS_OFFICE', 'NATURALISATION_OFFICE'] as const;
export type RecipientOffice = (typeof recipientOffices)[number];

export const referralDirections = ['OUT', 'IN'] as const;

export const referralStates = [
  'DRAFT',
  'SENT',
  'RECEIVED',
  'ACCEPTED',
  'DECLINED',
  'IN_PROGRESS',
  'DONE',
  'EXPIRED',
  'REVOKED',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** What became of a referral, without a word about the client. */
export const referralOutcomes = ['RESOLVED', 'CONTINUES_THERE', 'NOT_RESPONSIBLE', 'NO_CONTACT'] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

/** What can be handed on: the fields of each kind of data, as they are copied. */
export const disclosedFields = {
  IDENTITY: ['GIVEN_NAME', 'FAMILY_NAME', 'BIRTH_DATE', 'SEX'],
  CONTACT: ['PHONE', 'EMAIL', 'STREET', 'POSTAL_CODE', 'CITY', 'LANGUAGES', 'INTERPRETER_NEEDED'],
  FAMILY: ['FAMILY_LINKS'],
  RESIDENCE: ['NATIONALITY', 'RESIDENCE_STATUS', 'ARRIVED_ON'],
  SITUATION: ['LEGAL_DOMAINS', 'LIFE_AREAS'],
  GOALS: ['GOALS'],
  NOTES: ['NOTES'],
} as const satisfies Partial<Record<DataCategory, readonly string[]>>;

/** Notes are chosen one by one when a referral is sent: never all that was said. */
export const MOST_NOTES = 5;

export type ReferableCategory = keyof typeof disclosedFields;
export const referableCategories = Object.keys(disclosedFields) as readonly ReferableCategory[];

/** What the case manager writes to the recipient stands with no kind of data. */
export const MESSAGE_FIELD = 'MESSAGE';
export type DisclosedField = (typeof disclosedFields)[ReferableCategory][number] | typeof MESSAGE_FIELD;
export const allDisclosedFields: readonly DisclosedField[] = [
  ...Object.values(disclosedFields).flat(),
  MESSAGE_FIELD,
];

/** § 10 (1) StAG, and the papers that prove it. */
export const naturalisationChecks = [
  'IDENTITY_CLARIFIED',
  'FIVE_YEARS_RESIDENCE',
  'RESIDENCE_TITLE',
  'LIVELIHOOD',
  'NO_CONVICTION',
  'LANGUAGE_B1',
  'NATURALISATION_TEST',
  'COMMITMENT',
  'DOCUMENTS_COMPLETE',
] as const;
export type NaturalisationCheck = (typeof naturalisationChecks)[number];

export const naturalisationCheckNames: Readonly<
  Record<NaturalisationCheck, { readonly de: string; readonly en: string }>
> = {
  IDENTITY_CLARIFIED: {
    de: 'Identität und Staatsangehörigkeit sind geklärt',
    en: 'Identity and nationality are clarified',
  },
  FIVE_YEARS_RESIDENCE: {
    de: 'Seit fünf Jahren rechtmäßig in Deutschland',
    en: 'Lawfully in Germany for five years',
  },
  RESIDENCE_TITLE: {
    de: 'Aufenthaltstitel, der für die Einbürgerung reicht',
    en: 'A residence title that suffices for naturalisation',
  },
  LIVELIHOOD: {
    de: 'Lebensunterhalt gesichert (ohne SGB II und SGB XII)',
    en: 'Livelihood secured (without SGB II and SGB XII)',
  },
  NO_CONVICTION: { de: 'Keine Verurteilung wegen einer Straftat', en: 'No conviction for a crime' },
  LANGUAGE_B1: { de: 'Deutsch auf dem Niveau B1', en: 'German at level B1' },
  NATURALISATION_TEST: { de: 'Einbürgerungstest bestanden', en: 'Naturalisation test passed' },
  COMMITMENT: {
    de: 'Bekenntnis zur freiheitlichen demokratischen Grundordnung besprochen',
    en: 'Commitment to the free democratic order talked about',
  },
  DOCUMENTS_COMPLETE: { de: 'Alle Unterlagen sind beisammen', en: 'All documents are together' },
};
