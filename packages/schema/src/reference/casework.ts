/*
 * The words of case management. Phases and themes: slides of Rhein-Kreis Neuss 2021 (phase list) and the KIM concept of the
 * Rhein-Sieg-Kreis 2025 (the eight action fields, the legal domains of 2.6).
 */

/** In the order of the KIM standard; the last ones are side exits. */
export const casePhases = [
  'ACCESS',
  'INTAKE',
  'ASSESSMENT',
  'GOAL_AGREEMENT',
  'COORDINATION',
  'MONITORING',
  'REASSESSMENT',
  'CLOSED',
  'REFERRED_ONLY',
  'PAUSED',
  'TRANSFERRED',
  'WITHDRAWN',
] as const;
export type CasePhase = (typeof casePhases)[number];

/** Why a case is closed; a code and no free text, because the county reads it too. */
export const closingReasons = [
  'GOALS_REACHED',
  'MOVED_AWAY',
  'CONTACT_LOST',
  'NOT_NEEDED',
  'REFUSED',
  'OTHER',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** How somebody came to case management. */
export const entryChannels = [
  'SELF',
  'FOREIGNERS_OFFICE',
  'JOBCENTER',
  'MIGRATION_COUNSELLING',
  'OUTREACH',
  'ACCOMMODATION',
  'WELFARE_HANDOVER',
  'OTHER_COUNTY',
  'OTHER',
] as const;
export type EntryChannel = (typeof entryChannels)[number];

/** General target group of the Rhein-Kreis Neuss (slides of 2021) and those the papers of the Rhein-Sieg-Kreis name besides. */
export const targetGroups = [
  'REFUGEE',
  'NEWLY_ARRIVED',
  'LONG_RESIDENT',
  'TOLERATED',
  'EU_CITIZEN',
  'UKRAINE',
  'YOUNG_ADULT',
  'FAMILY',
  'WOMEN',
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** The eight action fields of the concept, as areas of somebody's life and as themes of a service. */
export const lifeAreas = [
  'LABOUR_MARKET',
  'HOUSING',
  'HEALTH_AND_CARE',
  'BENEFITS',
  'LANGUAGE',
  'EDUCATION_0_6',
  'EDUCATION_6_18',
  'LEISURE_CULTURE_PARTICIPATION',
] as const;
export type LifeArea = (typeof lifeAreas)[number];

/** Rechtskreise: by which law somebody is provided for or advised. */
export const legalDomains = [
  'SGB_II',
  'SGB_III',
  'SGB_VIII',
  'SGB_XII',
  'AUFENTHG',
  'ASYLBLG',
  'STAG',
  'HEALTH_CARE',
  'JMD',
  'MBE',
  'PARTICIPATION_MANAGEMENT',
  'BUT',
] as const;
export type LegalDomain = (typeof legalDomains)[number];

export const consentPurposes = [
  'CASE_MANAGEMENT',
  'REFERRAL',
  'HANDOVER',
  'DUPLICATE_CHECK',
  'CASE_CONFERENCE',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Art. 9 DSGVO: only with a consent that names them, and never part of what the county may open. */
export const specialCategories = ['HEALTH', 'RELIGION', 'ETHNICITY'] as const;
export type SpecialCategory = (typeof specialCategories)[number];

export const dataCategories = [
  'IDENTITY',
  'CONTACT',
  'FAMILY',
  'RESIDENCE',
  'SITUATION',
  'GOALS',
  'NOTES',
  'DOCUMENTS',
  ...specialCategories,
] as const;
export type DataCategory = (typeof dataCategories)[number];

export const consentForms = ['WRITTEN', 'ELECTRONIC'] as const;
export type ConsentForm = (typeof consentForms)[number];

/** Languages of what clients sign (issue of the county: to begin with). */
export const clientLanguages = ['de', 'en', 'ar', 'fa', 'tr', 'uk', 'fr'] as const;
export type ClientLanguage = (typeof clientLanguages)[number];

export const templateKinds = [
  'PRIVACY_NOTICE',
  'CONSENT',
  'INTAKE_FORM',
  'GOAL_AGREEMENT',
  'CHECKLIST',
  'CONCEPT',
] as const;
export type TemplateKind = (typeof templateKinds)[number];

export const familyLinkKinds = ['SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'GUARDIAN', 'WARD', 'OTHER'] as const;
export type FamilyLinkKind = (typeof familyLinkKinds)[number];

/** What somebody is to a relative, if the relative is that to them. */
export const reciprocalKind: Readonly<Record<FamilyLinkKind, FamilyLinkKind>> = {
  SPOUSE: 'SPOUSE',
  CHILD: 'PARENT',
  PARENT: 'CHILD',
  SIBLING: 'SIBLING',
  GUARDIAN: 'WARD',
  WARD: 'GUARDIAN',
  OTHER: 'OTHER',
};

export const sexes = ['FEMALE', 'MALE', 'DIVERSE'] as const;
export type Sex = (typeof sexes)[number];

/** Groups of residence status as the state's return counts them, not the single title. */
export const residenceStatuses = [
  'ASYLUM_SEEKER',
  'TOLERATED',
  'PROTECTION',
  'RESIDENCE_PERMIT',
  'SETTLEMENT_PERMIT',
  'EU_FREEDOM_OF_MOVEMENT',
  'GERMAN',
  'UNCLEAR',
] as const;
export type ResidenceStatus = (typeof residenceStatuses)[number];
