import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  Float,
  ID,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { connectionType, OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { durationFigures, hurdleDurationModel } from './hurdle-duration.model.ts';
import { PublishedResultConnection, PublishedResultType } from './proposal.type.ts';
import { WorkingGroupKindEnum } from './working-group-enums.ts';
import { generativeThemeModel, publishedResultModel, workingGroupModel } from './working-group.model.ts';
import { GenerativeThemeConnection, WorkingGroupConnection, WorkingGroupType } from './working-group.type.ts';

const NO_THEME = 'null: the steering group has not taken it up.';

@ObjectType('HurdleDuration', { description: 'How long a hurdle took from its first report to a decision.' })
class HurdleDurationType {
  @Field(() => String, { description: 'The hurdle.' }) readonly title!: string;
  @Field(() => LocalDate, { description: 'Day of its first report.' }) readonly firstReportedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: `Day it became a theme; ${NO_THEME}` })
  readonly takenUpOn!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day its solution was adopted or rejected, or it was solved at once; null: not yet.',
  })
  readonly decidedOn!: string | null;
  @Field(() => Int, { nullable: true, description: `Days from first report to theme; ${NO_THEME}` })
  readonly daysToTheme!: number | null;
  @Field(() => Int, { nullable: true, description: 'Days from first report to decision; null: not yet.' })
  readonly daysToDecision!: number | null;
}
const HurdleDurationConnection = connectionType('HurdleDuration', () => HurdleDurationType, 'hurdles');

@ObjectType({ description: 'How long hurdles take, over all the caller may know of.' })
export class HurdleDurationFigures {
  @Field(() => Int, { description: 'How many there are.' }) readonly hurdles!: number;
  @Field(() => Int, { description: 'How many of them are decided.' }) readonly decided!: number;
  @Field(() => Float, { nullable: true, description: 'Median of days from first report to theme.' })
  readonly medianDaysToTheme!: number | null;
  @Field(() => Float, { nullable: true, description: 'Median of days from first report to decision.' })
  readonly medianDaysToDecision!: number | null;
}

@InputType({ description: 'What the list is narrowed to.' })
class WorkingGroupFilter {
  @Field(() => WorkingGroupKindEnum, { nullable: true, description: 'Only of this kind.' })
  readonly kind?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those at work; false: only closed ones.' })
  readonly isOpen?: boolean | null;
}
@ArgsType()
class WorkingGroupArguments extends PageArguments {
  @Field(() => WorkingGroupFilter, { nullable: true, description: 'What the list is narrowed to.' })
  readonly filter?: WorkingGroupFilter | null;
}

@Resolver()
export class WorkingGroupReadResolver {
  @Query(() => WorkingGroupConnection, {
    description:
      'Working groups by name: to the steering group and its office all of the county, to others those they are members of.',
  })
  workingGroups(
    @Args(() => WorkingGroupArguments) { filter, ...args }: WorkingGroupArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { kind, isOpen } = filter ?? {};
    return readPage(context, info, workingGroupModel, {
      ...args,
      filter: { ...(kind ? { kind } : {}), ...(typeof isOpen === 'boolean' ? { isOpen } : {}) },
    });
  }

  @Query(() => WorkingGroupType, {
    nullable: true,
    description: 'A working group; null if there is none the caller may see.',
  })
  workingGroup(
    @Arg('id', () => ID, { description: 'Id of the group.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [workingGroupModel], uuidArgument(['working_group'], id, 'id'));
  }

  @Query(() => GenerativeThemeConnection, {
    description: 'Generative themes by name, as far as the caller may see them.',
  })
  generativeThemes(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, generativeThemeModel, { ...args });
  }

  @Query(() => PublishedResultConnection, { description: 'What was decided in the county, latest first.' })
  publishedResults(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const orderBy = { field: 'PUBLISHED_ON', direction: OrderDirection.DESC };
    return readPage(context, info, publishedResultModel, { ...args, orderBy });
  }

  @Query(() => PublishedResultType, {
    nullable: true,
    description: 'A result; null if there is none the caller may see.',
  })
  publishedResult(
    @Arg('id', () => ID, { description: 'Id of the result.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [publishedResultModel], uuidArgument(['published_result'], id, 'id'));
  }

  @Query(() => HurdleDurationConnection, {
    description: 'How long hurdles took from first report to decision, earliest first.',
  })
  hurdleDurations(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, hurdleDurationModel, { ...args });
  }

  @Query(() => HurdleDurationFigures, {
    description: 'How long hurdles take, in the middle of all the caller may know of.',
  })
  hurdleDurationFigures(@Ctx() context: RequestContext): Promise<HurdleDurationFigures> {
    return durationFigures(context);
  }
}
