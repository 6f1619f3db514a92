import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Fte, LocalDate } from '../../platform/graphql/scalars.ts';
import { PositionOccupancyType, PositionType } from './staffing.type.ts';

export enum PositionFillErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  NOT_VACANT = 'NOT_VACANT',
  CONFLICT = 'CONFLICT',
  INVALID_NAME = 'INVALID_NAME',
  INVALID_EMAIL = 'INVALID_EMAIL',
  INVALID_SHARE = 'INVALID_SHARE',
  INVALID_DATE = 'INVALID_DATE',
  INVALID_KEY = 'INVALID_KEY',
  KEY_REUSED = 'KEY_REUSED',
}
registerEnumType(PositionFillErrorCode, {
  name: 'PositionFillErrorCode',
  description: 'Why a position was not filled.',
  valuesConfig: {
    NOT_FOUND: { description: 'There is no such position for the caller.' },
    NOT_VACANT: { description: 'From that day on, less of the position is free than asked for.' },
    CONFLICT: { description: 'The position has changed since; `currentVersion` is the present one.' },
    INVALID_NAME: { description: 'A name is empty or longer than 100 characters.' },
    INVALID_EMAIL: { description: 'Not an e-mail address.' },
    INVALID_SHARE: { description: 'Not above 0 and at most 1.' },
    INVALID_DATE: { description: 'More than a year back or two years ahead.' },
    INVALID_KEY: { description: 'The idempotency key is no UUID.' },
    KEY_REUSED: { description: 'The idempotency key belongs to another request.' },
  },
});

@InputType({ description: 'Who fills which part of a vacant position, and from when.' })
export class PositionFillInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The position.' }) readonly positionId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => String, { description: 'Given name of the new colleague, at most 100 characters.' })
  readonly givenName!: string;
  @Field(() => String, { description: 'Family name, at most 100 characters.' }) readonly familyName!: string;
  @Field(() => String, { description: 'E-mail address at work.' }) readonly email!: string;
  @Field(() => LocalDate, { description: 'First day: at most a year back and two years ahead.' })
  readonly validFrom!: string;
  @Field(() => Fte, { defaultValue: '1', description: 'Part of the position.' }) readonly share!: string;
}

@ObjectType({ description: 'Why it was not done; never a reason to repeat the same request unchanged.' })
export class PositionFillError {
  @Field(() => PositionFillErrorCode, { description: 'Stable reason.' })
  readonly code!: PositionFillErrorCode;
  @Field(() => [String], {
    nullable: true,
    description: 'The input field it is about, e.g. ["input", "email"].',
  })
  readonly path!: readonly string[] | null;
  @Field(() => String, { description: "In the caller's language (Accept-Language)." })
  readonly message!: string;
  @Field(() => Int, { nullable: true, description: 'With CONFLICT: the present version.' })
  readonly currentVersion!: number | null;
}

@ObjectType({
  description: 'What filling a position led to: the position and the new occupancy, or the errors.',
})
export class PositionFillPayload {
  @Field(() => PositionType, { nullable: true, description: 'The position as it is now; null with errors.' })
  readonly position!: PositionType | null;
  @Field(() => PositionOccupancyType, { nullable: true, description: 'The new occupancy; null with errors.' })
  readonly occupancy!: PositionOccupancyType | null;
  @Field(() => [PositionFillError], { description: 'Empty if it was done.' })
  readonly errors!: readonly PositionFillError[];
}
