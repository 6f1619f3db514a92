import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
} from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readPage } from '../../platform/reading/read.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { caseModel, CaseType } from '../case-file/case-file.public.ts';
import { handoverModel } from './handover.model.ts';
import { acceptHandover, endHandover, requestHandover } from './handover.service.ts';
import {
  HandoverAnswerInput,
  HandoverConnection,
  HandoverFilter,
  HandoverPartType,
  HandoverRequestInput,
  HandoverType,
} from './handover.type.ts';

const handover = {
  type: () => HandoverType,
  models: () => [handoverModel],
  description: 'The handover as it is now; null with errors, but for CONFLICT.',
};
export const handoverChangePayload = changePayload(
  'HandoverChangePayload',
  'What asking for a handover, or ending it, led to.',
  { handover },
);
export const handoverAcceptPayload = changePayload(
  'HandoverAcceptPayload',
  'What accepting a handover led to.',
  {
    handover,
    case: {
      type: () => CaseType,
      models: () => [caseModel],
      description: "The case, now the caller's own; null with errors.",
    },
  },
);

@ArgsType()
class HandoverArguments extends PageArguments {
  @Field(() => HandoverFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: HandoverFilter;
}

const answerOf = ({ handoverId, version }: HandoverAnswerInput) => ({
  handoverId: uuidArgument(['handover'], handoverId, 'handoverId'),
  version,
});

@Resolver()
export class HandoverResolver {
  @Query(() => HandoverConnection, {
    description: 'Handovers the caller may see, the latest first.',
  })
  handovers(
    @Args(() => HandoverArguments) args: HandoverArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'REQUESTED_ON', direction: OrderDirection.DESC };
    return readPage(context, info, handoverModel, { ...args, orderBy });
  }

  @Mutation(() => handoverChangePayload.type, {
    description: 'Who leads a case asks another place to take it over. One at a time; nothing moves yet.',
  })
  handoverRequest(
    @Arg('input', () => HandoverRequestInput, { description: 'The case and where to.' })
    input: HandoverRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const request = {
      caseId: uuidArgument(['case'], input.caseId, 'caseId'),
      addresseeId: uuidArgument(['addressee'], input.addresseeId, 'addresseeId'),
      reason: input.reason,
    };
    return carryOut(context, { operation: 'handoverRequest', input }, (_em, actor) =>
      requestHandover(context, actor, request),
    );
  }

  @Mutation(() => handoverAcceptPayload.type, {
    description:
      "A case manager of the place that is asked takes the case over: it is theirs from then on, wholly, and no longer the former one's. Needs the client's consent to this handover to hold.",
  })
  handoverAccept(
    @Arg('input', () => HandoverAnswerInput, { description: 'Which one, and the version seen.' })
    input: HandoverAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return carryOut(context, { operation: 'handoverAccept', input }, (_em, actor) =>
      acceptHandover(context, actor, answerOf(input)),
    );
  }

  @Mutation(() => handoverChangePayload.type, {
    description: 'A case manager of the place that is asked declines; the case stays where it is.',
  })
  handoverDecline(
    @Arg('input', () => HandoverAnswerInput, { description: 'Which one, and the version seen.' })
    input: HandoverAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return carryOut(context, { operation: 'handoverDecline', input }, (_em, actor) =>
      endHandover(context, actor, { ...answerOf(input), end: 'DECLINED' }),
    );
  }

  @Mutation(() => handoverChangePayload.type, {
    description: 'Who leads the case takes the request back while it is open.',
  })
  handoverWithdraw(
    @Arg('input', () => HandoverAnswerInput, { description: 'Which one, and the version seen.' })
    input: HandoverAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return carryOut(context, { operation: 'handoverWithdraw', input }, (_em, actor) =>
      endHandover(context, actor, { ...answerOf(input), end: 'WITHDRAWN' }),
    );
  }
}

@Resolver(() => CaseType)
export class HandoversOfCaseResolver {
  @FieldResolver(() => [HandoverPartType], {
    description:
      'What would go along if the case were handed over to this place today, and what would not; empty unless the caller leads the case.',
  })
  handoverParts(@Arg('addresseeId', () => ID, { description: 'Where to.' }) _addresseeId: string): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [HandoverType], {
    description: 'Handovers of the case the caller may see, oldest first.',
  })
  handovers(): unknown {
    return readWithItsRow();
  }
}
