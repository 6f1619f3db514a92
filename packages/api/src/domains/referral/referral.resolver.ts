import { MOST_NOTES, referableCategories, type RecipientOffice } from '@kim/schema/reference/referral.ts';
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
import type { Finding } from '../../platform/graphql/change-error.ts';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CaseType, caseToChange } from '../case-file/case-file.public.ts';
import { draftReferral, setCheck } from './referral-draft.service.ts';
import { revokeReferral, sendReferral } from './referral-send.service.ts';
import {
  ReferralCheckSetInput,
  ReferralDraftInput,
  ReferralFilter,
  ReferralSendInput,
  ReferralRevokeInput,
} from './referral.input.ts';
import { referralModel } from './referral.model.ts';
import { ReferralConnection, ReferralType } from './referral.type.ts';

const LONGEST_MESSAGE = 2000;

const payload = (name: string, what: string) =>
  changePayload(name, what, {
    referral: {
      type: () => ReferralType,
      models: () => [referralModel],
      description: 'The referral as it is now; with errors as it stands.',
    },
  });
export const referralDraftPayload = payload('ReferralDraftPayload', 'What drafting a referral led to.');
export const referralCheckSetPayload = payload(
  'ReferralCheckSetPayload',
  'What ticking a point of the checklist led to.',
);
export const referralSendPayload = payload(
  'ReferralSendPayload',
  'What sending led to. With an error nothing was sent.',
);
export const referralRevokePayload = payload('ReferralRevokePayload', 'What taking a referral back led to.');

type Changed = Promise<Outcome<{ referralId: string }>>;

@ArgsType()
class ReceivedArguments extends PageArguments {
  @Field(() => ReferralFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: ReferralFilter;
}

@Resolver()
export class ReferralResolver {
  @Query(() => ReferralType, {
    nullable: true,
    description: 'A referral; null if there is none the caller may see.',
  })
  referral(
    @Arg('id', () => ID, { description: 'Id of the referral.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [referralModel], uuidArgument(['referral'], id, 'id'));
  }

  @Query(() => ReferralConnection, {
    description:
      "The inbox of who receives referrals: what was sent to the caller's organisation and office, the latest first. There is no other list, and no search.",
  })
  receivedReferrals(
    @Args(() => ReceivedArguments) args: ReceivedArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, referralModel, {
      ...args,
      orderBy: { field: 'SENT_ON', direction: 'DESC' },
    });
  }

  @Mutation(() => referralDraftPayload.type, {
    description:
      'Whoever leads a case prepares a referral. Nothing leaves the house: it is sent by referralSend. One to the naturalisation office gets its checklist.',
  })
  referralDraft(
    @Arg('input', () => ReferralDraftInput, { description: 'Whom to, with which data.' })
    input: ReferralDraftInput,
    @Ctx() context: RequestContext,
  ): Changed {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const some = {
      recipientId: uuidArgument(['addressee'], input.recipientId, 'recipientId'),
      recipientOffice: (input.recipientOffice ?? null) as RecipientOffice | null,
      category: input.category,
      legalDomain: input.legalDomain ?? null,
      dataCategories: [...new Set(input.dataCategories)],
    };
    const findings = findingsOfData(some.dataCategories);
    return carryOut(context, { operation: 'referralDraft', input, findings }, async (_em, actor) => {
      await caseToChange(context, caseId);
      return draftReferral({ context, actor, caseId }, some);
    });
  }

  @Mutation(() => referralCheckSetPayload.type, {
    description: 'Ticks a point of the checklist of a naturalisation referral, or takes the tick away.',
  })
  referralCheckSet(
    @Arg('input', () => ReferralCheckSetInput, { description: 'Which point, and whether it is met.' })
    input: ReferralCheckSetInput,
    @Ctx() context: RequestContext,
  ): Changed {
    const referralId = uuidArgument(['referral'], input.referralId, 'referralId');
    const { point, isMet } = input;
    return carryOut(context, { operation: 'referralCheckSet', input }, () =>
      setCheck(context, { referralId, point, isMet }),
    );
  }

  @Mutation(() => referralSendPayload.type, {
    description:
      'Sends copies of exactly what the client has consented to. One recipient or kind of data that no consent covers today, or one open point of the checklist, and nothing is sent at all: the errors name every one.',
  })
  referralSend(
    @Arg('input', () => ReferralSendInput, { description: 'The referral, and a message.' })
    input: ReferralSendInput,
    @Ctx() context: RequestContext,
  ): Changed {
    const referralId = uuidArgument(['referral'], input.referralId, 'referralId');
    const message = input.message?.trim() ?? '';
    const noteIds = [...new Set(input.noteIds ?? [])].map((id) => uuidArgument(['note'], id, 'noteIds'));
    const findings = findingsOfSending(message, noteIds);
    return carryOut(context, { operation: 'referralSend', input, findings }, (_em, actor) =>
      sendReferral({ context, actor }, { referralId, version: input.version, message, noteIds }),
    );
  }

  @Mutation(() => referralRevokePayload.type, {
    description: 'Takes a referral back, sent or not: its copies are closed to the recipient at once.',
  })
  referralRevoke(
    @Arg('input', () => ReferralRevokeInput, { description: 'The referral.' }) input: ReferralRevokeInput,
    @Ctx() context: RequestContext,
  ): Changed {
    const referralId = uuidArgument(['referral'], input.referralId, 'referralId');
    return carryOut(context, { operation: 'referralRevoke', input }, (_em, actor) =>
      revokeReferral({ context, actor }, { referralId, version: input.version }),
    );
  }
}

@Resolver(() => CaseType)
export class CaseReferralsResolver {
  @FieldResolver(() => [ReferralType], {
    description:
      'Whom the client was referred to: for who leads the case, and for the county without the data.',
  })
  referrals(): unknown {
    return readWithItsRow();
  }
}

const findingsOfSending = (message: string, noteIds: readonly string[]): Finding[] => [
  ...(message.length > LONGEST_MESSAGE
    ? [{ code: 'INVALID_TEXT', field: 'message', figures: { most: LONGEST_MESSAGE } } as const]
    : []),
  ...(noteIds.length > MOST_NOTES
    ? [{ code: 'INVALID_COUNT', field: 'noteIds', figures: { least: 1, most: MOST_NOTES } } as const]
    : []),
];

const findingsOfData = (categories: readonly string[]): Finding[] => {
  if (categories.length === 0) return [{ code: 'REFERRAL_NO_DATA', field: 'dataCategories' }];
  const isKnown = categories.every((category) =>
    (referableCategories as readonly string[]).includes(category),
  );
  return isKnown ? [] : [{ code: 'INVALID_CODE', field: 'dataCategories' }];
};
