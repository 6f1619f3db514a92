import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { changePayload } from '../../../platform/graphql/change-payload.ts';
import { Node } from '../../../platform/graphql/relay.ts';
import { Fte, LocalDate } from '../../../platform/graphql/scalars.ts';
import { PersonType } from '../../identity/identity.public.ts';
import { occupancyModel, positionModel } from '../position.model.ts';
import { PositionOccupancyType, PositionType } from '../staffing.type.ts';
import { deputyModel } from './deputy.model.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const VERSION = 'The version the caller has seen.';

@ObjectType('PositionGap', {
  description: 'When how much of a position is free: nobody fills that part of it.',
})
export class PositionGapType {
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while no end is in sight.' })
  readonly validTo!: string | null;
  @Field(() => Fte, { description: 'Part of the position that is free, above 0 and at most 1 (vacant).' })
  readonly freeShare!: string;
}

@ObjectType('PositionDeputy', {
  implements: Node,
  description:
    'Who stands in on a position, from when to when (Vertretung). Seen by those who see who fills it.',
})
export class PositionDeputyType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => PersonType, { description: 'Who stands in.' }) readonly person!: PersonType;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while open.' }) readonly validTo!:
    string | null;
}

@InputType({ description: 'The share or the period of an occupancy, corrected.' })
export class OccupancyChangeInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The occupancy.' }) readonly occupancyId!: string;
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Fte, { description: 'Part of the position.' }) readonly share!: string;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null or left out: open.' })
  readonly validTo?: string | null;
}

@InputType({ description: 'When somebody leaves a position.' })
export class OccupancyEndInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The occupancy.' }) readonly occupancyId!: string;
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => LocalDate, { description: 'Last day.' }) readonly lastDay!: string;
}

@InputType({ description: 'Who of the own staff stands in, from when to when.' })
export class DeputyAppointInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The position.' }) readonly positionId!: string;
  @Field(() => ID, { description: 'Somebody of the own staff who does not fill the position.' })
  readonly personId!: string;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; left out while no end is set.' })
  readonly validTo?: string | null;
}

@InputType({ description: 'When somebody stops standing in.' })
export class DeputyEndInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The deputy.' }) readonly deputyId!: string;
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => LocalDate, { description: 'Last day.' }) readonly lastDay!: string;
}

const position = {
  type: () => PositionType,
  models: () => [positionModel],
  description: 'The position as it is now.',
};
const occupancy = {
  type: () => PositionOccupancyType,
  models: () => [occupancyModel],
  description: 'The occupancy as it is now; with CONFLICT too.',
};
const deputy = {
  type: () => PositionDeputyType,
  models: () => [deputyModel],
  description: 'The deputy as it is now; with CONFLICT too.',
};

export const occupancyChangePayload = changePayload(
  'OccupancyChangePayload',
  'What changing an occupancy led to.',
  { occupancy, position },
);
export const occupancyEndPayload = changePayload('OccupancyEndPayload', 'What ending an occupancy led to.', {
  occupancy,
  position,
});
export const deputyAppointPayload = changePayload(
  'DeputyAppointPayload',
  'What appointing a deputy led to.',
  {
    deputy,
    position,
  },
);
export const deputyEndPayload = changePayload('DeputyEndPayload', 'What ending a deputy led to.', {
  deputy,
  position,
});
