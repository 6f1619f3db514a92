import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CountyType, MunicipalityType } from '../organisation/organisation.public.ts';
import { findOwnServiceFigures, findServiceFigures } from './service-figures.service.ts';
import { ServiceFigure, ServiceFigures } from './service-figures.type.ts';

@ArgsType()
class MonthArguments {
  @Field(() => LocalDate, { description: 'A day of the first month; the month counts as a whole.' })
  readonly from!: string;
  @Field(() => LocalDate, { description: 'A day of the last month; the month counts as a whole.' })
  readonly to!: string;
}

@ArgsType()
class FigureArguments extends MonthArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'Of this municipality (or county) alone; without, of all the caller may see.',
  })
  readonly municipalityId?: string;
}

@Resolver()
export class ServiceFiguresResolver {
  @Query(() => ServiceFigures, { description: 'Services by type and month, and who took part.' })
  serviceFigures(
    @Args(() => FigureArguments) { from, to, municipalityId }: FigureArguments,
    @Ctx() context: RequestContext,
  ): Promise<ServiceFigures> {
    const one = municipalityId
      ? uuidArgument(['municipality', 'county'], municipalityId, 'municipalityId')
      : null;
    return findServiceFigures(context, { from, to, municipalityId: one });
  }

  @Query(() => ServiceFigures, {
    description: "The caller's own services by type and month. Nobody else's: there is no ranking of people.",
  })
  ownServiceFigures(
    @Args(() => MonthArguments) { from, to }: MonthArguments,
    @Ctx() context: RequestContext,
  ): Promise<ServiceFigures> {
    return findOwnServiceFigures(context, { from, to });
  }
}

@Resolver(() => MunicipalityType)
export class MunicipalityServicesResolver {
  @FieldResolver(() => [ServiceFigure], {
    description: "Services of this municipality's case managers by month and type; only what there is.",
  })
  serviceFigures(@Args(() => MonthArguments) _months: MonthArguments): unknown {
    return readWithItsRow();
  }
}

@Resolver(() => CountyType)
export class CountyServicesResolver {
  @FieldResolver(() => [ServiceFigure], {
    description:
      "Services of the county's own case managers, where it employs some; not the sum of its municipalities.",
  })
  serviceFigures(@Args(() => MonthArguments) _months: MonthArguments): unknown {
    return readWithItsRow();
  }
}
