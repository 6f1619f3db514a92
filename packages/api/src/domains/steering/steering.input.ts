import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate, TimeOfDay } from '../../platform/graphql/scalars.ts';
import {
  DecisionKindEnum,
  MotionEnum,
  ResolutionOutcomeEnum,
  SeatAttendanceStateEnum,
  SeatKindEnum,
  SessionStateEnum,
  VoteChoiceEnum,
} from './steering-enums.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const SEEN = 'The version the caller has seen.';

@InputType({ description: 'One more seat, or another person or organisation in its place from a day on.' })
export class SeatRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'The seat whose place it takes; left out: one more.' })
  readonly seatId?: string | null;
  @Field(() => Int, { nullable: true, description: `${SEEN} Only with a seat.` })
  readonly version?: number | null;
  @Field(() => String, { description: 'Whom it represents.' }) readonly organisation!: string;
  @Field(() => String, { nullable: true, description: 'Who takes it, by function.' })
  readonly function?: string | null;
  @Field(() => SeatKindEnum, { description: 'Whether it votes.' }) readonly kind!: string;
  @Field(() => String, { nullable: true, description: 'Of a guest, and only of one: for what.' })
  readonly topic?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Its member (a `MeetingPerson`), if there is one by name.',
  })
  readonly personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who stands in for the member (a `MeetingPerson`).' })
  readonly deputyId?: string | null;
  @Field(() => LocalDate, {
    description: 'First day, tomorrow at the earliest; a seat in its place ends the day before.',
  })
  readonly validFrom!: string;
  @Field(() => String, { description: 'Where it is laid down.' }) readonly source!: string;
}

@InputType({ description: 'A seat that nobody takes over.' })
export class SeatEndInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The seat.' }) readonly seatId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => LocalDate, { description: 'Last day; today at the earliest.' }) readonly validTo!: string;
}

@InputType({ description: 'Another edition of the rules of procedure; the one before ends the day before.' })
export class ProcedureRulesRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => LocalDate, { description: 'First day; tomorrow at the earliest.' })
  readonly validFrom!: string;
  @Field(() => Int, { description: 'Days between invitation and session, at least; 0 to 90.' })
  readonly invitationDays!: number;
  @Field(() => Int, { description: 'More than this percentage of the voting seats must be there; 0 to 99.' })
  readonly quorumPercent!: number;
  @Field(() => Int, {
    defaultValue: 50,
    description:
      'More than this percentage of the votes cast, abstentions not counted, must be in favour; 50 to 99.',
  })
  readonly majorityPercent!: number;
  @Field(() => Boolean, { description: 'Whether deputies may take a seat.' })
  readonly isDeputyAllowed!: boolean;
  @Field(() => Boolean, { description: 'Whether it may be decided by circular.' })
  readonly isCircularAllowed!: boolean;
  @Field(() => Int, { description: 'Days a circular stays open, at least; 1 to 90.' })
  readonly circularDays!: number;
  @Field(() => Int, { description: 'Days within which the minutes are sent; 1 to 90.' })
  readonly minutesDays!: number;
  @Field(() => Int, { description: 'Sessions a year, at least; 1 to 24.' })
  readonly sessionsPerYear!: number;
  @Field(() => String, { description: 'Where it is laid down.' }) readonly source!: string;
  @Field(() => String, { nullable: true, description: 'What of it is assumed.' })
  readonly note?: string | null;
}

@InputType({ description: 'A session: a new one, or one that is moved while the invitation is not out.' })
export class SteeringSessionRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'The session to change; left out: a new one.' })
  readonly sessionId?: string | null;
  @Field(() => Int, { nullable: true, description: `${SEEN} Only to change one.` })
  readonly version?: number | null;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => LocalDate, { description: 'Its day; not in the past.' }) readonly heldOn!: string;
  @Field(() => TimeOfDay, { description: 'Beginning.' }) readonly startsAt!: string;
  @Field(() => TimeOfDay, { description: 'End.' }) readonly endsAt!: string;
  @Field(() => String, { description: 'Where.' }) readonly place!: string;
}

@InputType({ description: 'One step of a session.' })
export class SteeringSessionAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The session.' }) readonly sessionId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => SessionStateEnum, { description: 'Where to.' }) readonly toState!: string;
  @Field(() => String, {
    nullable: true,
    description: 'To invite after the invitation period has begun: why.',
  })
  readonly shortNotice?: string | null;
  @Field(() => [ID], { defaultValue: [], description: 'To invite: guest seats, by topic.' })
  readonly guestSeatIds!: readonly string[];
}

@InputType({ description: 'What is to be decided about: an open request, or something that comes up.' })
export class SteeringItemAddInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'At which session; left out: by circular.' })
  readonly sessionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The open request it is taken from, with its words.' })
  readonly requestId?: string | null;
  @Field(() => String, { nullable: true, description: 'Without a request: what it is about.' })
  readonly title?: string | null;
  @Field(() => String, { nullable: true, description: 'Without a request: the words of the resolution.' })
  readonly text?: string | null;
  @Field(() => DecisionKindEnum, { nullable: true, description: 'Without a request: what kind.' })
  readonly kind?: string | null;
}

@InputType({ description: 'Whether a seat was there.' })
export class SeatAttendanceRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The attendance.' }) readonly attendanceId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => SeatAttendanceStateEnum, { description: 'What to note.' }) readonly state!: string;
}

@InputType({ description: 'What the minutes say about an item.' })
export class SessionEntryWriteInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The item.' }) readonly itemId!: string;
  @Field(() => String, { description: 'What was said and agreed, without names of clients.' })
  readonly body!: string;
}

@InputType({ description: 'An item is put to the vote.' })
export class VotingOpenInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The item.' }) readonly itemId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => MotionEnum, { defaultValue: 'ADOPT', description: 'What is put to the vote.' })
  readonly motion!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Of a circular: last day to vote.' })
  readonly closesOn?: string | null;
}

@InputType({ description: 'How a seat votes.' })
export class SeatVoteCastInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The item.' }) readonly itemId!: string;
  @Field(() => ID, { description: 'The seat.' }) readonly seatId!: string;
  @Field(() => VoteChoiceEnum, { description: 'How.' }) readonly choice!: string;
  @Field(() => String, {
    nullable: true,
    description: 'With no or an abstention: what the seat sees otherwise, for the record.',
  })
  readonly dissentingView?: string | null;
}

@InputType({ description: 'The votes are counted.' })
export class VotingCloseInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The item.' }) readonly itemId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}

@InputType({ description: 'What the steering group is asked to decide.' })
export class DecisionRequestRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => DecisionKindEnum, { description: 'What it is about.' }) readonly kind!: string;
  @Field(() => String, { description: 'In a line, naming nobody.' }) readonly title!: string;
  @Field(() => String, { description: 'What is to be decided and why, naming nobody.' })
  readonly text!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'The hurdle a theme is asked for, assessed or deferred: it is before the steering group then.',
  })
  readonly hurdleId?: string | null;
}

@InputType({ description: 'A resolution of before this system.' })
export class ResolutionRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => DecisionKindEnum, { description: 'What it is about.' }) readonly kind!: string;
  @Field(() => ResolutionOutcomeEnum, { description: 'What was decided.' }) readonly outcome!: string;
  @Field(() => String, { description: 'In a line.' }) readonly subject!: string;
  @Field(() => String, { description: 'What the paper reports.' }) readonly text!: string;
  @Field(() => LocalDate, { description: 'Its day; before the first resolution voted on here.' })
  readonly decidedOn!: string;
  @Field(() => ID, { nullable: true, description: 'At which session.' })
  readonly sessionId?: string | null;
  @Field(() => String, { description: 'Where it is reported.' }) readonly source!: string;
}

@InputType({ description: 'A resolution everybody of the county is to read.' })
export class ResolutionPublishInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The resolution.' }) readonly resolutionId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}
