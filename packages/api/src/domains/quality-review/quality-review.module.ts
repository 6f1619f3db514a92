import { and, rule } from 'graphql-shield';
import type { ReportState } from '@kim/schema/reference/quality-review.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { AccessRule, AccessRules, DomainModule } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { qualityReviewGrants } from './quality-review.grants.ts';
import { QualityReview, ReviewCase, ReviewItem } from './quality-review.entity.ts';
import { ReviewFinding } from './review-finding.entity.ts';
import { ReviewReport } from './review-report.entity.ts';
import { neededRights, reviewReportModel } from './review-report.model.ts';
import { ReviewReportPayload, ReviewReportResolver } from './review-report.resolver.ts';
import { qualityReviewModel, reviewCaseModel, reviewFindingModel, reviewItemModel } from './review.model.ts';
import { rightsToReach } from './review.policy.ts';
import { QualityReviewPayload, QualityReviewResolver, ReviewCasePayload } from './review.resolver.ts';

const read = needs('READ_REVIEWS');
const readReports = needs('READ_REVIEW_REPORTS');

/** The GraphQL wall before a step: what it leads to says whose it is. */
const takesOwnStep: AccessRule = rule('takes a step of a report that is theirs', { cache: 'no_cache' })((
  _parent,
  { input }: { input: { readonly toState: ReportState } },
  context: RequestContext,
) => {
  const rights = rightsToReach(input.toState);
  return (
    !context.walls.graphql ||
    rights.some((right) => hasRight(context.actor, right)) ||
    new Forbidden(rights[0]!)
  );
});

const rules: AccessRules = {
  Query: {
    qualityReviews: read,
    qualityReview: read,
    reviewReports: readReports,
    reviewReport: readReports,
  },
  QualityReview: { '*': read, seed: and(read, needs('PLAN_REVIEWS')) },
  QualityReviewConnection: { '*': read },
  QualityReviewEdge: { '*': read },
  ReviewItem: { '*': read },
  ReviewCase: { '*': read },
  ReviewFinding: { '*': read },
  ReviewReport: {
    '*': readReports,
    ...Object.fromEntries(Object.entries(neededRights).map(([field, right]) => [field, needs(right)])),
  },
  ReviewReportConnection: { '*': readReports },
  ReviewReportEdge: { '*': readReports },
  Mutation: {
    qualityReviewPlan: needs('PLAN_REVIEWS'),
    qualityReviewDraw: needs('PLAN_REVIEWS'),
    qualityReviewAdvance: needs('CONDUCT_REVIEWS'),
    reviewFindingRecord: needs('CONDUCT_REVIEWS'),
    reviewStatementGive: needs('ANSWER_REVIEWS'),
    reviewReportWrite: needs('CONDUCT_REVIEWS'),
    reviewReportAdvance: and(needs('CONDUCT_REVIEWS', 'APPROVE_REVIEW_REPORTS'), takesOwnStep),
    reviewReportAnswer: needs('ANSWER_REVIEWS'),
    reviewReportAcknowledge: needs('RECEIVE_REVIEW_REPORTS'),
  },
};

/** The county looks at the quality of case work; the employer learns of it what a released report says. */
export const qualityReviewModule = {
  name: 'quality-review',
  entities: [QualityReview, ReviewItem, ReviewCase, ReviewFinding, ReviewReport],
  grants: qualityReviewGrants,
  resolvers: [QualityReviewResolver, ReviewReportResolver],
  payloads: [QualityReviewPayload, ReviewCasePayload, ReviewReportPayload],
  models: [qualityReviewModel, reviewItemModel, reviewCaseModel, reviewFindingModel, reviewReportModel],
  extensions: [
    {
      model: reviewReportModel,
      relations: {
        review: {
          kind: 'one',
          models: () => [qualityReviewModel],
          on: ({ parent, child }) =>
            `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.review_id`,
        },
      },
    },
  ],
  rules,
  invariants: {
    'as many cases were drawn as were wanted': `select r.id from casework.quality_review r where r.state <> 'PLANNED' and r.sample_size <> (select count(*) from casework.review_case c where c.county_id = r.county_id and c.review_id = r.id)`,
    'no case manager reads a finding before the county is done': `select c.id from casework.review_case c join casework.quality_review r on r.county_id = c.county_id and r.id = c.review_id where (c.shared_on is not null) <> (r.state in ('STATEMENT', 'CLOSED'))`,
    'a released report was approved by another': `select o.id from app.review_report o where o.state = 'RELEASED' and (o.approver_id is null or o.approver_id = o.person_id)`,
  },
} satisfies DomainModule;
