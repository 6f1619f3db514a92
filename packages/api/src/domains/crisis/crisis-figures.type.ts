import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@ObjectType({ description: 'How many people were registered in one week.' })
export class CrisisWeek {
  @Field(() => LocalDate, { description: 'Its Monday.' }) readonly week!: string;
  @Field(() => Int, { description: 'In this week.' }) readonly count!: number;
  @Field(() => Int, { description: 'Up to and with this week.' }) readonly cumulative!: number;
}

@ObjectType({ description: 'How many people one municipality registered, week by week.' })
export class CrisisMunicipalityFigures {
  @Field(() => ID, { description: 'The municipality, or the county.' }) readonly municipalityId!: string;
  @Field(() => String, { description: 'Its name.' }) readonly name!: string;
  @Field(() => [CrisisWeek], { description: 'From its first week to its last.' })
  readonly weeks!: readonly CrisisWeek[];
}

@ObjectType({
  description:
    'How many people were registered with a form. Numbers outlive the entries. The county is told fewer than five of a municipality only when five are reached; a municipality sees its own numbers as they are.',
})
export class CrisisFigures {
  @Field(() => Boolean, { description: 'Whether fewer than five are told at once: in the own municipality.' })
  readonly isExact!: boolean;
  @Field(() => [CrisisWeek], { description: 'All the caller may see together.' })
  readonly weeks!: readonly CrisisWeek[];
  @Field(() => [CrisisMunicipalityFigures], { description: 'One by one, by name.' })
  readonly municipalities!: readonly CrisisMunicipalityFigures[];
}
