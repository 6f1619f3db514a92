import { positionStates } from '@kim/schema/reference/position-states.ts';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of.ts';
import { LocalDate } from '../../../platform/graphql/scalars.ts';
import { PersonType } from '../../identity/identity.public.ts';
import { Organisation } from '../../organisation/organisation.public.ts';

export const PositionStateEnum = enumOf(positionStates);
registerEnumType(PositionStateEnum, {
  name: 'PositionState',
  description: 'Where a position stands in its life, from allocation to abolition.',
  valuesConfig: {
    ALLOCATED: { description: 'Allocated by the county, the grant is not there yet.' },
    FUNDED: { description: 'The grant is there; nobody has been looked for yet.' },
    ADVERTISED: { description: 'The employer looks for somebody.' },
    FILLED: { description: 'Somebody fills it, wholly or in part. Follows from occupancy.' },
    VACANT: { description: 'Nobody fills it any more. Follows from occupancy.' },
    RETURNED: { description: 'The municipality gave it back; it no longer counts.' },
    REALLOCATED: { description: 'Its VZÄ have been handed out elsewhere.' },
    ABOLISHED: { description: 'The position has ended.' },
  },
});

@ObjectType('PositionEvent', {
  description:
    'A step in the life of a position: who led it where, from which day on. Never changed; of two for one day the one recorded later holds.',
})
export class PositionEventType {
  @Field(() => Int, { description: 'Order of recording, from 1.' }) readonly step!: number;
  @Field(() => PositionStateEnum, { nullable: true, description: 'State before; null for the first event.' })
  readonly from!: string | null;
  @Field(() => PositionStateEnum, { description: 'State from that day on.' }) readonly to!: string;
  @Field(() => LocalDate, { description: 'First day in the new state.' }) readonly effectiveDay!: string;
  @Field(() => LocalDate, { description: 'The day it was recorded.' }) readonly recordedOn!: string;
  @Field(() => Organisation, {
    nullable: true,
    description: 'On whose behalf: the employer or the county; null if it is out of the caller’s sight.',
  })
  readonly organisation!: Organisation | null;
  @Field(() => PersonType, {
    nullable: true,
    description:
      'Who recorded it; null if taken over from the papers, or if the caller may not know the person.',
  })
  readonly person!: PersonType | null;
  @Field(() => String, {
    nullable: true,
    description: 'A remark for everybody who sees the position, at most 500 characters.',
  })
  readonly note!: string | null;
}

@InputType({ description: 'Where a position is led, and from when on.' })
export class PositionAdvanceInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The position.' }) readonly positionId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => PositionStateEnum, { description: 'The next state; FILLED and VACANT follow from occupancy.' })
  readonly to!: (typeof positionStates)[number];
  @Field(() => LocalDate, {
    description: 'First day in the new state: at most a year back and two years ahead.',
  })
  readonly effectiveDay!: string;
  @Field(() => String, {
    nullable: true,
    description: 'A remark for everybody who sees the position, at most 500 characters.',
  })
  readonly note?: string | null;
}
