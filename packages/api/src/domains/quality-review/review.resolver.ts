import type { GraphQLResolveInfo } from 'graphql';
import type { ReviewRating, ReviewState } from '@kim/schema/reference/quality-review.ts';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { giveStatement, recordFinding } from './review-case.service.ts';
import {
  QualityReviewAdvanceInput,
  QualityReviewDrawInput,
  QualityReviewPlanInput,
  ReviewFindingRecordInput,
  ReviewStatementGiveInput,
} from './review.input.ts';
import { qualityReviewModel, reviewCaseModel } from './review.model.ts';
import { advanceReview, drawReview, planReview } from './review.service.ts';
import { QualityReviewConnection, QualityReviewType, ReviewCaseType } from './review.type.ts';

export const QualityReviewPayload = changePayload(
  'QualityReviewPayload',
  'What a change of a quality review led to.',
  {
    review: {
      type: () => QualityReviewType,
      models: () => [qualityReviewModel],
      description: 'The review as it is now; with errors as it stands.',
    },
  },
);
export const ReviewCasePayload = changePayload(
  'ReviewCasePayload',
  'What a change of a reviewed case led to.',
  {
    reviewCase: {
      type: () => ReviewCaseType,
      models: () => [reviewCaseModel],
      description: 'The case of the sample as it is now; with errors as it stands.',
    },
  },
);

const review = (id: string): string => uuidArgument(['quality_review'], id, 'reviewId');
const reviewCase = (id: string): string => uuidArgument(['review_case'], id, 'reviewCaseId');

@Resolver()
export class QualityReviewResolver {
  @Query(() => QualityReviewConnection, {
    description:
      'Quality reviews, the latest first: to the county all, to a case manager those with findings on their cases.',
  })
  qualityReviews(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'PERIOD_TO', direction: OrderDirection.DESC };
    return readPage(context, info, qualityReviewModel, { ...args, orderBy });
  }

  @Query(() => QualityReviewType, {
    nullable: true,
    description: 'A quality review; null if there is none the caller may see.',
  })
  qualityReview(
    @Arg('id', () => ID, { description: 'Id of the review.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [qualityReviewModel], uuidArgument(['quality_review'], id, 'id'));
  }

  @Mutation(() => QualityReviewPayload.type, {
    description: 'The county plans to look at cases of a municipality by a checklist.',
  })
  qualityReviewPlan(
    @Arg('input', () => QualityReviewPlanInput, { description: 'Where, when, by what and how many.' })
    input: QualityReviewPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return planReview(context, {
      ...input,
      municipalityId: uuidArgument(
        ['municipality', 'county', 'addressee'],
        input.municipalityId,
        'municipalityId',
      ),
      templateVersionId: uuidArgument(['template_version'], input.templateVersionId, 'templateVersionId'),
    });
  }

  @Mutation(() => QualityReviewPayload.type, {
    description: 'The database draws the sample at random; nobody chooses. Refused if there are fewer cases.',
  })
  qualityReviewDraw(
    @Arg('input', () => QualityReviewDrawInput, { description: 'Which review.' })
    input: QualityReviewDrawInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return drawReview(context, { ...input, reviewId: review(input.reviewId) });
  }

  @Mutation(() => QualityReviewPayload.type, {
    description: 'To the case managers when every case is rated, and closed when they have answered.',
  })
  qualityReviewAdvance(
    @Arg('input', () => QualityReviewAdvanceInput, { description: 'The step.' })
    input: QualityReviewAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const toState = input.toState as ReviewState;
    const reviewId = review(input.reviewId);
    return advanceReview(context, { ...input, reviewId, toState, measures: input.measures ?? null });
  }

  @Mutation(() => ReviewCasePayload.type, {
    description: 'How far a case fulfils an item; while the review runs it may be put right.',
  })
  reviewFindingRecord(
    @Arg('input', () => ReviewFindingRecordInput, { description: 'The rating.' })
    input: ReviewFindingRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordFinding(context, {
      ...input,
      reviewCaseId: reviewCase(input.reviewCaseId),
      itemId: uuidArgument(['review_item'], input.itemId, 'itemId'),
      rating: input.rating as ReviewRating,
      remark: input.remark ?? null,
    });
  }

  @Mutation(() => ReviewCasePayload.type, {
    description: 'The case manager answers the findings on a case, while the review asks for it.',
  })
  reviewStatementGive(
    @Arg('input', () => ReviewStatementGiveInput, { description: 'The statement.' })
    input: ReviewStatementGiveInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return giveStatement(context, { ...input, reviewCaseId: reviewCase(input.reviewCaseId) });
  }
}
