import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import {
  IncomingReferralFilter,
  IncomingReferralRevokeInput,
  IncomingReferralSendInput,
} from './incoming-referral.input.ts';
import { incomingReferralModel } from './incoming-referral.model.ts';
import { findingsOfSending } from './incoming-referral.policy.ts';
import { IncomingReferralConnection, IncomingReferralType } from './incoming-referral.type.ts';
import { revokeIncoming, sendIncoming } from './incoming-referral-send.service.ts';

export const incomingPayload = (name: string, what: string) =>
  changePayload(name, what, {
    incomingReferral: {
      type: () => IncomingReferralType,
      models: () => [incomingReferralModel],
      description: 'The referral as it is now; with errors as it stands.',
    },
  });
export const incomingReferralSendPayload = incomingPayload(
  'IncomingReferralSendPayload',
  'What referring somebody to case management led to.',
);
export const incomingReferralRevokePayload = incomingPayload(
  'IncomingReferralRevokePayload',
  'What taking a referral to case management back led to.',
);

type Changed = Promise<Outcome<{ incomingReferralId: string }>>;

@ArgsType()
class IncomingArguments extends PageArguments {
  @Field(() => IncomingReferralFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: IncomingReferralFilter;
}

@Resolver()
export class IncomingReferralResolver {
  @Query(() => IncomingReferralType, {
    nullable: true,
    description: 'A referral into case management; null if there is none the caller may see.',
  })
  incomingReferral(
    @Arg('id', () => ID, { description: 'Id of the referral.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [incomingReferralModel], uuidArgument(['incoming_referral'], id, 'id'));
  }

  @Query(() => IncomingReferralConnection, {
    description:
      "For case managers what was referred to their place, for senders what their office has sent, the latest first. There is no search: nobody is looked for by a person's name.",
  })
  incomingReferrals(
    @Args(() => IncomingArguments) args: IncomingArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, incomingReferralModel, {
      ...args,
      orderBy: { field: 'SENT_ON', direction: 'DESC' },
    });
  }

  @Mutation(() => incomingReferralSendPayload.type, {
    description:
      'An office or an adviser refers somebody who has agreed to it to the case management of a municipality. What was sent is not read again by the sender.',
  })
  incomingReferralSend(
    @Arg('input', () => IncomingReferralSendInput, { description: 'Who, where to, why, and the consent.' })
    input: IncomingReferralSendInput,
    @Ctx() context: RequestContext,
  ): Changed {
    const recipientId = uuidArgument(['addressee'], input.recipientId, 'recipientId');
    const { reason, legalDomain, consentGivenOn, consentForm } = input;
    const person = {
      ...input.person,
      phone: input.person.phone ?? null,
      email: input.person.email ?? null,
    };
    const findings = findingsOfSending(person, input, context.today);
    return carryOut(context, { operation: 'incomingReferralSend', input, findings }, (_em, actor) =>
      sendIncoming(
        { context, actor },
        { recipientId, reason, legalDomain: legalDomain ?? null, consentGivenOn, consentForm, person },
      ),
    );
  }

  @Mutation(() => incomingReferralRevokePayload.type, {
    description: 'The sender takes a referral back that is not answered yet; who it was is deleted at once.',
  })
  incomingReferralRevoke(
    @Arg('input', () => IncomingReferralRevokeInput, { description: 'The referral.' })
    input: IncomingReferralRevokeInput,
    @Ctx() context: RequestContext,
  ): Changed {
    const referralId = uuidArgument(['incoming_referral'], input.referralId, 'referralId');
    return carryOut(context, { operation: 'incomingReferralRevoke', input }, (_em, actor) =>
      revokeIncoming({ context, actor }, { referralId, version: input.version }),
    );
  }
}
