import { Field, ID, InputType, Int } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { LocalDate, TimeOfDay } from '../../platform/graphql/scalars.ts';
import { occupancyModel, PositionOccupancyType } from '../staffing/staffing.public.ts';
import { deploymentSlotModel } from './deployment-slot.model.ts';
import { DeploymentPartEnum, DeploymentSlotType } from './deployment.type.ts';
import type { DeploymentPart } from './slot-planning.policy.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'When somebody is at work where.' })
class SlotInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'Where: a site of a municipality the position serves.' })
  readonly siteId!: string;
  @Field(() => Int, { description: 'Day of the week: 1 is Monday, 5 is Friday.' }) readonly weekday!: number;
  @Field(() => DeploymentPartEnum, { description: 'How much of the day: a whole day is 0.2 VZÄ.' })
  readonly part!: DeploymentPart;
  @Field(() => TimeOfDay, { description: 'From what time on.' }) readonly startsAt!: string;
  @Field(() => TimeOfDay, { description: 'Until what time.' }) readonly endsAt!: string;
  @Field(() => LocalDate, { description: 'First day on which the plan holds.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; none while open.' })
  readonly validTo?: string | null;
}

@InputType({ description: 'Plans a slot for somebody in the position they fill.' })
export class DeploymentSlotAddInput extends SlotInput {
  @Field(() => ID, { description: 'Who in which position: the occupancy.' }) readonly occupancyId!: string;
}

@InputType({
  description:
    'Plans a slot differently from a day on. What held before stays on record, unless the slot has not begun yet.',
})
export class DeploymentSlotChangeInput extends SlotInput {
  @Field(() => ID, { description: 'The slot.' }) readonly slotId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
}

@InputType({ description: 'Ends a slot. One that has not begun by then is taken back.' })
export class DeploymentSlotEndInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The slot.' }) readonly slotId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => LocalDate, { description: 'Last day.' }) readonly validTo!: string;
}

const slot = {
  type: () => DeploymentSlotType,
  models: () => [deploymentSlotModel],
  description:
    'The slot as it is now; with CONFLICT as somebody else has left it. Null if it was taken back.',
};
const occupancy = {
  type: () => PositionOccupancyType,
  models: () => [occupancyModel],
  description: 'Whose week it is.',
};

export const deploymentPayloads = [
  changePayload('DeploymentSlotAddPayload', 'What planning a slot led to.', { slot, occupancy }),
  changePayload('DeploymentSlotChangePayload', 'What planning a slot differently led to.', { slot }),
  changePayload('DeploymentSlotEndPayload', 'What ending a slot led to.', { slot }),
] as const;

export const [slotAddPayload, slotChangePayload, slotEndPayload] = deploymentPayloads;
