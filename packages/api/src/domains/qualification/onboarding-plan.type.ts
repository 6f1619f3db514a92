import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { onboardingItemModel, onboardingPlanModel } from './onboarding-plan.model.ts';
import { onboardingPhases, type OnboardingPhase } from './onboarding.policy.ts';

const OnboardingPhaseEnum = enumOf(onboardingPhases);
registerEnumType(OnboardingPhaseEnum, {
  name: 'OnboardingPhase',
  description: 'Where an item belongs (evaluation 2022, 3.2.2).',
  valuesConfig: {
    COUNTY: { description: 'In the weeks at the county.' },
    ON_SITE: { description: 'In the municipality.' },
  },
});

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const WHO = 'Who explains it: an office or a role, no person.';
const OWN = 'Whether who is new may tick it too.';

@ObjectType('OnboardingPlanItem', {
  implements: Node,
  description: 'What somebody new gets to know, by the plan of the county.',
})
class OnboardingPlanItemType extends Node {
  @Field(() => OnboardingPhaseEnum, { description: 'Where it belongs.' }) readonly phase!: string;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => String, { description: WHO }) readonly explainedBy!: string;
  @Field(() => Int, { description: 'Until when: days after the first one at the county.' })
  readonly dueDay!: number;
  @Field(() => Boolean, { description: OWN }) readonly isOwn!: boolean;
}

@ObjectType('OnboardingPlan', {
  implements: Node,
  description:
    'A version of the plan by which the county onboards (Einarbeitungskonzept). Never changed: a new one follows it.',
})
export class OnboardingPlanType extends Node {
  @Field(() => Int, { description: 'Which version: the highest is the one in force.' })
  readonly number!: number;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => Int, {
    description: 'Weeks at the county before the municipality; the papers say two to three.',
  })
  readonly countyWeeks!: number;
  @Field(() => LocalDate, { description: 'Since when.' }) readonly publishedOn!: string;
  @Field(() => Boolean, { description: 'Made up for the demo.' }) readonly isExample!: boolean;
  @Field(() => [OnboardingPlanItemType], { description: 'What it holds, in its order.' })
  readonly items!: readonly OnboardingPlanItemType[];
}
export const OnboardingPlanConnection = connectionType(
  'OnboardingPlan',
  () => OnboardingPlanType,
  'onboarding plans',
);

@ObjectType('OnboardingItem', {
  implements: Node,
  description: 'What somebody new gets to know, taken over from the plan when their onboarding began.',
})
export class OnboardingItemType extends Node {
  @Field(() => OnboardingPhaseEnum, { description: 'Where it belongs.' }) readonly phase!: string;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => String, { description: WHO }) readonly explainedBy!: string;
  @Field(() => LocalDate, { description: 'Until when.' }) readonly dueOn!: string;
  @Field(() => Boolean, { description: OWN }) readonly isOwn!: boolean;
  @Field(() => LocalDate, { nullable: true, description: 'When it was ticked; null: not yet.' })
  readonly doneOn!: string | null;
  @Field(() => Int, { description: 'Grows with every tick; to be handed back with one.' })
  readonly version!: number;
}

@InputType({ description: 'An item of a plan.' })
class OnboardingPlanItemInput {
  @Field(() => OnboardingPhaseEnum, { description: 'Where it belongs.' }) readonly phase!: OnboardingPhase;
  @Field(() => String, { description: 'What it is about; at most 200 characters.' }) readonly title!: string;
  @Field(() => String, { description: WHO }) readonly explainedBy!: string;
  @Field(() => Int, { description: 'Until when: 0 to 365 days after the first one at the county.' })
  readonly dueDay!: number;
  @Field(() => Boolean, { description: OWN }) readonly isOwn!: boolean;
}

@InputType({ description: 'The next version of the plan.' })
export class OnboardingPlanRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => Int, { description: 'Weeks at the county: 0 to 12.' }) readonly countyWeeks!: number;
  @Field(() => [OnboardingPlanItemInput], { description: '1 to 40 items, in their order.' })
  readonly items!: OnboardingPlanItemInput[];
}

@InputType({ description: 'That an item has been explained, or not after all.' })
export class OnboardingItemTickInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The item.' }) readonly itemId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => Boolean, { description: 'Whether it is done.' }) readonly isDone!: boolean;
}

export const onboardingPlanPayload = changePayload(
  'OnboardingPlanPayload',
  'What became of recording a version of the plan.',
  {
    plan: {
      type: () => OnboardingPlanType,
      models: () => [onboardingPlanModel],
      description: 'The version as it is now.',
    },
  },
);
export const onboardingItemPayload = changePayload('OnboardingItemPayload', 'What became of a tick.', {
  item: {
    type: () => OnboardingItemType,
    models: () => [onboardingItemModel],
    description: 'The item as it is now; with CONFLICT as somebody else has left it.',
  },
});
