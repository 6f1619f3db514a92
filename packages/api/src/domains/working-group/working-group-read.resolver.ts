import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { durationFigures, hurdleDurationModel } from './hurdle-duration.model.ts';
import { HurdleDurationConnection, HurdleDurationFigures } from './hurdle-duration.type.ts';
import { PublishedResultConnection, PublishedResultType } from './proposal.type.ts';
import { WorkingGroupKindEnum } from './working-group-enums.ts';
import { generativeThemeModel, publishedResultModel, workingGroupModel } from './working-group.model.ts';
import { GenerativeThemeConnection, WorkingGroupConnection, WorkingGroupType } from './working-group.type.ts';

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
