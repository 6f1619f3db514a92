import { Field, ID, InputType, Int } from 'type-graphql';
import { ResultStateEnum } from './working-group-enums.ts';
import { KEY, SEEN } from './working-group.input.ts';

@InputType({ description: 'What a working group proposes to the steering group.' })
export class ProposalSubmitInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The group.' }) readonly workingGroupId!: string;
  @Field(() => Int, { description: `${SEEN} Of the group.` }) readonly version!: number;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => String, { description: 'What is proposed, without names of clients.' })
  readonly body!: string;
}

@InputType({ description: 'What the steering group resolved on a proposal is taken over.' })
export class ProposalDecideInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The proposal.' }) readonly proposalId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'The resolution on the request of this proposal; left out: the latest that decides it.',
  })
  readonly resolutionId?: string | null;
}

@InputType({ description: 'What is told of a decision.' })
export class ResultPublishInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The proposal that was adopted or rejected.' })
  readonly proposalId!: string;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => String, {
    description: 'What was decided and what changes; whoever reported the hurdle reads it. Without names.',
  })
  readonly body!: string;
}

@InputType({ description: 'What became of a result.' })
export class ResultAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The result.' }) readonly resultId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => ResultStateEnum, { description: 'Where to.' }) readonly toState!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the check found, or what came back; needed for both.',
  })
  readonly finding?: string | null;
}

@InputType({ description: 'That the caller has read what they were told.' })
export class CommunicationReadInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The communication.' }) readonly communicationId!: string;
}
