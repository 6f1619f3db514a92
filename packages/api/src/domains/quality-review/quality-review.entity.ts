import { reviewStates } from '@kim/schema/reference/quality-review.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  insertable,
  ofOwner,
  readable,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import {
  among,
  byOneself,
  coordinator,
  ofReviewIn,
  ofVisibleReview,
  overseers,
  ownReviewedCase,
  reviewed,
} from './review-sets.ts';

/** The county looks at cases of a municipality by a checklist (Qualitätsprüfung). A trigger keeps the order of states. */
const qualityReview = defineEntity({
  name: 'QualityReview',
  tableName: 'quality_review',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'reviews_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'reviews_of_own_cases',
      roles: reviewed,
      when: `${withinCounty} and ${amongIds('id', 'select c.review_id from casework.review_case c')}`,
    }),
    insertable({
      name: 'county_plans',
      roles: overseers,
      when: `${withinCounty} and state = 'PLANNED' and ${byOneself}`,
    }),
    {
      name: 'coordinator_leads',
      roles: [...coordinator],
      command: 'update',
      using: `${withinCounty} and state in ('RUNNING', 'STATEMENT')`,
      check: `${withinCounty} and state in ('STATEMENT', 'CLOSED')`,
    },
    ...ofOwner('draw', 'kim_owner', 'select', 'update'),
  ],
  checks: [
    { name: 'quality_review_state_known', expression: among('state', reviewStates) },
    { name: 'quality_review_period_ends_after_start', expression: 'period_to >= period_from' },
    { name: 'quality_review_sample_counts', expression: 'sample_size >= 1 and sample_size <= 100' },
    { name: 'quality_review_drawn_by_a_seed', expression: `(state = 'PLANNED') = (seed is null)` },
  ],
  uniques: [{ name: 'quality_review_place', properties: ['countyId', 'id', 'organisationId'] }],
  indexes: [{ name: 'quality_review_place_index', properties: ['countyId', 'organisationId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    templateVersionId: p.uuid().comment('The exact version of the checklist'),
    periodFrom: p.date(),
    periodTo: p.date(),
    sampleSize: p.integer(),
    populationCount: p.integer().nullable().comment('How many cases it was drawn from'),
    seed: p
      .uuid()
      .nullable()
      .comment('Cases are drawn in the order of md5(seed || id): so the draw can be repeated'),
    state: p.text().default('PLANNED'),
    plannedOn: p.date(),
    drawnOn: p.date().nullable(),
    sentOn: p.date().nullable(),
    statementDueOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    measures: p.text().nullable(),
    personId: p.uuid(),
    personName: p.text().comment('As it was then: who leaves is still named'),
    version: p.integer().default(1),
  },
});
export class QualityReview extends qualityReview.class {}
qualityReview.setClass(QualityReview);

/** The checklist as it stood in its version. */
const reviewItem = defineEntity({
  name: 'ReviewItem',
  tableName: 'review_item',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'items_of_the_county', roles: overseers, when: withinCounty }),
    readable({
      name: 'items_of_own_cases',
      roles: reviewed,
      when: `${withinCounty} and ${ofVisibleReview}`,
    }),
    insertable({
      name: 'county_lists',
      roles: overseers,
      when: `${withinCounty} and ${ofReviewIn('PLANNED')}`,
    }),
  ],
  uniques: [
    { name: 'review_item_once', properties: ['countyId', 'reviewId', 'number'] },
    { name: 'review_item_of_review', properties: ['countyId', 'reviewId', 'id'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    reviewId: p.uuid(),
    number: p.integer().comment('1, 2, 3 within its review'),
    text: p.text(),
  },
});
export class ReviewItem extends reviewItem.class {}
reviewItem.setClass(ReviewItem);

/** A case that was drawn: by seal.draw_review() and in no other way. */
const reviewCase = defineEntity({
  name: 'ReviewCase',
  tableName: 'review_case',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'reviewed_cases_of_the_county', roles: overseers, when: withinCounty }),
    readable({ name: 'own_reviewed_cases', roles: reviewed, when: ownReviewedCase }),
    {
      name: 'coordinator_shares',
      roles: [...coordinator],
      command: 'update',
      using: `${withinCounty} and shared_on is null`,
      check: `${withinCounty} and shared_on is not null`,
    },
    updatable({ name: 'case_manager_answers', roles: reviewed, when: ownReviewedCase }),
    ...ofOwner('draw', 'kim_owner', 'insert'),
  ],
  uniques: [
    { name: 'review_case_once', properties: ['countyId', 'reviewId', 'caseId'] },
    { name: 'review_case_of_review', properties: ['countyId', 'reviewId', 'id'] },
  ],
  indexes: [{ name: 'review_case_responsible_index', properties: ['countyId', 'responsibleId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    reviewId: p.uuid(),
    caseId: p.uuid(),
    number: p.integer().comment('In the order of the draw'),
    reference: p.text(),
    responsibleId: p
      .uuid()
      .comment('Who was responsible when it was drawn: whose findings these are and stay'),
    sharedOn: p.date().nullable().comment('Since when the case manager sees it'),
    statement: p.text().nullable(),
    statedOn: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class ReviewCase extends reviewCase.class {}
reviewCase.setClass(ReviewCase);
