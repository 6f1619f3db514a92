import { Field, ID, InputType } from 'type-graphql';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const ONE = 'Either this or the other one.';

@InputType({ description: 'What a measure has to do with: one working group or one hurdle.' })
export class MeasureLinkInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The measure.' }) readonly measureId!: string;
  @Field(() => ID, { nullable: true, description: `The working group. ${ONE}` })
  readonly workingGroupId?: string | null;
  @Field(() => ID, { nullable: true, description: `The hurdle. ${ONE}` })
  readonly hurdleId?: string | null;
}

@InputType({ description: 'What a measure has nothing to do with any more.' })
export class MeasureUnlinkInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The measure.' }) readonly measureId!: string;
  @Field(() => ID, { nullable: true, description: `The working group. ${ONE}` })
  readonly workingGroupId?: string | null;
  @Field(() => ID, { nullable: true, description: `The hurdle. ${ONE}` })
  readonly hurdleId?: string | null;
}
