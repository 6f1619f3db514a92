import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { PersonType } from '../identity/identity.public.ts';
import { qualificationStates } from './course.policy.ts';
import { OnboardingItemType, OnboardingPlanType } from './onboarding-plan.type.ts';
import { breakOffReasons, onboardingStages } from './onboarding.policy.ts';
import { StateCourseType } from './state-course.type.ts';

export const OnboardingStageEnum = enumOf(onboardingStages);
registerEnumType(OnboardingStageEnum, {
  name: 'OnboardingStage',
  description: 'Stages of the way of a new colleague, in this order.',
  valuesConfig: {
    HIRED: { description: 'Hired; nothing else has begun.' },
    COUNTY_PHASE: { description: 'Two to three weeks at the county.' },
    ON_SITE: { description: 'At work in the municipality.' },
    STATE_QUALIFICATION: { description: 'In the qualification of the state.' },
    CERTIFIED: { description: 'Holds the certificate.' },
    BROKEN_OFF: { description: 'Broken off; another may follow.' },
  },
});

export const BreakOffReasonEnum = enumOf(breakOffReasons);
registerEnumType(BreakOffReasonEnum, {
  name: 'OnboardingBreakOffReason',
  description:
    'Why an onboarding was broken off. Words and no free text: why somebody is away the county does not keep.',
  valuesConfig: {
    LEFT: { description: 'The person has left.' },
    OTHER_TASK: { description: 'The person has taken on something else.' },
    ALREADY_QUALIFIED: { description: 'The person needs none.' },
    OTHER: { description: 'Something else.' },
  },
});

export const QualificationStateEnum = enumOf(qualificationStates);
registerEnumType(QualificationStateEnum, {
  name: 'QualificationState',
  description: 'How far a qualification has come.',
  valuesConfig: {
    PLANNED: { description: 'Not begun yet.' },
    ENROLLED: { description: 'Enrolled and not begun yet.' },
    STARTED: { description: 'Begun and not completed.' },
    COMPLETED: { description: 'Completed.' },
    BROKEN_OFF: { description: 'Broken off.' },
  },
});

@ObjectType('OnboardingProgramme', {
  implements: Node,
  description:
    'The way of a new colleague (Einarbeitung) with its days; a day ahead is a plan. Read by the person, its HR and the county, whose Fachaufsicht fills it. Leads into no personnel file.',
})
export class OnboardingProgrammeType extends Node {
  @Field(() => PersonType, {
    nullable: true,
    description: 'Whose way it is; null where the caller may not know the person by name.',
  })
  readonly person!: PersonType | null;
  @Field(() => OnboardingStageEnum, { description: 'The furthest stage whose day has come.' })
  readonly stage!: string;
  @Field(() => LocalDate, { description: 'First day of the employment.' }) readonly hiredOn!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day of the two to three weeks at the county.',
  })
  readonly countyPhaseFrom!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'First day at work in the municipality.' })
  readonly onSiteFrom!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'First day of the qualification of the state.' })
  readonly stateQualificationFrom!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day of the certificate.' })
  readonly certifiedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was broken off.' })
  readonly brokenOffOn!: string | null;
  @Field(() => BreakOffReasonEnum, { nullable: true, description: 'Why it was broken off.' })
  readonly breakOffReason!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the Fachaufsicht remarks; for coordinator and head alone.',
  })
  readonly remark!: string | null;
  @Field(() => OnboardingPlanType, {
    nullable: true,
    description: 'The version of the plan it was begun by; null: it is older than the plans.',
  })
  readonly plan!: OnboardingPlanType | null;
  @Field(() => [OnboardingItemType], { description: 'What there is to get to know, in its order.' })
  readonly items!: readonly OnboardingItemType[];
  @Field(() => Int, { description: 'Grows with every step; to be handed back with one.' })
  readonly version!: number;
  @Field(() => Boolean, { description: 'Made up for the demo.' }) readonly isExample!: boolean;
}

@ObjectType('Qualification', {
  implements: Node,
  description: 'A training of a person (Qualifizierung): planned, begun, completed.',
})
export class QualificationType extends Node {
  @Field(() => PersonType, {
    nullable: true,
    description: 'Whose it is; null where the caller may not know the person by name.',
  })
  readonly person!: PersonType | null;
  @Field(() => String, { description: 'What it is called, in German.' }) readonly title!: string;
  @Field(() => String, { nullable: true, description: 'Who offers it.' }) readonly provider!: string | null;
  @Field(() => QualificationStateEnum, { description: 'How far it has come, by its days.' })
  readonly state!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day for which the start is planned.' })
  readonly plannedFor!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it began.' }) readonly startedOn!:
    string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was completed.' })
  readonly completedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day of the enrolment.' })
  readonly enrolledOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was broken off.' })
  readonly brokenOffOn!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of the certificate; null: there is none yet, or it does not run out.',
  })
  readonly validUntil!: string | null;
  @Field(() => StateCourseType, { nullable: true, description: 'The course of the catalogue, if it is one.' })
  readonly course!: StateCourseType | null;
  @Field(() => Int, { description: 'Grows with every step; to be handed back with one.' })
  readonly version!: number;
  @Field(() => Boolean, { description: 'Made up for the demo.' }) readonly isExample!: boolean;
}

export const OnboardingProgrammeConnection = connectionType(
  'OnboardingProgramme',
  () => OnboardingProgrammeType,
  'onboarding programmes',
);
