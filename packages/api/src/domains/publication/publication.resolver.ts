import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { sendOutsideReport } from './outside-report.service.ts';
import { HurdleReportSendWithoutAccountInput } from './publication.input.ts';
import { findCounties, findFollowed, findPublished } from './publication.service.ts';
import {
  FollowedReportType,
  HurdleReportSendWithoutAccountPayload,
  PublicCountyType,
  PublishedCountyType,
} from './publication.type.ts';

const ALONE = 'Without an account, in a document that asks for nothing else but what is open to everybody.';

@Resolver()
export class PublicationResolver {
  @Query(() => [PublicCountyType], { description: `The counties whose programme is here. ${ALONE}` })
  publicCounties(@Ctx() context: RequestContext): Promise<unknown> {
    return findCounties(context);
  }

  @Query(() => PublishedCountyType, {
    nullable: true,
    description: `What a county has published; null if there is no such county. ${ALONE}`,
  })
  publishedCounty(
    @Arg('id', () => ID, { description: 'Id of the county.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return findPublished(context, uuidArgument(['county'], id, 'id'));
  }

  @Query(() => FollowedReportType, {
    nullable: true,
    description: `What became of a report; null for a secret that was never given out. ${ALONE}`,
  })
  followedReport(
    @Arg('token', () => String, { description: 'The secret told when it was sent.' }) token: string,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return findFollowed(context, token);
  }

  @Mutation(() => HurdleReportSendWithoutAccountPayload, {
    description: `Reports a hurdle without saying who one is: at most 50 a day and county. Nothing that points to a person is taken. ${ALONE}`,
  })
  hurdleReportSendWithoutAccount(
    @Arg('input', () => HurdleReportSendWithoutAccountInput, { description: 'What happens, and with whom.' })
    input: HurdleReportSendWithoutAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return sendOutsideReport(context, {
      ...input,
      countyId: uuidArgument(['county'], input.countyId, 'countyId'),
      proposal: input.proposal ?? null,
      organisation: input.organisation ?? null,
    });
  }
}
