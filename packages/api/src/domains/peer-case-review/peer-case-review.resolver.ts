import type { GraphQLResolveInfo } from 'graphql';
import type {
  PeerCaseAnswer,
  PeerCaseReviewState,
  PeerCaseRole,
} from '@kim/schema/reference/peer-case-review.ts';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { recordOutcome } from './peer-case-outcome.service.ts';
import {
  PeerCaseOutcomeRecordInput,
  PeerCaseReviewAdvanceInput,
  PeerCaseReviewAnswerInput,
  PeerCaseReviewArguments,
  PeerCaseReviewPlanInput,
} from './peer-case-review.input.ts';
import { peerCaseReviewModel } from './peer-case-review.model.ts';
import { advanceReview, answerReview, planReview } from './peer-case-review.service.ts';
import { PeerCaseReviewConnection, PeerCaseReviewType } from './peer-case-review.type.ts';

export const PeerCaseReviewPayload = changePayload(
  'PeerCaseReviewPayload',
  'What a change of a peer case review led to.',
  {
    review: {
      type: () => PeerCaseReviewType,
      models: () => [peerCaseReviewModel],
      description: 'The peer case review as it is now; with errors as it stands.',
    },
  },
);

const review = (id: string): string => uuidArgument(['peer_case_review'], id, 'reviewId');

@Resolver()
export class PeerCaseReviewResolver {
  @Query(() => PeerCaseReviewConnection, {
    description:
      'Peer case reviews, the latest first: to the county all, to a case manager those they are invited to or take part in.',
  })
  peerCaseReviews(
    @Args(() => PeerCaseReviewArguments) args: PeerCaseReviewArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'PLANNED_AT', direction: OrderDirection.DESC };
    return readPage(context, info, peerCaseReviewModel, { ...args, orderBy });
  }

  @Query(() => PeerCaseReviewType, {
    nullable: true,
    description: 'A peer case review; null if there is none the caller may see.',
  })
  peerCaseReview(
    @Arg('id', () => ID, { description: 'Id of the peer case review.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [peerCaseReviewModel], uuidArgument(['peer_case_review'], id, 'id'));
  }

  @Mutation(() => PeerCaseReviewPayload.type, {
    description:
      'Invites case managers of municipalities of the county to advise on a case. Nothing that points to a person is taken.',
  })
  peerCaseReviewPlan(
    @Arg('input', () => PeerCaseReviewPlanInput, { description: 'What about, when and with whom.' })
    input: PeerCaseReviewPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const organisationIds = input.organisationIds.map((id) =>
      uuidArgument(['addressee', 'municipality', 'county'], id, 'organisationIds'),
    );
    const role = input.role as PeerCaseRole;
    return planReview(context, { ...input, organisationIds, role, presentation: input.presentation ?? null });
  }

  @Mutation(() => PeerCaseReviewPayload.type, {
    description: 'Who is invited says whether they take part, and in which role.',
  })
  peerCaseReviewAnswer(
    @Arg('input', () => PeerCaseReviewAnswerInput, { description: 'The answer.' })
    input: PeerCaseReviewAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const answer = input.answer as PeerCaseAnswer;
    const role = (input.role ?? 'ADVISER') as PeerCaseRole;
    return answerReview(context, { ...input, reviewId: review(input.reviewId), answer, role });
  }

  @Mutation(() => PeerCaseReviewPayload.type, {
    description: 'The moderator begins the session, leads it step by step and ends it.',
  })
  peerCaseReviewAdvance(
    @Arg('input', () => PeerCaseReviewAdvanceInput, { description: 'Where to.' })
    input: PeerCaseReviewAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const toState = input.toState as PeerCaseReviewState;
    const reviewId = review(input.reviewId);
    return advanceReview(context, { ...input, reviewId, toState, step: input.step ?? null });
  }

  @Mutation(() => PeerCaseReviewPayload.type, {
    description: 'Writes down what came of it. Nothing that points to a person is taken.',
  })
  peerCaseOutcomeRecord(
    @Arg('input', () => PeerCaseOutcomeRecordInput, { description: 'Suggestions, minutes, hint.' })
    input: PeerCaseOutcomeRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordOutcome(context, {
      ...input,
      reviewId: review(input.reviewId),
      version: input.version ?? null,
      takeaway: input.takeaway ?? null,
      minutes: input.minutes ?? null,
      hint: input.hint ?? null,
      hintLifeArea: input.hintLifeArea ?? null,
      hintLegalDomain: input.hintLegalDomain ?? null,
    });
  }
}
