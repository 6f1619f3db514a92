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
  InputType,
  Query,
  Resolver,
} from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { bodyModel } from './body.model.ts';
import { GovernanceBodyConnection, GovernanceBodyType } from './body.type.ts';
import { decisionRequestModel } from './decision.model.ts';
import { DecisionRequestConnection } from './decision.type.ts';
import { SeatType } from './seat.type.ts';
import { sessionCalendar } from './session-calendar.ts';
import { resolutionModel, sessionModel, steeringItemModel } from './session.model.ts';
import {
  ResolutionConnection,
  ResolutionType,
  SessionCalendarType,
  SteeringItemType,
  SteeringSessionConnection,
  SteeringSessionType,
} from './session.type.ts';
import { DecisionKindEnum, DecisionRequestStateEnum, ResolutionOutcomeEnum } from './steering-enums.ts';
import { steeringBodyOf } from './steering-target.ts';

@ArgsType()
class SessionArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those of today and later, earliest first; false: only past ones, latest first.',
  })
  readonly isComing?: boolean | null;
}

@InputType({ description: 'What resolutions are narrowed to.' })
class ResolutionFilter {
  @Field(() => DecisionKindEnum, { nullable: true, description: 'Only those about this.' })
  readonly kind?: string | null;
  @Field(() => ResolutionOutcomeEnum, { nullable: true, description: 'Only those that ended so.' })
  readonly outcome?: string | null;
}
@ArgsType()
class ResolutionArguments extends PageArguments {
  @Field(() => ResolutionFilter, { nullable: true, description: 'What the list is narrowed to.' })
  readonly filter?: ResolutionFilter | null;
}

@ArgsType()
class RequestArguments extends PageArguments {
  @Field(() => DecisionRequestStateEnum, { nullable: true, description: 'Only those that stand so.' })
  readonly state?: string | null;
}

@ArgsType()
class DayArgument {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Those of this day, e.g. 2021-11-25; without, the whole history.',
  })
  readonly on?: string;
}

@Resolver(() => GovernanceBodyType)
export class GovernanceBodyResolver {
  @FieldResolver(() => [SeatType], {
    description: 'Its seats, voting ones first: of all times, or of one day.',
  })
  seats(@Args(() => DayArgument) _day: DayArgument): unknown {
    return readWithItsRow();
  }
}

@Resolver()
export class SteeringReadResolver {
  @Query(() => GovernanceBodyType, {
    nullable: true,
    description: 'The steering group of the county the caller acts in.',
  })
  async steeringGroup(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { actor } = context;
    return actor.kind === 'member' ? readOne(context, info, [bodyModel], steeringBodyOf(actor)) : null;
  }

  @Query(() => GovernanceBodyConnection, {
    description: 'Committees the programme is reported to (KIM concept 2025, 3.4).',
  })
  committees(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, bodyModel, { ...args, filter: { kind: 'COMMITTEE' } });
  }

  @Query(() => SteeringSessionConnection, { description: 'Sessions of the steering group.' })
  steeringSessions(
    @Args(() => SessionArguments) { isComing, ...args }: SessionArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const direction = isComing === true ? OrderDirection.ASC : OrderDirection.DESC;
    return readPage(context, info, sessionModel, {
      ...args,
      filter: typeof isComing === 'boolean' ? { isComing } : {},
      orderBy: { field: 'HELD_ON', direction },
    });
  }

  @Query(() => SteeringSessionType, {
    nullable: true,
    description: 'A session; null if there is none the caller may see.',
  })
  steeringSession(
    @Arg('id', () => ID, { description: 'Id of the session.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [sessionModel], uuidArgument(['steering_session'], id, 'id'));
  }

  @Query(() => SessionCalendarType, {
    nullable: true,
    description: 'A session for one’s own calendar; null if there is none the caller may see.',
  })
  steeringSessionCalendar(
    @Arg('id', () => ID, { description: 'Id of the session.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<SessionCalendarType | null> {
    return sessionCalendar(context, uuidArgument(['steering_session'], id, 'id'));
  }

  @Query(() => SteeringItemType, {
    nullable: true,
    description: 'What is decided about; null if there is none the caller may see.',
  })
  steeringItem(
    @Arg('id', () => ID, { description: 'Id of the item.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [steeringItemModel], uuidArgument(['steering_item'], id, 'id'));
  }

  @Query(() => ResolutionConnection, {
    description:
      'Resolutions of the steering group, latest first: published ones to everybody of the county, all to its office and seats.',
  })
  resolutions(
    @Args(() => ResolutionArguments) { filter, ...args }: ResolutionArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, resolutionModel, {
      ...args,
      filter: {
        ...(filter?.kind ? { kind: filter.kind } : {}),
        ...(filter?.outcome ? { outcome: filter.outcome } : {}),
      },
      orderBy: { field: 'DECIDED_ON', direction: OrderDirection.DESC },
    });
  }

  @Query(() => ResolutionType, {
    nullable: true,
    description: 'A resolution; null if there is none the caller may see.',
  })
  resolution(
    @Arg('id', () => ID, { description: 'Id of the resolution.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [resolutionModel], uuidArgument(['resolution'], id, 'id'));
  }

  @Query(() => DecisionRequestConnection, {
    description: 'What the steering group is asked to decide, oldest first.',
  })
  decisionRequests(
    @Args(() => RequestArguments) { state, ...args }: RequestArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, decisionRequestModel, {
      ...args,
      filter: state ? { state } : {},
    });
  }
}
