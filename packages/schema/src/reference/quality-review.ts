/** How a quality review stands (domain model 1.2, QualityReview). */
export const reviewStates = ['PLANNED', 'RUNNING', 'STATEMENT', 'CLOSED'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** How far a case fulfils an item of the checklist. */
export const reviewRatings = ['FULFILLED', 'PARTLY', 'NOT_FULFILLED', 'NOT_APPLICABLE'] as const;
export type ReviewRating = (typeof reviewRatings)[number];

/** How a report to the employer stands. */
export const reportStates = ['DRAFT', 'APPROVAL', 'ANNOUNCED', 'RELEASED'] as const;
export type ReportState = (typeof reportStates)[number];

/** Below this many cases nothing is given as figures of a person. */
export const FEWEST_CASES_FOR_FIGURES = 5;
