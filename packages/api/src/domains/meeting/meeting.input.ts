import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate, TimeOfDay } from '../../platform/graphql/scalars.ts';
import { AgendaWishEnum, AttendanceStateEnum, MeetingStateEnum } from './meeting-enums.ts';
import { CHAIR, KEY, SEEN } from './series.input.ts';

@InputType({ description: 'A meeting outside of any series, or a new day, time or place for one.' })
export class MeetingRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'The meeting to change; left out: a new one.' })
  readonly meetingId?: string | null;
  @Field(() => Int, { nullable: true, description: `${SEEN} Only to change one.` })
  readonly version?: number | null;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => LocalDate, { description: 'Its day; not in the past.' }) readonly heldOn!: string;
  @Field(() => TimeOfDay, { description: 'Beginning.' }) readonly startsAt!: string;
  @Field(() => TimeOfDay, { description: 'End.' }) readonly endsAt!: string;
  @Field(() => String, { description: 'Where.' }) readonly place!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why it is moved, for all who are invited; needed when day, time or place change.',
  })
  readonly reason?: string | null;
  @Field(() => ID, { nullable: true, description: `${CHAIR} Only of a new one.` })
  readonly chairId?: string | null;
}

@InputType({ description: 'One step of a meeting.' })
export class MeetingAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The meeting.' }) readonly meetingId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => MeetingStateEnum, { description: 'Where to.' }) readonly toState!: string;
  @Field(() => String, { nullable: true, description: 'Why; needed to cancel.' })
  readonly reason?: string | null;
}

@InputType({ description: 'One person more for one meeting.' })
export class AttendanceAddInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The meeting.' }) readonly meetingId!: string;
  @Field(() => ID, { description: 'Who (a `MeetingPerson`).' }) readonly personId!: string;
}

@InputType({ description: 'An answer to an invitation, or who was there.' })
export class AttendanceRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The attendance.' }) readonly attendanceId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => AttendanceStateEnum, { description: 'What to note.' }) readonly state!: string;
}

@InputType({ description: 'An item for the agenda.' })
export class AgendaItemProposeInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The meeting.' }) readonly meetingId!: string;
  @Field(() => String, { description: 'What it is about, without names of clients.' })
  readonly title!: string;
  @Field(() => Int, { description: 'How many minutes it may take, up to 480.' })
  readonly plannedMinutes!: number;
  @Field(() => AgendaWishEnum, { description: 'What is wished.' }) readonly wish!: string;
}

@InputType({ description: 'The agenda in its order.' })
export class AgendaOrderInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The meeting.' }) readonly meetingId!: string;
  @Field(() => [ID], { description: 'All items, each once, in their new order.' })
  readonly itemIds!: readonly string[];
}

@InputType({ description: 'An item that goes on to the next meeting of the series.' })
export class AgendaItemCarryOverInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The item.' }) readonly itemId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}
