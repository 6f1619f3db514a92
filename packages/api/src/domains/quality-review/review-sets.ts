import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { amongIds, sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

/** Holds the Fachaufsicht. */
export const overseers: readonly DatabaseRole[] = ['kim_county_coordinator', 'kim_centre_head'];
/** Rates cases and writes reports. */
export const coordinator: readonly DatabaseRole[] = ['kim_county_coordinator'];
export const head: readonly DatabaseRole[] = ['kim_centre_head'];
/** Whose cases are looked at. */
export const reviewed: readonly DatabaseRole[] = ['kim_case_manager'];
/** The employer: receives what was released, and has no way into the schema the rest stands in. */
export const employer: readonly DatabaseRole[] = ['kim_municipal_hr'];

export const among = (column: string, list: readonly string[]): string =>
  `${column} in (${list.map((word) => `'${word}'`).join(', ')})`;
export const byOneself = `person_id = ${sealed('person')}`;
export const ofVisibleReview = amongIds('review_id', 'select r.id from casework.quality_review r');
export const ofReviewIn = (state: string): string =>
  amongIds('review_id', `select r.id from casework.quality_review r where r.state = '${state}'`);
/** Of who was responsible when the case was drawn, wherever it went since. */
export const ownReviewedCase = `${withinCounty} and responsible_id = ${sealed('person')} and shared_on is not null`;
export const ownReport = `${withinCounty} and subject_id = ${sealed('person')}`;
export const releasedToEmployer = `${withinCounty} and organisation_id = ${sealed('organisation')} and state = 'RELEASED'`;
