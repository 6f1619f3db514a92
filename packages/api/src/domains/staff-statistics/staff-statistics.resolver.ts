import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CountyType, MunicipalityType } from '../organisation/organisation.public.ts';
import { agreeUponStatistics, findOwnFigures } from './staff-statistics.service.ts';
import {
  OwnStaffFigures,
  StaffStatistics,
  StaffStatisticsAgreeInput,
  staffStatisticsAgreePayload,
  StaffStatisticsAgreementType,
} from './staff-statistics.type.ts';

@ArgsType()
class YearArgument {
  @Field(() => Int, { description: 'A calendar year, e.g. 2025.' }) readonly year!: number;
}

const FIGURES =
  'Figures about the KIM staff in a completed year: sums of at least five people, or why there are none. ';
const AGREEMENT =
  'Whether a works agreement allows such figures; null where the caller may not know (others than the employer and the county’s Fachaufsicht).';

@Resolver(() => MunicipalityType)
export class MunicipalityStaffStatisticsResolver {
  @FieldResolver(() => StaffStatistics, {
    nullable: true,
    description: `${FIGURES}Of the staff this municipality employs; null for another municipality.`,
  })
  staffStatistics(@Args(() => YearArgument) _year: YearArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => StaffStatisticsAgreementType, { nullable: true, description: AGREEMENT })
  staffStatisticsAgreement(): unknown {
    return readWithItsRow();
  }
}

@Resolver(() => CountyType)
export class CountyStaffStatisticsResolver {
  @FieldResolver(() => StaffStatistics, {
    nullable: true,
    description: `${FIGURES}Of the staff all municipalities of the county employ, taken together.`,
  })
  staffStatistics(@Args(() => YearArgument) _year: YearArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => StaffStatisticsAgreementType, { nullable: true, description: AGREEMENT })
  staffStatisticsAgreement(): unknown {
    return readWithItsRow();
  }
}

@Resolver()
export class StaffStatisticsResolver {
  @Query(() => OwnStaffFigures, {
    nullable: true,
    description: "The caller's own figures of a year; null without a personnel file. Nobody else's.",
  })
  ownStaffFigures(
    @Arg('year', () => Int, { description: 'A calendar year, e.g. 2025.' }) year: number,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return findOwnFigures(context, year);
  }

  @Mutation(() => staffStatisticsAgreePayload.type, {
    description:
      "HR says whether a works agreement allows figures about its own organisation's staff; the county's HR for the county totals.",
  })
  staffStatisticsAgree(
    @Arg('input', () => StaffStatisticsAgreeInput, { description: 'Whether, and on which ground.' })
    input: StaffStatisticsAgreeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return agreeUponStatistics(context, { ...input });
  }
}
