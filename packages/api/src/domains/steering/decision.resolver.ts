import type { DecisionKind, Motion, ResolutionOutcome, VoteChoice } from '@kim/schema/reference/steering.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { closeVoting } from './counting.service.ts';
import { publishResolution, recordRequest, recordResolution } from './resolution.service.ts';
import {
  DecisionRequestRecordInput,
  ResolutionPublishInput,
  ResolutionRecordInput,
  SeatVoteCastInput,
  VotingCloseInput,
  VotingOpenInput,
} from './steering.input.ts';
import { DecisionRequestPayload, ResolutionPayload, SteeringItemPayload } from './steering.payload.ts';
import { castVote, openVoting } from './voting.service.ts';

const itemOf = (id: string): string => uuidArgument(['steering_item'], id, 'itemId');

@Resolver()
export class DecisionResolver {
  @Mutation(() => SteeringItemPayload.type, {
    description: 'Puts an item to the vote: with a quorum at the session, or by circular.',
  })
  votingOpen(
    @Arg('input', () => VotingOpenInput, { description: 'Which item.' }) input: VotingOpenInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return openVoting(context, {
      ...input,
      itemId: itemOf(input.itemId),
      motion: input.motion as Motion,
      closesOn: input.closesOn ?? null,
    });
  }

  @Mutation(() => SteeringItemPayload.type, {
    description:
      'A seat votes; again it changes its vote while the vote is open. The office notes a show of hands. A guest’s vote is refused.',
  })
  seatVoteCast(
    @Arg('input', () => SeatVoteCastInput, { description: 'The vote.' }) input: SeatVoteCastInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return castVote(context, {
      ...input,
      itemId: itemOf(input.itemId),
      seatId: uuidArgument(['seat'], input.seatId, 'seatId'),
      choice: input.choice as VoteChoice,
      dissentingView: input.dissentingView ?? null,
    });
  }

  @Mutation(() => SteeringItemPayload.type, {
    description:
      'Counts the votes. The simple majority of the votes cast makes the resolution; a motion to put off or send back without one makes none, nor does a circular in which too few voted.',
  })
  votingClose(
    @Arg('input', () => VotingCloseInput, { description: 'Which item.' }) input: VotingCloseInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return closeVoting(context, { ...input, itemId: itemOf(input.itemId) });
  }

  @Mutation(() => DecisionRequestPayload.type, {
    description: 'Asks the steering group to decide something.',
  })
  decisionRequestRecord(
    @Arg('input', () => DecisionRequestRecordInput, { description: 'What.' })
    input: DecisionRequestRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { kind, hurdleId } = input;
    return recordRequest(context, {
      ...input,
      kind: kind as DecisionKind,
      hurdleId: hurdleId ? uuidArgument(['hurdle'], hurdleId, 'hurdleId') : null,
    });
  }

  @Mutation(() => ResolutionPayload.type, {
    description: 'Enters a resolution of before this system, as a paper reports it.',
  })
  resolutionRecord(
    @Arg('input', () => ResolutionRecordInput, { description: 'The resolution.' })
    input: ResolutionRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { sessionId, kind, outcome } = input;
    return recordResolution(context, {
      ...input,
      kind: kind as DecisionKind,
      outcome: outcome as ResolutionOutcome,
      sessionId: sessionId ? uuidArgument(['steering_session'], sessionId, 'sessionId') : null,
    });
  }

  @Mutation(() => ResolutionPayload.type, {
    description: 'Publishes a resolution: everybody reads it, also without an account.',
  })
  resolutionPublish(
    @Arg('input', () => ResolutionPublishInput, { description: 'Which.' })
    input: ResolutionPublishInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const resolutionId = uuidArgument(['resolution'], input.resolutionId, 'resolutionId');
    return publishResolution(context, { ...input, resolutionId });
  }
}
