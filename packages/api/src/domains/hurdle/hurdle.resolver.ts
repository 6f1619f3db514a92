import type { GraphQLResolveInfo } from 'graphql';
import type { HurdleState, ReconstructionOutcome } from '@kim/schema/reference/hurdle.ts';
import { Arg, Ctx, Mutation, Resolver, Args, ID, Info, Query } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import {
  HurdleAdvanceInput,
  HurdleArguments,
  HurdleMergeInput,
  HurdleNameInput,
  HurdleSplitInput,
  SimilarHurdleArguments,
  ReconstructionRecordInput,
} from './hurdle.input.ts';
import { hurdleModel, similarHurdleModel } from './hurdle.model.ts';
import { HurdlePayload, ReconstructionPayload } from './hurdle.payloads.ts';
import { advanceHurdle, mergeHurdles, nameHurdle, splitHurdle } from './hurdle.service.ts';
import { HurdleConnection, HurdleType, SimilarHurdleConnection } from './hurdle.type.ts';
import { recordReconstruction } from './reconstruction.service.ts';

const hurdle = (id: string, field = 'hurdleId'): string => uuidArgument(['hurdle'], id, field);

@Resolver()
export class HurdleResolver {
  @Query(() => HurdleConnection, {
    description:
      'Hurdles, the longest known first: to the county all, to the steering group those from the agenda on, to everybody else what they or their municipality have reported.',
  })
  hurdles(
    @Args(() => HurdleArguments) args: HurdleArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'FIRST_REPORTED_ON', direction: OrderDirection.ASC };
    return readPage(context, info, hurdleModel, { ...args, orderBy });
  }

  @Query(() => HurdleType, {
    nullable: true,
    description: 'A hurdle; null if there is none the caller may see, or its reports are with another one.',
  })
  hurdle(
    @Arg('id', () => ID, { description: 'Id of the hurdle.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [hurdleModel], hurdle(id, 'id'));
  }

  @Query(() => SimilarHurdleConnection, {
    description: 'Hurdles whose reports read like those of this one, the most alike first; at most five.',
  })
  similarHurdles(
    @Args(() => SimilarHurdleArguments) { hurdleId, ...args }: SimilarHurdleArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'PLACE', direction: OrderDirection.ASC };
    const filter = { hurdleId: hurdle(hurdleId) };
    return readPage(context, info, similarHurdleModel, { ...args, filter, orderBy });
  }

  @Mutation(() => HurdlePayload.type, { description: 'The county names a hurdle so that all reports fit.' })
  hurdleName(
    @Arg('input', () => HurdleNameInput, { description: 'Title and theme.' }) input: HurdleNameInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return nameHurdle(context, { ...input, hurdleId: hurdle(input.hurdleId) });
  }

  @Mutation(() => HurdlePayload.type, {
    description:
      'The county registers a hurdle, takes it up, or has solved it. Other steps follow from a reconstruction, a resolution or a working group.',
  })
  hurdleAdvance(
    @Arg('input', () => HurdleAdvanceInput, { description: 'Where to.' }) input: HurdleAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return advanceHurdle(context, {
      ...input,
      hurdleId: hurdle(input.hurdleId),
      toState: input.toState as HurdleState,
      remark: input.remark ?? null,
      answer: input.answer ?? null,
    });
  }

  @Mutation(() => HurdlePayload.type, {
    description:
      'The county puts similar reports together. The third of a different case or reporter makes a reconstruction due.',
  })
  hurdleMerge(
    @Arg('input', () => HurdleMergeInput, { description: 'Which one into which.' }) input: HurdleMergeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const intoId = hurdle(input.intoId, 'intoId');
    return mergeHurdles(context, { ...input, hurdleId: hurdle(input.hurdleId), intoId });
  }

  @Mutation(() => HurdlePayload.type, { description: 'The county parts reports that are not the same.' })
  hurdleSplit(
    @Arg('input', () => HurdleSplitInput, { description: 'Which reports.' }) input: HurdleSplitInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const reportIds = input.reportIds.map((id) => uuidArgument(['hurdle_report'], id, 'reportIds'));
    return splitHurdle(context, { ...input, hurdleId: hurdle(input.hurdleId), reportIds });
  }

  @Mutation(() => ReconstructionPayload.type, {
    description: 'The county writes on a reconstruction; with an outcome it is concluded.',
  })
  reconstructionRecord(
    @Arg('input', () => ReconstructionRecordInput, { description: 'What was found out.' })
    input: ReconstructionRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordReconstruction(context, {
      ...input,
      reconstructionId: uuidArgument(['reconstruction'], input.reconstructionId, 'reconstructionId'),
      course: input.course ?? null,
      interfaces: input.interfaces ?? null,
      attempts: input.attempts ?? null,
      commonProblem: input.commonProblem ?? null,
      outcome: (input.outcome ?? null) as ReconstructionOutcome | null,
      reason: input.reason ?? null,
    });
  }
}
