import type { DeclineReason } from '@kim/schema/reference/incoming-referral.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Finding } from '../../platform/graphql/change-error.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { intakeConsentOf } from '../case-intake/case-intake.public.ts';
import { findingsOfConsent } from '../consent/consent.public.ts';
import {
  IncomingReferralAcceptInput,
  type IncomingReferralCaseInput,
  IncomingReferralDeclineInput,
  IncomingReferralReceiveInput,
} from './incoming-referral.input.ts';
import { incomingPayload } from './incoming-referral.resolver.ts';
import {
  acceptIncoming,
  declineIncoming,
  receiveIncoming,
  type CaseBeside,
} from './incoming-referral-answer.service.ts';

export const incomingReferralReceivePayload = incomingPayload(
  'IncomingReferralReceivePayload',
  'What confirming the arrival of a referral led to.',
);
export const incomingReferralDeclinePayload = incomingPayload(
  'IncomingReferralDeclinePayload',
  'What declining a referral to case management led to.',
);
export const incomingReferralAcceptPayload = incomingPayload(
  'IncomingReferralAcceptPayload',
  'What taking somebody on led to.',
);

type Changed = Promise<Outcome<{ incomingReferralId: string }>>;

/** What case management does with whom it was referred. */
@Resolver()
export class IncomingReferralAnswerResolver {
  @Mutation(() => incomingReferralReceivePayload.type, {
    description: 'A case manager of the place confirms the arrival; the sender sees that it was received.',
  })
  incomingReferralReceive(
    @Arg('input', () => IncomingReferralReceiveInput, { description: 'The referral.' })
    input: IncomingReferralReceiveInput,
    @Ctx() context: RequestContext,
  ): Changed {
    const referralId = uuidArgument(['incoming_referral'], input.referralId, 'referralId');
    return carryOut(context, { operation: 'incomingReferralReceive', input }, (_em, actor) =>
      receiveIncoming({ context, actor }, { referralId, version: input.version }),
    );
  }

  @Mutation(() => incomingReferralDeclinePayload.type, {
    description:
      'A case manager of the place declines, for a reason the sender does not learn. Who it was is deleted 14 days later.',
  })
  incomingReferralDecline(
    @Arg('input', () => IncomingReferralDeclineInput, { description: 'The referral, and why.' })
    input: IncomingReferralDeclineInput,
    @Ctx() context: RequestContext,
  ): Changed {
    const referralId = uuidArgument(['incoming_referral'], input.referralId, 'referralId');
    const asked = { referralId, version: input.version, reason: input.reason as DeclineReason };
    return carryOut(context, { operation: 'incomingReferralDecline', input }, (_em, actor) =>
      declineIncoming({ context, actor }, asked),
    );
  }

  @Mutation(() => incomingReferralAcceptPayload.type, {
    description:
      'A case manager of the place takes somebody on: a case is opened with the data that came along and the consent, or a case the caller leads is named. The sender learns that they were taken on, never the case.',
  })
  incomingReferralAccept(
    @Arg('input', () => IncomingReferralAcceptInput, { description: 'The referral, and the case.' })
    input: IncomingReferralAcceptInput,
    @Ctx() context: RequestContext,
  ): Changed {
    const referralId = uuidArgument(['incoming_referral'], input.referralId, 'referralId');
    const caseId = input.caseId ? uuidArgument(['case'], input.caseId, 'caseId') : null;
    const newCase = input.newCase ? besideOf(input.newCase, context.today) : null;
    const findings = findingsOfAccepting({ caseId, newCase }, context.today);
    return carryOut(context, { operation: 'incomingReferralAccept', input, findings }, (_em, actor) =>
      acceptIncoming(
        { context, actor },
        { referralId, version: input.version, into: newCase ?? { caseId: caseId! } },
      ),
    );
  }
}

const besideOf = (
  { birthDate, targetGroups, lifeAreas, consent }: IncomingReferralCaseInput,
  today: string,
): CaseBeside => ({
  birthDate: birthDate ?? null,
  targetGroups,
  lifeAreas,
  openedOn: today,
  consent: intakeConsentOf(consent),
});

const findingsOfAccepting = (
  { caseId, newCase }: { readonly caseId: string | null; readonly newCase: CaseBeside | null },
  today: string,
): Finding[] => {
  if ((caseId === null) === (newCase === null)) return [{ code: 'INCOMING_ONE_CASE', field: 'caseId' }];
  if (!newCase) return [];
  const isBornLater = newCase.birthDate !== null && newCase.birthDate > today;
  return [
    ...(isBornLater ? [{ code: 'DAY_IN_FUTURE', field: ['newCase', 'birthDate'] } as const] : []),
    ...findingsOfConsent(newCase.consent, today).map((finding) => ({
      ...finding,
      field: ['newCase', 'consent', finding.field],
    })),
  ];
};
