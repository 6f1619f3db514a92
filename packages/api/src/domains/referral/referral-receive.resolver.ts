import type { ReferralOutcome, ReferralState } from '@kim/schema/reference/referral.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { answerReferral, openReferral } from './referral-receive.service.ts';
import {
  ReferralAcceptInput,
  ReferralCompleteInput,
  ReferralDeclineInput,
  ReferralOpenInput,
  ReferralProgressInput,
  type ReferralStepInput,
} from './referral.input.ts';
import { referralModel } from './referral.model.ts';
import { ReferralType } from './referral.type.ts';

const payload = (name: string, what: string) =>
  changePayload(name, what, {
    referral: {
      type: () => ReferralType,
      models: () => [referralModel],
      description: 'The referral as it is now; with errors as it stands.',
    },
  });
export const referralOpenPayload = payload('ReferralOpenPayload', 'What opening a referral led to.');
export const referralAcceptPayload = payload('ReferralAcceptPayload', 'What accepting a referral led to.');
export const referralDeclinePayload = payload('ReferralDeclinePayload', 'What declining a referral led to.');
export const referralProgressPayload = payload(
  'ReferralProgressPayload',
  'What beginning to work on a referral led to.',
);
export const referralCompletePayload = payload(
  'ReferralCompletePayload',
  'What completing a referral led to.',
);

type Changed = Promise<Outcome<{ referralId: string }>>;

const ONE = { description: 'The referral.' } as const;

/** What a recipient does with a referral. Each is refused once the consent behind it has ended. */
@Resolver()
export class ReferralReceiveResolver {
  @Mutation(() => referralOpenPayload.type, {
    description:
      'Opens what was handed on: who and when is noted and shown to the case manager, and the copies can be read by the caller for the rest of the day.',
  })
  referralOpen(
    @Arg('input', () => ReferralOpenInput, ONE) input: ReferralOpenInput,
    @Ctx() context: RequestContext,
  ): Changed {
    const referralId = uuidArgument(['referral'], input.referralId, 'referralId');
    return carryOut(context, { operation: 'referralOpen', input }, (_em, actor) =>
      openReferral({ context, actor }, referralId),
    );
  }

  @Mutation(() => referralAcceptPayload.type, { description: 'The recipient takes the referral on.' })
  referralAccept(
    @Arg('input', () => ReferralAcceptInput, ONE) input: ReferralAcceptInput,
    @Ctx() context: RequestContext,
  ): Changed {
    return answer(context, { operation: 'referralAccept', input }, 'ACCEPTED');
  }

  @Mutation(() => referralDeclinePayload.type, {
    description: 'The recipient does not take the referral on; the copies are closed.',
  })
  referralDecline(
    @Arg('input', () => ReferralDeclineInput, ONE) input: ReferralDeclineInput,
    @Ctx() context: RequestContext,
  ): Changed {
    return answer(context, { operation: 'referralDecline', input }, 'DECLINED');
  }

  @Mutation(() => referralProgressPayload.type, { description: 'The recipient begins to work on it.' })
  referralProgress(
    @Arg('input', () => ReferralProgressInput, ONE) input: ReferralProgressInput,
    @Ctx() context: RequestContext,
  ): Changed {
    return answer(context, { operation: 'referralProgress', input }, 'IN_PROGRESS');
  }

  @Mutation(() => referralCompletePayload.type, {
    description: 'The recipient is done, and says what became of it.',
  })
  referralComplete(
    @Arg('input', () => ReferralCompleteInput, ONE) input: ReferralCompleteInput,
    @Ctx() context: RequestContext,
  ): Changed {
    return answer(context, { operation: 'referralComplete', input }, 'DONE');
  }
}

interface Answered {
  readonly operation: string;
  readonly input: ReferralStepInput | ReferralCompleteInput;
}

const answer = (context: RequestContext, { operation, input }: Answered, to: ReferralState): Changed => {
  const referralId = uuidArgument(['referral'], input.referralId, 'referralId');
  const outcome = 'outcome' in input ? { outcome: input.outcome as ReferralOutcome } : {};
  return carryOut(context, { operation, input }, (_em, actor) =>
    answerReferral({ context, actor }, { referralId, version: input.version, to, ...outcome }),
  );
};
