import { Field, FieldResolver, Float, Int, ObjectType, Resolver } from 'type-graphql';
import { connectionType } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { HurdleType } from '../hurdle/hurdle.public.ts';

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
export const HurdleDurationConnection = connectionType('HurdleDuration', () => HurdleDurationType, 'hurdles');

@ObjectType({ description: 'How long hurdles take, over all the caller may know of.' })
export class HurdleDurationFigures {
  @Field(() => Int, { description: 'How many there are.' }) readonly hurdles!: number;
  @Field(() => Int, { description: 'How many of them are decided.' }) readonly decided!: number;
  @Field(() => Float, { nullable: true, description: 'Median of days from first report to theme.' })
  readonly medianDaysToTheme!: number | null;
  @Field(() => Float, { nullable: true, description: 'Median of days from first report to decision.' })
  readonly medianDaysToDecision!: number | null;
}

@Resolver(() => HurdleType)
export class HurdleDurationResolver {
  @FieldResolver(() => HurdleDurationType, {
    nullable: true,
    description:
      'How long it took so far, for who oversees working groups; null: out of the reach of the caller.',
  })
  duration(): unknown {
    return readWithItsRow();
  }
}
