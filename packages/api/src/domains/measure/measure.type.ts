import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { HurdleType } from '../hurdle/hurdle.public.ts';
import { MeetingPersonType } from '../meeting/meeting.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';
import { WorkingGroupType } from '../working-group/working-group.public.ts';
import { MeasureStateEnum, MeasureTrendEnum, TrafficLightEnum } from './measure-enums.ts';

const VERSION = "Grows with every change; to be handed back with a change of one's own.";
const BY = 'Who did it, by the name they had then.';
const VERBATIM = 'In the exact words of the concept, typing errors included.';
const TO_COUNTY = 'For county and steering group.';

@ObjectType('MeasureStep', {
  implements: Node,
  description: 'Who led a measure from where to where, when and why. Written once.',
})
export class MeasureStepType extends Node {
  @Field(() => MeasureStateEnum, { description: 'State before.' }) readonly fromState!: string;
  @Field(() => MeasureStateEnum, { description: 'State after.' }) readonly toState!: string;
  @Field(() => String, { nullable: true, description: `Why, or with what result. ${TO_COUNTY}` })
  readonly remark!: string | null;
  @Field(() => LocalDate, { description: 'Day it was done.' }) readonly occurredOn!: string;
  @Field(() => String, { description: BY }) readonly personName!: string;
}

@ObjectType('MeasureReview', {
  implements: Node,
  description:
    'How a measure went in one quarter: the controlling the concept asks for (KIM concept 2025, 4).',
})
export class MeasureReviewType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: 'Year of the quarter.' }) readonly year!: number;
  @Field(() => Int, { description: 'Quarter, 1 to 4.' }) readonly quarter!: number;
  @Field(() => TrafficLightEnum, { description: 'How it goes.' }) readonly light!: string;
  @Field(() => Int, { nullable: true, description: 'Value of the indicator; null: not measured.' })
  readonly value!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Value of the quarter before; null: not measured, or no review.',
  })
  readonly valueBefore!: number | null;
  @Field(() => MeasureTrendEnum, {
    nullable: true,
    description: 'The light against that of the quarter before; null where there is no review of it.',
  })
  readonly trend!: string | null;
  @Field(() => String, { nullable: true, description: `What it is due to. ${TO_COUNTY}` })
  readonly remark!: string | null;
  @Field(() => LocalDate, { description: 'Day of the review.' }) readonly reviewedOn!: string;
  @Field(() => String, { description: BY }) readonly personName!: string;
}

@ObjectType('Measure', {
  implements: Node,
  description: 'A measure (Maßnahme) of the concept, who answers for it, and how it stands.',
})
export class MeasureType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: 'Number through all fields, in the order of the concept.' })
  readonly number!: number;
  @Field(() => String, { description: VERBATIM }) readonly wording!: string;
  @Field(() => ActionGoalType, { nullable: true, description: 'The goal it serves.' })
  readonly goal!: ActionGoalType | null;
  @Field(() => MeasureStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => [MeasureStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => Organisation, {
    nullable: true,
    description: 'Organisation that answers for it, if the caller may see it in the directory.',
  })
  readonly ownerOrganisation!: Organisation | null;
  @Field(() => String, { nullable: true, description: 'Its name, as it was when it was named.' })
  readonly ownerOrganisationName!: string | null;
  @Field(() => MeetingPersonType, { nullable: true, description: 'Person who answers for it.' })
  readonly ownerPerson!: MeetingPersonType | null;
  @Field(() => String, { nullable: true, description: 'Their name, as it was when they were named.' })
  readonly ownerPersonName!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day by which it is to be done.' })
  readonly dueOn!: string | null;
  @Field(() => Boolean, { description: 'Not done by its day.' }) readonly isOverdue!: boolean;
  @Field(() => Boolean, { description: 'Due within the next 90 days.' }) readonly isDueSoon!: boolean;
  @Field(() => String, { nullable: true, description: 'What success is measured by.' })
  readonly indicator!: string | null;
  @Field(() => String, { nullable: true, description: 'Unit of the indicator.' })
  readonly unit!: string | null;
  @Field(() => Int, { nullable: true, description: 'Value to be reached, a whole number.' })
  readonly target!: number | null;
  @Field(() => String, { nullable: true, description: 'What shows that it is done.' })
  readonly evidence!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Since when everybody reads it, also without an account; null: not published.',
  })
  readonly publishedOn!: string | null;
  @Field(() => MeasureReviewType, { nullable: true, description: 'Of the latest quarter reviewed.' })
  readonly latestReview!: MeasureReviewType | null;
  @Field(() => [MeasureReviewType], { description: 'By quarter, oldest first.' })
  readonly reviews!: readonly MeasureReviewType[];
  @Field(() => [MeasureStepType], { description: 'What was done, oldest first.' })
  readonly steps!: readonly MeasureStepType[];
  @Field(() => [WorkingGroupType], {
    description: 'Working groups that work on it, as far as the caller may see them.',
  })
  readonly workingGroups!: readonly object[];
  @Field(() => [HurdleType], {
    description: 'Hurdles it has to do with, as far as the caller may see them.',
  })
  readonly hurdles!: readonly object[];
}

@ObjectType('ActionFieldState', { description: 'How many measures of a field stand in one state.' })
export class ActionFieldStateType {
  @Field(() => MeasureStateEnum, { description: 'The state.' }) readonly state!: string;
  @Field(() => Int, { description: 'How many.' }) readonly measureCount!: number;
}

@ObjectType('ActionFieldLight', {
  description:
    'How many measures of a field had one traffic light in the latest quarter they were reviewed for.',
})
export class ActionFieldLightType {
  @Field(() => TrafficLightEnum, { description: 'The traffic light.' }) readonly light!: string;
  @Field(() => Int, { description: 'How many.' }) readonly measureCount!: number;
}

@ObjectType('ActionField', {
  implements: Node,
  description: 'A field of action (Handlungsfeld) of the concept (KIM concept 2025, 4.1 to 4.8).',
})
export class ActionFieldType extends Node {
  @Field(() => Int, { description: 'Number in the concept, from 1.' }) readonly number!: number;
  @Field(() => String, { description: 'Name in the concept.' }) readonly name!: string;
  @Field(() => String, {
    description: `Analysis of the situation (Ausgangslage). ${VERBATIM} Paragraphs are parted by an empty line, points begin with a hyphen, headings with a number.`,
  })
  readonly situation!: string;
  @Field(() => String, { nullable: true, description: 'Footnotes with their sign.' })
  readonly footnotes!: string | null;
  @Field(() => String, { description: 'The paper, cited in German.' }) readonly source!: string;
  @Field(() => [ActionGoalType], { description: 'Its goals, in the order of the concept.' })
  readonly goals!: readonly ActionGoalType[];
  @Field(() => Int, { description: 'Number of goals.' }) readonly goalCount!: number;
  @Field(() => Int, { description: 'Number of measures.' }) readonly measureCount!: number;
  @Field(() => Int, { description: 'Measures not done by their day.' }) readonly overdueCount!: number;
  @Field(() => Int, { description: 'Measures due within the next 90 days.' }) readonly dueSoonCount!: number;
  @Field(() => Int, { description: 'Measures whose light is better than in the quarter before.' })
  readonly betterCount!: number;
  @Field(() => Int, { description: 'Measures whose light is worse than in the quarter before.' })
  readonly worseCount!: number;
  @Field(() => [ActionFieldStateType], { description: 'Measures by state; states without any are left out.' })
  readonly states!: readonly ActionFieldStateType[];
  @Field(() => [ActionFieldLightType], {
    description: 'Measures by traffic light; those never reviewed are in none.',
  })
  readonly lights!: readonly ActionFieldLightType[];
}

@ObjectType('ActionGoal', { implements: Node, description: 'A goal (Ziel) of a field of action.' })
export class ActionGoalType extends Node {
  @Field(() => Int, { description: 'Number within its field, from 1.' }) readonly number!: number;
  @Field(() => String, { description: VERBATIM }) readonly title!: string;
  @Field(() => ActionFieldType, { nullable: true, description: 'The field it belongs to.' })
  readonly field!: ActionFieldType | null;
  @Field(() => [MeasureType], { description: 'Its measures, in the order of the concept.' })
  readonly measures!: readonly MeasureType[];
}

export const ActionFieldConnection = connectionType('ActionField', () => ActionFieldType, 'fields of action');
export const MeasureConnection = connectionType('Measure', () => MeasureType, 'measures');
