import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { MinutesStateEnum } from './meeting-enums.ts';
import { KEY, SEEN } from './series.input.ts';

@InputType({ description: 'What the minutes say about one item.' })
export class MinutesEntryInput {
  @Field(() => ID, { description: 'The item of the agenda.' }) readonly itemId!: string;
  @Field(() => String, { description: 'Text, without names of clients; may be empty.' })
  readonly body!: string;
}

@InputType({ description: 'Minutes as they are written.' })
export class MinutesWriteInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The meeting.' }) readonly meetingId!: string;
  @Field(() => Int, { nullable: true, description: `${SEEN} Left out: they are begun.` })
  readonly version?: number | null;
  @Field(() => [MinutesEntryInput], { description: 'Items whose text is set; others stay as they are.' })
  readonly entries!: readonly MinutesEntryInput[];
}

@InputType({ description: 'One step of minutes.' })
export class MinutesAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The minutes.' }) readonly minutesId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => MinutesStateEnum, { description: 'Where to.' }) readonly toState!: string;
}

@InputType({ description: 'What somebody takes on.' })
export class MeetingTaskRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'Who, as one of those invited to the meeting.' })
  readonly attendanceId!: string;
  @Field(() => ID, { nullable: true, description: 'Out of which item of the agenda.' })
  readonly itemId?: string | null;
  @Field(() => String, { description: 'What is to be done, without names of clients.' })
  readonly title!: string;
  @Field(() => LocalDate, { description: 'Day by which; not in the past.' }) readonly dueOn!: string;
}

@InputType({ description: 'A task that is done.' })
export class MeetingTaskCompleteInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The task.' }) readonly taskId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}
