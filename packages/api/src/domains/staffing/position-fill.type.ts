import { Field, ID, InputType, Int } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { Fte, LocalDate } from '../../platform/graphql/scalars.ts';
import { occupancyModel, positionModel } from './position.model.ts';
import { PositionOccupancyType, PositionType } from './staffing.type.ts';

@InputType({
  description:
    'Who fills which part of a position, and from when: somebody of the own staff, or a new colleague.',
})
export class PositionFillInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The position.' }) readonly positionId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'Somebody of the own staff. Left out for a new colleague, whose names are then needed.',
  })
  readonly personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Given name of the new colleague, at most 100 characters.',
  })
  readonly givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'Family name, at most 100 characters.' })
  readonly familyName?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address at work.' })
  readonly email?: string | null;
  @Field(() => LocalDate, { description: 'First day: at most a year back and two years ahead.' })
  readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; left out while no end is set.' })
  readonly validTo?: string | null;
  @Field(() => Fte, { defaultValue: '1', description: 'Part of the position.' }) readonly share!: string;
}

export const positionFillPayload = changePayload(
  'PositionFillPayload',
  'What filling a position led to: the position and the new occupancy, or the errors.',
  {
    position: {
      type: () => PositionType,
      models: () => [positionModel],
      description: 'The position as it is now; with CONFLICT too.',
    },
    occupancy: {
      type: () => PositionOccupancyType,
      models: () => [occupancyModel],
      description: 'The new occupancy; null with errors.',
    },
  },
);
