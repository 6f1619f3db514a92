/** What of a case can be looked at, each with a trace of its own. */
export const caseAccessParts = ['IDENTITY', 'NOTES', 'ASSESSMENT', 'GOALS'] as const;
export type CaseAccessPart = (typeof caseAccessParts)[number];

export const openedEntryKinds = [
  'NAME',
  'BIRTH_DATE',
  'ADDRESS',
  'PHONE',
  'EMAIL',
  'LANGUAGES',
  'NOTE',
  'ASSESSMENT',
  'GOAL',
] as const;

/** Three hours; the database keeps to it too. */
export const LONGEST_CASE_ACCESS = 180;
export const SHORTEST_REASON = 20;
export const LONGEST_REASON = 1000;
