import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { RedistributionAnswerPayload, RedistributionChangePayload } from './ledger.payload.ts';
import { answer } from './redistribution-answer.service.ts';
import { changeLines } from './redistribution-lines.service.ts';
import { redistributionModel } from './redistribution.model.ts';
import {
  discardRedistribution,
  draftRedistribution,
  enactRedistribution,
  publishRedistribution,
  recallRedistribution,
} from './redistribution.service.ts';
import {
  RedistributionAnswerInput,
  RedistributionConnection,
  RedistributionDraftInput,
  RedistributionLineChangeInput,
  RedistributionStepInput,
  RedistributionType,
} from './redistribution.type.ts';

const target = { description: 'Which one, and the version seen.' };
const idOf = ({ redistributionId }: { readonly redistributionId: string }): string =>
  uuidArgument(['redistribution'], redistributionId, 'redistributionId');
const responseOf = ({ responseId }: RedistributionAnswerInput): string =>
  uuidArgument(['response'], responseId, 'responseId');

@Resolver()
export class RedistributionResolver {
  @Query(() => RedistributionType, {
    nullable: true,
    description: 'A redistribution; null if there is none the caller may see.',
  })
  redistribution(
    @Arg('id', () => ID, { description: 'Id of the redistribution.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [redistributionModel], uuidArgument(['redistribution'], id, 'id'));
  }

  @Query(() => RedistributionConnection, {
    description:
      'The redistributions the caller may see, the latest year first: municipalities see no drafts.',
  })
  redistributions(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'YEAR', direction: OrderDirection.DESC };
    return readPage(context, info, redistributionModel, { ...args, orderBy });
  }

  @Mutation(() => RedistributionChangePayload.type, {
    description: 'The county drafts how the VZÄ of a module are distributed in a coming year.',
  })
  redistributionDraft(
    @Arg('input', () => RedistributionDraftInput, { description: 'Module and years.' })
    input: RedistributionDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return draftRedistribution(context, { ...input });
  }

  @Mutation(() => RedistributionChangePayload.type, {
    description: 'Changes lines of a draft, or adds new positions. A draft need not sum yet.',
  })
  redistributionLineChange(
    @Arg('input', () => RedistributionLineChangeInput, { description: 'The new figures.' })
    input: RedistributionLineChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return changeLines(context, idOf(input), { ...input });
  }

  @Mutation(() => RedistributionChangePayload.type, {
    description: 'Shows a draft to the municipalities. It must sum exactly to what the state provides.',
  })
  redistributionPublish(
    @Arg('input', () => RedistributionStepInput, target) input: RedistributionStepInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return publishRedistribution(context, idOf(input), { ...input });
  }

  @Mutation(() => RedistributionChangePayload.type, {
    description: 'Takes a published redistribution back to change it, with a reason; all answers begin anew.',
  })
  redistributionRecall(
    @Arg('input', () => RedistributionStepInput, target) input: RedistributionStepInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recallRedistribution(context, idOf(input), { ...input });
  }

  @Mutation(() => RedistributionChangePayload.type, { description: 'Gives a draft up.' })
  redistributionDiscard(
    @Arg('input', () => RedistributionStepInput, target) input: RedistributionStepInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return discardRedistribution(context, idOf(input), { ...input });
  }

  @Mutation(() => RedistributionChangePayload.type, {
    description:
      'Puts a redistribution into force when every municipality has confirmed or the county has decided over its objection: writes the allocations of the target year.',
  })
  redistributionEnact(
    @Arg('input', () => RedistributionStepInput, target) input: RedistributionStepInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return enactRedistribution(context, idOf(input), { ...input });
  }

  @Mutation(() => RedistributionAnswerPayload.type, {
    description: 'The HR of a municipality agrees, for its own municipality alone.',
  })
  redistributionConfirm(
    @Arg('input', () => RedistributionAnswerInput, target) input: RedistributionAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const operation = 'redistributionConfirm';
    return answer(context, responseOf(input), { operation, step: 'CONFIRM', input: { ...input } });
  }

  @Mutation(() => RedistributionAnswerPayload.type, {
    description: 'The HR of a municipality objects with a reason, for its own municipality alone.',
  })
  redistributionObject(
    @Arg('input', () => RedistributionAnswerInput, target) input: RedistributionAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const operation = 'redistributionObject';
    return answer(context, responseOf(input), { operation, step: 'OBJECT', input: { ...input } });
  }

  @Mutation(() => RedistributionAnswerPayload.type, {
    description: 'The county keeps to the redistribution against an objection, with a reason.',
  })
  redistributionOverrule(
    @Arg('input', () => RedistributionAnswerInput, target) input: RedistributionAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const operation = 'redistributionOverrule';
    return answer(context, responseOf(input), { operation, step: 'OVERRULE', input: { ...input } });
  }
}
