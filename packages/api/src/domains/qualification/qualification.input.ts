import { Field, ID, InputType, Int } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import type { BreakOffReason, OnboardingStage } from './onboarding.policy.ts';
import type { QualificationState } from './course.policy.ts';
import { onboardingModel, qualificationModel } from './qualification.model.ts';
import {
  BreakOffReasonEnum,
  OnboardingProgrammeType,
  OnboardingStageEnum,
  QualificationStateEnum,
  QualificationType,
} from './qualification.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const SEEN = 'The version the caller has seen.';
const TAKEN = 'When; no day to come.';

@InputType({ description: 'Who begins, by which version of the plan, and when.' })
export class OnboardingStartInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The person: somebody who fills a position.' }) readonly personId!: string;
  @Field(() => ID, { description: 'The version of the plan.' }) readonly planId!: string;
  @Field(() => LocalDate, { description: 'First day of the employment.' }) readonly hiredOn!: string;
  @Field(() => LocalDate, { description: 'First day at the county.' }) readonly countyPhaseFrom!: string;
}

@InputType({ description: 'One step of an onboarding.' })
export class OnboardingAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The onboarding.' }) readonly programmeId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => OnboardingStageEnum, { description: 'Where to.' }) readonly toStage!: OnboardingStage;
  @Field(() => LocalDate, { description: TAKEN }) readonly takenOn!: string;
  @Field(() => BreakOffReasonEnum, {
    nullable: true,
    description: 'Why; needed to break off, and for nothing else.',
  })
  readonly breakOffReason?: BreakOffReason | null;
  @Field(() => String, {
    nullable: true,
    description:
      'A remark of the Fachaufsicht, in place of the one before; at most 500 characters. The employer does not read it.',
  })
  readonly remark?: string | null;
}

@InputType({ description: 'That somebody shall go to a course.' })
export class QualificationPlanInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The person: somebody who fills a position.' }) readonly personId!: string;
  @Field(() => ID, { description: 'The course of the catalogue.' }) readonly courseId!: string;
  @Field(() => LocalDate, { description: 'For when.' }) readonly plannedFor!: string;
}

@InputType({ description: 'One step of a qualification.' })
export class QualificationAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The qualification.' }) readonly qualificationId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => QualificationStateEnum, { description: 'Where to.' }) readonly toState!: QualificationState;
  @Field(() => LocalDate, { description: TAKEN }) readonly takenOn!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'With completion: last day of the certificate; null: it does not run out.',
  })
  readonly validUntil?: string | null;
}

export const onboardingProgrammePayload = changePayload(
  'OnboardingProgrammePayload',
  'What became of beginning an onboarding, or of a step.',
  {
    programme: {
      type: () => OnboardingProgrammeType,
      models: () => [onboardingModel],
      description: 'The onboarding as it is now; with errors as it stands.',
    },
  },
);
export const qualificationPayload = changePayload(
  'QualificationPayload',
  'What became of planning a qualification, or of a step.',
  {
    qualification: {
      type: () => QualificationType,
      models: () => [qualificationModel],
      description: 'The qualification as it is now; with errors as it stands.',
    },
  },
);
