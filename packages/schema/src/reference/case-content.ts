/*
 * The words of what is said in a case. Channels: the service types of the papers; assessment and goals: KIM standard S3 and S4 of
 * the Rhein-Kreis Neuss (slides 2021).
 */

/** How a client was spoken to. */
export const contactChannels = ['ON_SITE', 'PHONE', 'EMAIL', 'OUTREACH', 'VIDEO'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** The first of an area is the one re-assessments are held against. */
export const assessmentKinds = ['INITIAL', 'REASSESSMENT'] as const;
export type AssessmentKind = (typeof assessmentKinds)[number];

/** 1: needs help at once, 5: runs by itself. */
export const ratings = [1, 2, 3, 4, 5] as const;

export const goalOutcomes = ['REACHED', 'GIVEN_UP'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

export const caseDocumentCategories = [
  'NOTICE',
  'CERTIFICATE',
  'GOAL_AGREEMENT',
  'CORRESPONDENCE',
  'OTHER',
] as const;
export type CaseDocumentCategory = (typeof caseDocumentCategories)[number];
