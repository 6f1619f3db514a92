import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { InstructionStateEnum } from './instruction.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const SEEN = 'The version the caller has seen.';

@InputType({ description: 'A professional instruction.' })
export class InstructionIssueInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => String, { description: 'Plain text; paragraphs are parted by an empty line.' })
  readonly body!: string;
  @Field(() => String, { description: 'By what law, concept or decision.' }) readonly basis!: string;
  @Field(() => LocalDate, { description: 'Day by which it is to be applied; not in the past.' })
  readonly dueOn!: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'The municipalities it is for; left out: all that take part.',
  })
  readonly organisationIds?: readonly string[] | null;
}

@InputType({ description: 'One step of an instruction with one municipality.' })
export class InstructionAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The municipality’s part of the instruction.' })
  readonly recipientId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => InstructionStateEnum, { description: 'Where to.' }) readonly toState!: string;
  @Field(() => String, { nullable: true, description: 'Why; needed to remonstrate and to decide on it.' })
  readonly remark?: string | null;
}

@InputType({ description: 'That the employer has instructed otherwise.' })
export class InstructionConflictFlagInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The municipality’s part of the instruction.' })
  readonly recipientId!: string;
  @Field(() => String, { description: 'What the employer has instructed.' }) readonly body!: string;
  @Field(() => LocalDate, { description: 'When; not in the future.' }) readonly instructedOn!: string;
}

@InputType({ description: 'How one side settles a conflict.' })
export class InstructionConflictResolveInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The conflict.' }) readonly conflictId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => String, { description: 'How it is settled.' }) readonly resolution!: string;
}
