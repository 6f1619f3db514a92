import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { meetingCalendarText } from './meeting-calendar.ts';
import { meetingModel } from './meeting.model.ts';
import { MeetingConnection, MeetingType } from './meeting.type.ts';
import { meetingPersonModel, meetingSeriesModel } from './series.model.ts';
import { MeetingPersonConnection, MeetingSeriesConnection, MeetingSeriesType } from './series.type.ts';

@InputType({ description: 'What the list is narrowed to.' })
class MeetingFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those of today and later, earliest first; false: only past ones, latest first.',
  })
  readonly isComing?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Only those of this series.' })
  readonly seriesId?: string | null;
}

@ArgsType()
class MeetingArguments extends PageArguments {
  @Field(() => MeetingFilter, { nullable: true, description: 'What the list is narrowed to.' })
  readonly filter?: MeetingFilter | null;
}

@Resolver()
export class MeetingReadResolver {
  @Query(() => MeetingConnection, {
    description: 'Meetings the caller is invited to; to who convenes all of the county.',
  })
  meetings(
    @Args(() => MeetingArguments) { filter, ...args }: MeetingArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const seriesId = filter?.seriesId;
    const isComing = filter?.isComing ?? undefined;
    const direction = isComing === false ? OrderDirection.DESC : OrderDirection.ASC;
    return readPage(context, info, meetingModel, {
      ...args,
      filter: {
        ...(isComing === undefined ? {} : { isComing }),
        ...(seriesId ? { seriesId: uuidArgument(['meeting_series'], seriesId, 'seriesId') } : {}),
      },
      orderBy: { field: 'HELD_ON', direction },
    });
  }

  @Query(() => MeetingType, {
    nullable: true,
    description: 'A meeting; null if there is none the caller may see.',
  })
  meeting(
    @Arg('id', () => ID, { description: 'Id of the meeting.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [meetingModel], uuidArgument(['meeting'], id, 'id'));
  }

  @Query(() => String, {
    nullable: true,
    description:
      'The meeting as iCalendar (RFC 5545) for one’s own calendar; taken in again it replaces what was there. Null if there is none the caller may see.',
  })
  meetingCalendar(
    @Arg('id', () => ID, { description: 'Id of the meeting.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return meetingCalendarText(context, uuidArgument(['meeting'], id, 'id'));
  }

  @Query(() => MeetingSeriesConnection, {
    description:
      'Series of meetings by name: to who convenes all of the county, to others those of their meetings.',
  })
  allMeetingSeries(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, meetingSeriesModel, { ...args });
  }

  @Query(() => MeetingSeriesType, {
    nullable: true,
    description: 'A series of meetings; null if there is none the caller may see.',
  })
  meetingSeries(
    @Arg('id', () => ID, { description: 'Id of the series.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [meetingSeriesModel], uuidArgument(['meeting_series'], id, 'id'));
  }

  @Query(() => MeetingPersonConnection, { description: 'Who can be invited, by name.' })
  meetingPeople(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, meetingPersonModel, { ...args });
  }
}
