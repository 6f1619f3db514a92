import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { Days, LocalDate } from '../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { PositionOccupancyType } from '../staffing/staffing.public.ts';
import { deploymentPlanModel } from './deployment-plan.model.ts';
import { deploymentSiteModel, deploymentSlotModel } from './deployment-slot.model.ts';
import {
  DeploymentPlanConnection,
  DeploymentSiteConnection,
  DeploymentSiteType,
  DeploymentSlotType,
  SlotReachabilityEnum,
} from './deployment.type.ts';

@ArgsType()
class WeekArgument {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Any day of the week asked about; default: the present week.',
  })
  readonly week?: string;
}

@Resolver(() => DeploymentSlotType)
export class DeploymentSlotResolver {
  @Query(() => DeploymentSlotType, {
    nullable: true,
    description: 'A slot of the deployment plan; null if there is none the caller may see.',
  })
  deploymentSlot(
    @Arg('id', () => ID, { description: 'Id of the slot.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [deploymentSlotModel], uuidArgument(['slot'], id, 'id'));
  }

  @Query(() => DeploymentSiteType, {
    nullable: true,
    description: 'A site; null if there is none the caller may see.',
  })
  deploymentSite(
    @Arg('id', () => ID, { description: 'Id of the site.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [deploymentSiteModel], uuidArgument(['site'], id, 'id'));
  }

  @Query(() => DeploymentSiteConnection, { description: 'The sites the caller may see, by place and name.' })
  deploymentSites(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, deploymentSiteModel, { ...args });
  }

  @Query(() => DeploymentPlanConnection, {
    description: 'The tables of days per week and municipality that went to the council, oldest first.',
  })
  deploymentPlans(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, deploymentPlanModel, { ...args });
  }

  @FieldResolver(() => SlotReachabilityEnum, {
    description: 'Whether the person can be reached there in that week.',
  })
  reachability(@Args(() => WeekArgument) _week: WeekArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => LocalDate, { description: 'The day on which it falls in that week.' })
  date(@Args(() => WeekArgument) _week: WeekArgument): unknown {
    return readWithItsRow();
  }
}

@Resolver(() => PositionOccupancyType)
export class OccupancyDeploymentResolver {
  @FieldResolver(() => [DeploymentSlotType], {
    description:
      'When and where the person is at work in that week, by day and time; a day without a slot is a day without deployment.',
  })
  deploymentSlots(@Args(() => WeekArgument) _week: WeekArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Days, { description: 'How many days are planned in that week.' })
  deploymentDays(@Args(() => WeekArgument) _week: WeekArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Days, {
    description: 'How many days a week this share of the position amounts to: five days are 1.0 VZÄ.',
  })
  deploymentLimit(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the caller may plan here: as HR or team lead of the employer, or as the case manager it is about.',
  })
  viewerCanPlan(): unknown {
    return readWithItsRow();
  }
}
