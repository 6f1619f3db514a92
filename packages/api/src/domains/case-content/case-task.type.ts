import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@ObjectType('CaseTask', {
  implements: Node,
  description:
    'Something the case manager has to do for a client, by a day (Aufgabe im Fall). Read and written by the leading case manager alone.',
})
export class CaseTaskType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => String, { description: 'What is to be done.' }) readonly text!: string;
  @Field(() => LocalDate, { description: 'By when.' }) readonly dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was done; null while open.' })
  readonly doneOn!: string | null;
}

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'A new task of a case, or other terms for one that is open.' })
export class CaseTaskSetInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case; one the caller leads.' }) readonly caseId!: string;
  @Field(() => ID, { nullable: true, description: 'The task to change; left out: a new one.' })
  readonly taskId?: string | null;
  @Field(() => Int, { nullable: true, description: 'With a task: the version the caller has seen.' })
  readonly version?: number | null;
  @Field(() => String, { description: 'What is to be done, at most 500 characters.' }) readonly text!: string;
  @Field(() => LocalDate, { description: 'By when.' }) readonly dueOn!: string;
}

@InputType({ description: 'A task that was done.' })
export class CaseTaskDoneInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The task.' }) readonly taskId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => LocalDate, { description: 'The day: today or earlier.' }) readonly doneOn!: string;
}
