import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { changePayload } from '../../../platform/graphql/change-payload.ts';
import { LocalDate } from '../../../platform/graphql/scalars.ts';
import { PersonType } from '../../identity/identity.public.ts';
import { Organisation } from '../../organisation/organisation.public.ts';
import { positionModel } from '../position.model.ts';
import { PositionType } from '../staffing.type.ts';

const NOTE = 'A remark for everybody who sees the position, at most 500 characters.';

@ObjectType('PositionFixedTerm', {
  description: 'Until when a position was said to be funded. Never changed; the last one recorded holds.',
})
export class PositionFixedTermType {
  @Field(() => Int, { description: 'Order of recording, from 1.' }) readonly step!: number;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day it is funded for; null: since then there is no end any more.',
  })
  readonly fixedTermUntil!: string | null;
  @Field(() => LocalDate, { description: 'The day it was recorded.' }) readonly recordedOn!: string;
  @Field(() => Organisation, {
    nullable: true,
    description: 'On whose behalf: the county; null if it is out of the caller’s sight.',
  })
  readonly organisation!: Organisation | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who recorded it; null if the caller may not know the person.',
  })
  readonly person!: PersonType | null;
  @Field(() => String, { nullable: true, description: NOTE }) readonly note!: string | null;
}

@InputType({ description: 'Until when a position is funded.' })
export class PositionFixedTermSetInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The position.' }) readonly positionId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Last day it is funded for, at most a year back and twenty years ahead; null takes the end away.',
  })
  readonly fixedTermUntil?: string | null;
  @Field(() => String, { nullable: true, description: NOTE }) readonly note?: string | null;
}

export const positionFixedTermSetPayload = changePayload(
  'PositionFixedTermSetPayload',
  'What setting the fixed term of a position led to.',
  {
    position: {
      type: () => PositionType,
      models: () => [positionModel],
      description: 'The position as it is now; with CONFLICT too.',
    },
  },
);
