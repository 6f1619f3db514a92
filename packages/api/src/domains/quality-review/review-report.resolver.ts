import type { GraphQLResolveInfo } from 'graphql';
import type { ReportState } from '@kim/schema/reference/quality-review.ts';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import {
  ReviewReportAcknowledgeInput,
  ReviewReportAdvanceInput,
  ReviewReportAnswerInput,
  ReviewReportWriteInput,
} from './review.input.ts';
import { reviewReportModel } from './review-report.model.ts';
import { writeReport } from './review-report.service.ts';
import { acknowledgeReport, advanceReport, answerReport } from './review-report-step.service.ts';
import { ReviewReportConnection, ReviewReportType } from './review-report.type.ts';
import { QualityReviewType } from './review.type.ts';

export const ReviewReportPayload = changePayload(
  'ReviewReportPayload',
  'What a change of a report of a review led to.',
  {
    report: {
      type: () => ReviewReportType,
      models: () => [reviewReportModel],
      description: 'The report as it is now; with errors as it stands.',
    },
  },
);

const report = (id: string): string => uuidArgument(['review_report'], id, 'reportId');

@Resolver(() => ReviewReportType)
export class ReviewReportResolver {
  @FieldResolver(() => QualityReviewType, {
    nullable: true,
    description: 'The review it comes from; not for the employer.',
  })
  review(): unknown {
    return null;
  }

  @Query(() => ReviewReportConnection, {
    description:
      'Reports of reviews, the latest first: to the county all, to whom they are about when they are told, to the employer when they are released.',
  })
  reviewReports(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'RELEASED_ON', direction: OrderDirection.DESC };
    return readPage(context, info, reviewReportModel, { ...args, orderBy });
  }

  @Query(() => ReviewReportType, {
    nullable: true,
    description: 'A report; null if there is none the caller may see.',
  })
  reviewReport(
    @Arg('id', () => ID, { description: 'Id of the report.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [reviewReportModel], uuidArgument(['review_report'], id, 'id'));
  }

  @Mutation(() => ReviewReportPayload.type, {
    description: 'The county writes to the employer what came out of a closed review.',
  })
  reviewReportWrite(
    @Arg('input', () => ReviewReportWriteInput, { description: 'The report.' })
    input: ReviewReportWriteInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return writeReport(context, {
      ...input,
      reviewId: uuidArgument(['quality_review'], input.reviewId, 'reviewId'),
      subjectId: uuidArgument(['person'], input.subjectId, 'subjectId'),
      version: input.version ?? null,
    });
  }

  @Mutation(() => ReviewReportPayload.type, {
    description: 'Submitted, sent back, announced to whom it is about, released to the employer.',
  })
  reviewReportAdvance(
    @Arg('input', () => ReviewReportAdvanceInput, { description: 'The step.' })
    input: ReviewReportAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const toState = input.toState as ReportState;
    return advanceReport(context, { ...input, reportId: report(input.reportId), toState });
  }

  @Mutation(() => ReviewReportPayload.type, {
    description: 'The case manager adds to the report about them what they have to say.',
  })
  reviewReportAnswer(
    @Arg('input', () => ReviewReportAnswerInput, { description: 'The statement.' })
    input: ReviewReportAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return answerReport(context, { ...input, reportId: report(input.reportId) });
  }

  @Mutation(() => ReviewReportPayload.type, { description: 'The employer takes note of a report.' })
  reviewReportAcknowledge(
    @Arg('input', () => ReviewReportAcknowledgeInput, { description: 'Which report.' })
    input: ReviewReportAcknowledgeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return acknowledgeReport(context, { ...input, reportId: report(input.reportId) });
  }
}
