/*
 * The words of the counselling statistics (Beratungsstatistik). Types: committee paper of 2022-05-16 with the results report,
 * figure 2 (services from 2022-01-01 to 2022-04-21). Referral categories: the same, figure 4. German as printed.
 */

/** In the order of the legend of figure 2. */
export const serviceTypes = [
  'EXCHANGE_AND_FIRST_TALK',
  'REFERRAL_COUNSELLING',
  'WORKSHOP',
  'TALK_IN_MUNICIPALITY',
  'WORKING_COMMITTEE',
  'INFORMATION_EVENT',
  'TALK_WITH_MIGRANT_ORGANISATION',
  'PROJECT_GROUP',
] as const;
export type ServiceType = (typeof serviceTypes)[number];

export const serviceTypesAsPrinted: Readonly<Record<ServiceType, string>> = {
  EXCHANGE_AND_FIRST_TALK: 'Austausch und Erstgespräche',
  REFERRAL_COUNSELLING: 'Verweisberatung',
  WORKSHOP: 'Workshop',
  TALK_IN_MUNICIPALITY: 'Gespräche in den Kommunen',
  WORKING_COMMITTEE: 'Arbeitskreis',
  INFORMATION_EVENT: 'Informationsveranstaltung',
  TALK_WITH_MIGRANT_ORGANISATION: 'Gespräche mit Migrantenselbstorganisationen',
  PROJECT_GROUP: 'Projektgruppe',
};

/** In the order of the legend of figure 4. */
export const referralCategories = [
  'AUTHORITY',
  'ADULT_MIGRATION_COUNSELLING',
  'LANGUAGE_COURSE_PROVIDER',
  'FINANCIAL_COUNSELLING',
  'VOCATIONAL_RECOGNITION',
  'OTHER',
] as const;
export type ReferralCategory = (typeof referralCategories)[number];

export const referralCategoriesAsPrinted: Readonly<Record<ReferralCategory, string>> = {
  AUTHORITY: 'Behörden und Ämter',
  ADULT_MIGRATION_COUNSELLING: 'Migrationsberatung für Erwachsene',
  LANGUAGE_COURSE_PROVIDER: 'Sprachkursträger',
  FINANCIAL_COUNSELLING: 'Finanzberatung',
  VOCATIONAL_RECOGNITION: 'Träger für berufliche Anerkennungsverfahren',
  OTHER: 'Sonstige',
};

/** How it took place: the same paper, 3.2.5 (e-mail, telephone, outreach, on site); by video is our own addition. */
export const serviceChannels = ['ON_SITE', 'PHONE', 'EMAIL', 'OUTREACH', 'VIDEO'] as const;
export type ServiceChannel = (typeof serviceChannels)[number];
