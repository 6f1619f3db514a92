import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeError } from '../../platform/graphql/change-error.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { HurdleStateEnum } from '../hurdle/hurdle.public.ts';
import { MeasureStateEnum, TrafficLightEnum } from '../measure/measure.public.ts';
import { DecisionKindEnum, ResolutionOutcomeEnum } from '../steering/steering.public.ts';

const optional = { nullable: true } as const;
const NAME = 'Its name.';
const WITH_ACCOUNT = 'Its id, the same as with an account.';

@ObjectType('PublicCounty', { description: 'A county whose programme is here. For everybody.' })
export class PublicCountyType {
  @Field(() => ID, { description: WITH_ACCOUNT }) readonly id!: string;
  @Field(() => String, { description: NAME }) readonly name!: string;
}

@ObjectType('PublishedResolution', {
  description:
    'What a steering group decided and has published. For everybody; never how anybody voted, nor who asked for it.',
})
export class PublishedResolutionType {
  @Field(() => String, { description: 'What it is about, in one line.' }) readonly subject!: string;
  @Field(() => String, { description: 'The resolution in its words.' }) readonly text!: string;
  @Field(() => DecisionKindEnum, { description: 'Kind of decision.' }) readonly kind!: string;
  @Field(() => ResolutionOutcomeEnum, { description: 'What was decided.' }) readonly outcome!: string;
  @Field(() => LocalDate, { description: 'Day of the resolution.' }) readonly decidedOn!: string;
  @Field(() => String, {
    ...optional,
    description: 'What the papers say instead of the day; then `decidedOn` is the last it can have been.',
  })
  readonly dayNote!: string | null;
  @Field(() => LocalDate, { description: 'Since when it is published.' }) readonly publishedOn!: string;
}

@ObjectType('PublishedMeasure', {
  description:
    'A measure of the concept the county has published, and how it goes. For everybody; never a person who answers for it.',
})
export class PublishedMeasureType {
  @Field(() => Int, { description: 'Number through all fields, in the order of the concept.' })
  readonly number!: number;
  @Field(() => String, { description: 'In the exact words of the concept, typing errors included.' })
  readonly wording!: string;
  @Field(() => Int, { description: 'Number of its field of action.' }) readonly fieldNumber!: number;
  @Field(() => String, { description: 'Name of its field of action.' }) readonly fieldName!: string;
  @Field(() => String, { description: 'The goal it serves.' }) readonly goalTitle!: string;
  @Field(() => MeasureStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => LocalDate, { ...optional, description: 'Day by which it is to be done.' })
  readonly dueOn!: string | null;
  @Field(() => String, {
    ...optional,
    description: 'Organisation that answers for it, by the name it had when it was named.',
  })
  readonly ownerOrganisationName!: string | null;
  @Field(() => TrafficLightEnum, {
    ...optional,
    description: 'How it went in the latest quarter reviewed; null: never reviewed.',
  })
  readonly light!: string | null;
  @Field(() => Int, { ...optional, description: 'Year of that quarter.' }) readonly lightYear!: number | null;
  @Field(() => Int, { ...optional, description: 'That quarter, 1 to 4.' })
  readonly lightQuarter!: number | null;
}

@ObjectType('PublishedCounty', { description: 'What a county has published. For everybody.' })
export class PublishedCountyType {
  @Field(() => ID, { description: WITH_ACCOUNT }) readonly id!: string;
  @Field(() => String, { description: NAME }) readonly name!: string;
  @Field(() => [PublishedResolutionType], { description: 'Latest first, at most 500.' })
  readonly resolutions!: readonly PublishedResolutionType[];
  @Field(() => [PublishedMeasureType], { description: 'In the order of the concept.' })
  readonly measures!: readonly PublishedMeasureType[];
}

@ObjectType('FollowedStep', { description: 'Where a reported hurdle went, and when.' })
export class FollowedStepType {
  @Field(() => HurdleStateEnum, { description: 'Where to.' }) readonly toState!: string;
  @Field(() => LocalDate, { description: 'Day of the step.' }) readonly occurredOn!: string;
  @Field(() => String, { ...optional, description: 'What the county says about it.' })
  readonly remark!: string | null;
}

@ObjectType('FollowedReport', {
  description:
    'What became of a report sent without an account. For whoever has the secret of the link, and nobody else.',
})
export class FollowedReportType {
  @Field(() => String, { description: 'The report in one line, as it was sent.' }) readonly title!: string;
  @Field(() => LocalDate, { description: 'Day it was sent.' }) readonly reportedOn!: string;
  @Field(() => String, { description: 'The county it was sent to.' }) readonly countyName!: string;
  @Field(() => String, {
    description: 'What the hurdle is called it belongs to now: reports of the same are put together.',
  })
  readonly hurdleTitle!: string;
  @Field(() => HurdleStateEnum, { description: 'How the hurdle stands.' }) readonly state!: string;
  @Field(() => [FollowedStepType], { description: 'Its course, oldest first.' })
  readonly steps!: readonly FollowedStepType[];
  @Field(() => String, { ...optional, description: 'The answer to those who reported it; null: none yet.' })
  readonly answer!: string | null;
  @Field(() => String, { ...optional, description: 'The result they were told, in one line.' })
  readonly resultTitle!: string | null;
  @Field(() => String, { ...optional, description: 'The result in words.' })
  readonly resultBody!: string | null;
  @Field(() => Boolean, { ...optional, description: 'Whether what was proposed was adopted.' })
  readonly isAdopted!: boolean | null;
  @Field(() => LocalDate, { ...optional, description: 'Day they were told.' })
  readonly toldOn!: string | null;
}

@ObjectType('HurdleReportSendWithoutAccountPayload', {
  description: 'What came of a report without an account.',
})
export class HurdleReportSendWithoutAccountPayload {
  @Field(() => String, {
    ...optional,
    description:
      'The secret to follow the report by. It is told once: here only its digest is kept, and who loses it has no other way.',
  })
  readonly token!: string | null;
  @Field(() => FollowedReportType, { ...optional, description: 'The report as the secret shows it.' })
  readonly report!: FollowedReportType | null;
  @Field(() => [ChangeError], { description: 'Empty if it was done.' })
  readonly errors!: readonly ChangeError[];
}
