import { goalOutcomes, type GoalOutcome } from '@kim/schema/reference/case-content.ts';
import type { ClientLanguage, LifeArea } from '@kim/schema/reference/casework.ts';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { LifeAreaEnum } from '../case-file/case-file.public.ts';
import { ClientLanguageEnum } from '../client/client.public.ts';

const GoalOutcomeEnum = enumOf(goalOutcomes);
registerEnumType(GoalOutcomeEnum, {
  name: 'GoalOutcome',
  description: 'What became of a goal.',
  valuesConfig: {
    REACHED: { description: 'It was reached.' },
    GIVEN_UP: { description: 'It is no longer pursued.' },
  },
});

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'A step on the way to a goal.' })
export class MilestoneDraftInput {
  @Field(() => String, { description: 'What is to be done, at most 500 characters.' }) readonly text!: string;
  @Field(() => LocalDate, { description: 'By when: after the agreement, and not after the goal.' })
  readonly dueOn!: string;
}

@InputType({ description: 'What the client wants to reach.' })
export class GoalDraftInput {
  @Field(() => LifeAreaEnum, { description: 'Which area of life it is about.' }) readonly lifeArea!: LifeArea;
  @Field(() => String, { description: 'In plain words, at most 500 characters.' }) readonly text!: string;
  @Field(() => LocalDate, { description: 'By when: after the agreement.' }) readonly dueOn!: string;
  @Field(() => [MilestoneDraftInput], { defaultValue: [], description: 'At most ten steps, in their order.' })
  readonly milestones!: readonly MilestoneDraftInput[];
}

@InputType({ description: 'A goal agreement, whole. A draft not signed by both gives way to it.' })
export class GoalAgreementDraftInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case; one the caller leads.' }) readonly caseId!: string;
  @Field(() => ClientLanguageEnum, { description: 'In which the client reads it.' })
  readonly language!: ClientLanguage;
  @Field(() => LocalDate, { description: 'The day it is agreed on: today or earlier.' })
  readonly agreedOn!: string;
  @Field(() => [GoalDraftInput], { description: 'One to ten goals, in their order.' })
  readonly goals!: readonly GoalDraftInput[];
}

@InputType({ description: 'Who has signed a goal agreement. Both at once, or one after the other.' })
export class GoalAgreementSignInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The agreement.' }) readonly agreementId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => LocalDate, { nullable: true, description: 'Day the client signed; left out: not now.' })
  readonly signedByClientOn?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day the caller signed; left out: not now.' })
  readonly signedByCaseManagerOn?: string | null;
}

@InputType({ description: 'What became of a goal.' })
export class GoalSettleInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The goal, of an agreement both have signed.' }) readonly goalId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => GoalOutcomeEnum, { description: 'What became of it.' }) readonly outcome!: GoalOutcome;
  @Field(() => LocalDate, { description: 'The day: today or earlier.' }) readonly settledOn!: string;
}

@InputType({ description: 'A step that was taken.' })
export class MilestoneDoneInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The step.' }) readonly milestoneId!: string;
  @Field(() => LocalDate, { description: 'The day: today or earlier.' }) readonly doneOn!: string;
}
