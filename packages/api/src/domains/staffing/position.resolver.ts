import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { Fte, LocalDate } from '../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CountyType, MunicipalityType, Organisation } from '../organisation/organisation.public.ts';
import { findPosition, findPositions } from './staffing.service.ts';
import {
  PositionConnection,
  PositionFilter,
  PositionOrder,
  PositionType,
  ProgrammeModuleEnum,
  SupervisionAssignmentType,
} from './staffing.type.ts';

@ArgsType()
class PositionArguments extends PageArguments {
  @Field(() => PositionFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: PositionFilter;
  @Field(() => PositionOrder, { nullable: true, description: 'Default: by place.' })
  readonly orderBy?: PositionOrder;
}

@ArgsType()
class ModuleArgument {
  @Field(() => ProgrammeModuleEnum, {
    defaultValue: 'M2_CASE_MANAGEMENT',
    description: 'Module of the programme.',
  })
  readonly module!: string;
}

@ArgsType()
class ModuleDayArguments extends ModuleArgument {
  @Field(() => LocalDate, { nullable: true, description: 'The day asked about; today unless said.' })
  readonly asOf?: string;
}

@ArgsType()
class ModulePageArguments extends PageArguments {
  @Field(() => ProgrammeModuleEnum, {
    defaultValue: 'M2_CASE_MANAGEMENT',
    description: 'Module of the programme.',
  })
  readonly module!: string;
  @Field(() => PositionOrder, { nullable: true, description: 'Default: by place.' })
  readonly orderBy?: PositionOrder;
}

@ArgsType()
class DayArgument {
  @Field(() => LocalDate, { nullable: true, description: 'The day asked about.' }) readonly asOf?: string;
}

@Resolver(() => PositionType)
export class PositionResolver {
  @Query(() => PositionType, {
    nullable: true,
    description: 'A position; null if there is none the caller may see.',
  })
  position(
    @Arg('id', () => ID, { description: 'Id of the position.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return findPosition(context, info, uuidArgument(['position'], id, 'id'));
  }

  @Query(() => PositionConnection, { description: 'The positions the caller may see, of all modules.' })
  positions(
    @Args(() => PositionArguments) args: PositionArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return findPositions(context, info, { ...args });
  }

  @FieldResolver(() => Boolean, { description: 'Whether nobody fills it on that day (default: today).' })
  isVacant(@Args(() => DayArgument) _day: DayArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      'The employer (Anstellungsträger): who holds Dienstaufsicht on that day (default: today). Null before the first one.',
  })
  employer(@Args(() => DayArgument) _day: DayArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [SupervisionAssignmentType], {
    description: 'Both supervisions, oldest first: the whole history, or those of one day.',
  })
  supervisions(@Args(() => DayArgument) _day: DayArgument): unknown {
    return readWithItsRow();
  }
}

@Resolver(() => MunicipalityType)
export class MunicipalityStaffingResolver {
  @FieldResolver(() => Fte, {
    description:
      'VZÄ serving this municipality: of a shared position its share, so that the municipalities sum to the county.',
  })
  fte(@Args(() => ModuleArgument) _module: ModuleArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether a case-management position serves it (16 of 19 in the Rhein-Sieg-Kreis).',
  })
  participatesInCaseManagement(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Int, {
    description: 'Number of positions serving this municipality; a shared one counts at each.',
  })
  positionCount(@Args(() => ModuleArgument) _module: ModuleArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Fte, {
    description: 'VZÄ of this municipality nobody fills on that day; of a shared position its share.',
  })
  vacantFte(@Args(() => ModuleDayArguments) _args: ModuleDayArguments): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => PositionConnection, {
    description: 'The positions of one module that serve this municipality; a shared one is listed at each.',
  })
  positions(@Args(() => ModulePageArguments) _args: ModulePageArguments): unknown {
    return readWithItsRow();
  }
}

@Resolver(() => CountyType)
export class CountyStaffingResolver {
  @FieldResolver(() => Fte, {
    description: 'VZÄ of the whole county within what the caller may see; a shared position counts once.',
  })
  fte(@Args(() => ModuleArgument) _module: ModuleArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Fte, { description: 'VZÄ of the whole county nobody fills on that day.' })
  vacantFte(@Args(() => ModuleDayArguments) _args: ModuleDayArguments): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Int, {
    description: 'Number of positions of the whole county; a shared position counts once.',
  })
  positionCount(@Args(() => ModuleArgument) _module: ModuleArgument): unknown {
    return readWithItsRow();
  }
}
