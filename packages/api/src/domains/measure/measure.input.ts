import { Field, ID, InputType, Int } from 'type-graphql';
import { OrderDirection } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { MeasureOrderField, MeasureStateEnum, TrafficLightEnum } from './measure-enums.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const SEEN = 'The version the caller has seen.';
const WITHOUT = 'Without personal data.';

@InputType({ description: 'What a list of measures is narrowed to; all conditions must hold.' })
export class MeasureFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this field of action.' })
  readonly fieldId?: string | null;
  @Field(() => MeasureStateEnum, { nullable: true, description: 'Only those in this state.' })
  readonly state?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those overdue or due within the next 90 days.' })
  readonly isDue?: boolean | null;
}

@InputType({ description: 'What measures are sorted by.' })
export class MeasureOrder {
  @Field(() => MeasureOrderField, { description: 'What to sort by.' }) readonly field!: MeasureOrderField;
  @Field(() => OrderDirection, { description: 'Upwards or downwards.' }) readonly direction!: OrderDirection;
}

@InputType({
  description:
    'Who answers for a measure, by when, and what it is measured by. What is left out is taken away; needed is all of it to prioritise.',
})
export class MeasurePlanInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The measure.' }) readonly measureId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => ID, { nullable: true, description: 'Organisation that answers for it.' })
  readonly ownerOrganisationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Person who answers for it (a `MeetingPerson`).' })
  readonly ownerPersonId?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'By when; a new day is not in the past.' })
  readonly dueOn?: string | null;
  @Field(() => String, { nullable: true, description: 'What success is measured by, up to 200 characters.' })
  readonly indicator?: string | null;
  @Field(() => String, { nullable: true, description: 'Unit of the indicator, up to 40 characters.' })
  readonly unit?: string | null;
  @Field(() => Int, { nullable: true, description: 'Value to be reached.' }) readonly target?: number | null;
}

@InputType({ description: 'One step of a measure.' })
export class MeasureAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The measure.' }) readonly measureId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => MeasureStateEnum, { description: 'Where to.' }) readonly toState!: string;
  @Field(() => String, {
    nullable: true,
    description: `Why, or with what result; needed to stall, take up again and evaluate. ${WITHOUT}`,
  })
  readonly remark?: string | null;
  @Field(() => String, {
    nullable: true,
    description: `What shows that it is done; needed for that, else left as it is. ${WITHOUT}`,
  })
  readonly evidence?: string | null;
}

@InputType({ description: 'Shows a measure to everybody, or withdraws it.' })
export class MeasurePublishInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The measure.' }) readonly measureId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => Boolean, { description: 'Whether everybody shall read it; false withdraws it.' })
  readonly isPublished!: boolean;
}

@InputType({ description: 'How a measure went in one quarter; a second time corrects it.' })
export class MeasureReviewRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The measure.' }) readonly measureId!: string;
  @Field(() => Int, { description: 'Year of the quarter.' }) readonly year!: number;
  @Field(() => Int, { description: 'Quarter, 1 to 4: one that has begun, at most two years ago.' })
  readonly quarter!: number;
  @Field(() => Int, {
    nullable: true,
    description: `${SEEN} Of the review of this quarter; left out: there was none.`,
  })
  readonly version?: number | null;
  @Field(() => TrafficLightEnum, { description: 'How it goes.' }) readonly light!: string;
  @Field(() => Int, { nullable: true, description: 'Value of the indicator at the end of the quarter.' })
  readonly value?: number | null;
  @Field(() => String, {
    nullable: true,
    description: `What it is due to; needed for yellow and red. ${WITHOUT}`,
  })
  readonly remark?: string | null;
}
