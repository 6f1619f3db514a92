import { reviewRatings } from '@kim/schema/reference/quality-review.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { amongIds, insertable, readable, withinCounty } from '../../platform/persistence/row-policies.ts';
import { among, byOneself, coordinator, ofReviewIn, overseers, reviewed } from './review-sets.ts';

/** How far a case fulfils an item: for the case manager concerned and the county. */
const reviewFinding = defineEntity({
  name: 'ReviewFinding',
  tableName: 'review_finding',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'findings_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'findings_of_own_cases',
      roles: reviewed,
      when: `${withinCounty} and ${amongIds('review_case_id', 'select c.id from casework.review_case c')}`,
    }),
    insertable({
      name: 'coordinator_rates',
      roles: coordinator,
      when: `${withinCounty} and ${byOneself} and ${ofReviewIn('RUNNING')}`,
    }),
    {
      name: 'coordinator_corrects',
      roles: [...coordinator],
      command: 'update',
      using: `${withinCounty} and ${ofReviewIn('RUNNING')}`,
      check: `${withinCounty} and ${byOneself} and ${ofReviewIn('RUNNING')}`,
    },
  ],
  checks: [{ name: 'review_finding_rating_known', expression: among('rating', reviewRatings) }],
  uniques: [{ name: 'review_finding_once', properties: ['countyId', 'reviewCaseId', 'reviewItemId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    reviewId: p.uuid(),
    reviewCaseId: p.uuid(),
    reviewItemId: p.uuid(),
    rating: p.text(),
    remark: p.text().nullable(),
    personId: p.uuid(),
    personName: p.text().comment('As it was then: who leaves is still named'),
    recordedOn: p.date(),
    version: p.integer().default(1),
  },
});
export class ReviewFinding extends reviewFinding.class {}
reviewFinding.setClass(ReviewFinding);
