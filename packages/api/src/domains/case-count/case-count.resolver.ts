import { Args, ArgsType, Field, FieldResolver, Int, Resolver } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CountyType, MunicipalityType } from '../organisation/organisation.public.ts';
import { CaseCountOfMonth, CaseCountOfPhase } from './case-count.type.ts';

@ArgsType()
class MonthArgument {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'A day of a month: as things stood at its end. Without: as they stand now.',
  })
  readonly month?: string;
}

@ArgsType()
class MonthRange {
  @Field(() => LocalDate, { description: 'A day of the first month.' }) readonly from!: string;
  @Field(() => LocalDate, { description: 'A day of the last month; at most 60 months are answered.' })
  readonly to!: string;
}

const READERS = 'Null where the caller may not know; HR and funding never may.';
const OPEN = `Open cases led for this municipality, paused ones included. ${READERS}`;
const BY_PHASE = `Open cases of this municipality by phase, in the order of phases; only what there is. ${READERS}`;
const BY_MONTH = `Open cases of this municipality at the end of each month. ${READERS}`;
const OF_COUNTY =
  "Of the county's own case managers, where it employs some; not the sum of its municipalities.";

@Resolver(() => MunicipalityType)
export class MunicipalityCaseCountResolver {
  @FieldResolver(() => Int, { nullable: true, description: OPEN })
  openCases(@Args(() => MonthArgument) _month: MonthArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [CaseCountOfPhase], { nullable: true, description: BY_PHASE })
  caseloadByPhase(@Args(() => MonthArgument) _month: MonthArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [CaseCountOfMonth], { nullable: true, description: BY_MONTH })
  openCasesByMonth(@Args(() => MonthRange) _months: MonthRange): unknown {
    return readWithItsRow();
  }
}

@Resolver(() => CountyType)
export class CountyCaseCountResolver {
  @FieldResolver(() => Int, { nullable: true, description: `Open cases. ${OF_COUNTY} ${READERS}` })
  openCases(@Args(() => MonthArgument) _month: MonthArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [CaseCountOfPhase], {
    nullable: true,
    description: `Open cases by phase. ${OF_COUNTY} ${READERS}`,
  })
  caseloadByPhase(@Args(() => MonthArgument) _month: MonthArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [CaseCountOfMonth], {
    nullable: true,
    description: `Open cases at the end of each month. ${OF_COUNTY} ${READERS}`,
  })
  openCasesByMonth(@Args(() => MonthRange) _months: MonthRange): unknown {
    return readWithItsRow();
  }
}
