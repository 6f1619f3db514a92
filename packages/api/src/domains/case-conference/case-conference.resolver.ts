import type { GraphQLResolveInfo } from 'graphql';
import type { RecipientOffice } from '@kim/schema/reference/referral.ts';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import {
  CaseConferenceAnswerInput,
  CaseConferenceArguments,
  CaseConferenceCancelInput,
  CaseConferenceCloseInput,
  CaseConferenceInviteInput,
} from './case-conference.input.ts';
import { caseConferenceModel } from './case-conference.model.ts';
import {
  answerConference,
  cancelConference,
  closeConference,
  inviteToConference,
} from './case-conference.service.ts';
import { CaseConferenceConnection, CaseConferenceType } from './case-conference.type.ts';

export const CaseConferencePayload = changePayload(
  'CaseConferencePayload',
  'What a change of a case conference led to.',
  {
    conference: {
      type: () => CaseConferenceType,
      models: () => [caseConferenceModel],
      description: 'The case conference as it is now; with errors as it stands.',
    },
  },
);

const conference = (id: string): string => uuidArgument(['case_conference'], id, 'conferenceId');

@Resolver()
export class CaseConferenceResolver {
  @Query(() => CaseConferenceConnection, {
    description:
      'Case conferences, the latest first: to a partner those they are invited to, to a case manager those of led cases, to the county that there are some.',
  })
  caseConferences(
    @Args(() => CaseConferenceArguments) { filter, ...page }: CaseConferenceArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'HELD_AT', direction: OrderDirection.DESC };
    const caseId = filter?.caseId ? uuidArgument(['case'], filter.caseId, 'caseId') : null;
    return readPage(context, info, caseConferenceModel, {
      ...page,
      ...(caseId && { filter: { caseId } }),
      orderBy,
    });
  }

  @Query(() => CaseConferenceType, {
    nullable: true,
    description: 'A case conference; null if there is none the caller may see.',
  })
  caseConference(
    @Arg('id', () => ID, { description: 'Id of the case conference.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [caseConferenceModel], uuidArgument(['case_conference'], id, 'id'));
  }

  @Mutation(() => CaseConferencePayload.type, {
    description:
      'Invites partners with copies of exactly what the client has consented to. One partner or kind of data that no consent covers today, and nobody is invited at all: the errors name every one.',
  })
  caseConferenceInvite(
    @Arg('input', () => CaseConferenceInviteInput, { description: 'Whom, when, with which data.' })
    input: CaseConferenceInviteInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const caseId = uuidArgument(['case'], input.caseId, 'caseId');
    const partners = input.partners.map(({ recipientId, recipientOffice }) => ({
      recipientId: uuidArgument(['addressee'], recipientId, 'partners'),
      recipientOffice: (recipientOffice ?? null) as RecipientOffice | null,
    }));
    const dataCategories = [...new Set(input.dataCategories)];
    return inviteToConference(context, { ...input, caseId, partners, dataCategories });
  }

  @Mutation(() => CaseConferencePayload.type, {
    description: 'A partner says whether they take part; refused once the consent has ended.',
  })
  caseConferenceAnswer(
    @Arg('input', () => CaseConferenceAnswerInput, { description: 'The answer.' })
    input: CaseConferenceAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return answerConference(context, { ...input, conferenceId: conference(input.conferenceId) });
  }

  @Mutation(() => CaseConferencePayload.type, {
    description: 'The case manager records minutes and who does what by when.',
  })
  caseConferenceClose(
    @Arg('input', () => CaseConferenceCloseInput, { description: 'Minutes and agreed steps.' })
    input: CaseConferenceCloseInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const agreements = input.agreements.map(({ text, partnerId, dueOn }) => ({
      text,
      dueOn,
      partnerId: partnerId ? uuidArgument(['conference_partner'], partnerId, 'agreements') : null,
    }));
    return closeConference(context, { ...input, agreements, conferenceId: conference(input.conferenceId) });
  }

  @Mutation(() => CaseConferencePayload.type, {
    description: 'The case manager calls it off; partners read nothing any more.',
  })
  caseConferenceCancel(
    @Arg('input', () => CaseConferenceCancelInput, { description: 'Which.' })
    input: CaseConferenceCancelInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return cancelConference(context, { ...input, conferenceId: conference(input.conferenceId) });
  }
}
