import { Args, ArgsType, Field, FieldResolver, Resolver } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { PersonType } from '../identity/identity.public.ts';
import { UnreachablePeriodType } from './reachability.type.ts';

@ArgsType()
class PeriodArguments {
  @Field(() => LocalDate, { description: 'First day asked about.' }) readonly from!: string;
  @Field(() => LocalDate, { description: 'Last day asked about.' }) readonly to!: string;
}

@Resolver(() => PersonType)
export class PersonReachabilityResolver {
  @FieldResolver(() => [UnreachablePeriodType], {
    description:
      'When the person cannot be reached between two days, earliest first; never why. Empty where the caller may not know.',
  })
  unreachable(@Args(() => PeriodArguments) _period: PeriodArguments): unknown {
    return readWithItsRow();
  }
}
