import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { carryOutAgain } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readPage } from '../../platform/reading/read.ts';
import { calendarFeedModel } from './calendar-feed.model.ts';
import { issueFeed, revokeFeed } from './calendar-feed.service.ts';
import {
  CalendarFeedConnection,
  CalendarFeedIssueInput,
  calendarFeedIssuePayload,
  CalendarFeedRevokeInput,
  calendarFeedRevokePayload,
} from './calendar-feed.type.ts';

@Resolver()
export class CalendarFeedResolver {
  @Query(() => CalendarFeedConnection, {
    description: "The caller's own calendar address that works, if there is one.",
  })
  calendarFeeds(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, calendarFeedModel, { ...args });
  }

  @Mutation(() => calendarFeedIssuePayload.type, {
    description: 'Gives the caller a secret address for their calendar; one they had before stops working.',
  })
  calendarFeedIssue(
    @Arg('input', () => CalendarFeedIssueInput, { description: 'The language.' })
    { language }: CalendarFeedIssueInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return carryOutAgain(context, { operation: 'calendarFeedIssue' }, (em, actor) =>
      issueFeed({ context, em, actor }, language),
    );
  }

  @Mutation(() => calendarFeedRevokePayload.type, {
    description: "The caller's secret address stops working at once.",
  })
  calendarFeedRevoke(
    @Arg('input', () => CalendarFeedRevokeInput, { description: 'Which.' }) input: CalendarFeedRevokeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const feedId = uuidArgument(['calendar_feed'], input.feedId, 'feedId');
    return carryOutAgain(context, { operation: 'calendarFeedRevoke' }, (em, actor) =>
      revokeFeed({ context, em, actor }, feedId),
    );
  }
}
