import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { PersonType } from '../identity/identity.public.ts';
import { onboardingStages, qualificationStates } from './qualification.policy.ts';

const OnboardingStageEnum = enumOf(onboardingStages);
registerEnumType(OnboardingStageEnum, {
  name: 'OnboardingStage',
  description: 'Stages of the way of a new colleague, in this order.',
  valuesConfig: {
    HIRED: { description: 'Hired; nothing else has begun.' },
    COUNTY_PHASE: { description: 'Two to three weeks at the county.' },
    ON_SITE: { description: 'At work in the municipality.' },
    STATE_QUALIFICATION: { description: 'In the qualification of the state.' },
    CERTIFIED: { description: 'Holds the certificate.' },
  },
});

const QualificationStateEnum = enumOf(qualificationStates);
registerEnumType(QualificationStateEnum, {
  name: 'QualificationState',
  description: 'How far a qualification has come.',
  valuesConfig: {
    PLANNED: { description: 'Not begun yet.' },
    STARTED: { description: 'Begun and not completed.' },
    COMPLETED: { description: 'Completed.' },
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
  @Field(() => Boolean, { description: 'Made up for the demo.' }) readonly isExample!: boolean;
}

export const OnboardingProgrammeConnection = connectionType(
  'OnboardingProgramme',
  () => OnboardingProgrammeType,
  'onboarding programmes',
);
