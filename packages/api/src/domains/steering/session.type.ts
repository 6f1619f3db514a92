import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate, TimeOfDay } from '../../platform/graphql/scalars.ts';
import { DecisionRequestType, SeatVoteType, SessionEntryType } from './decision.type.ts';
import { BY_THEN, SeatType, VERSION } from './seat.type.ts';
import {
  DecisionKindEnum,
  MotionEnum,
  ResolutionOutcomeEnum,
  SeatAttendanceStateEnum,
  SessionStateEnum,
  VotingStateEnum,
} from './steering-enums.ts';

@ObjectType('Resolution', {
  implements: Node,
  description:
    'What the steering group has decided. Published it is known to everybody of the county, before to its office and seats.',
})
export class ResolutionType extends Node {
  @Field(() => Int, { description: 'Grows with every change; for its office and seats.' })
  readonly version!: number;
  @Field(() => DecisionKindEnum, { description: 'What it is about.' }) readonly kind!: string;
  @Field(() => ResolutionOutcomeEnum, { description: 'What was decided.' }) readonly outcome!: string;
  @Field(() => String, { description: 'In a line.' }) readonly subject!: string;
  @Field(() => String, { description: 'Its words; of an older one what the paper reports.' })
  readonly text!: string;
  @Field(() => LocalDate, { description: 'Its day; with `dayNote` the last it can have been.' })
  readonly decidedOn!: string;
  @Field(() => String, { nullable: true, description: 'What the papers say instead of the day.' })
  readonly dayNote!: string | null;
  @Field(() => Int, { nullable: true, description: 'Votes in favour; null: not reported.' })
  readonly yesVotes!: number | null;
  @Field(() => Int, { nullable: true, description: 'Votes against.' }) readonly noVotes!: number | null;
  @Field(() => Int, { nullable: true, description: 'Abstentions.' }) readonly abstentions!: number | null;
  @Field(() => Boolean, { description: 'Whether it went round by circular; for its office and seats.' })
  readonly isCircular!: boolean;
  @Field(() => String, { nullable: true, description: 'Of before this system: where it is reported.' })
  readonly source!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Since when everybody reads it; null: not yet.' })
  readonly publishedOn!: string | null;
  @Field(() => SteeringSessionType, {
    nullable: true,
    description: 'At which session; for office and seats.',
  })
  readonly session!: unknown;
  @Field(() => DecisionRequestType, {
    nullable: true,
    description: 'On which request; for office and seats.',
  })
  readonly request!: unknown;
  @Field(() => [SeatVoteType], { description: 'Votes with a dissenting view; for office and seats.' })
  readonly dissentingVotes!: readonly unknown[];
}
export const ResolutionConnection = connectionType('Resolution', () => ResolutionType, 'resolutions');

@ObjectType('SteeringItem', {
  implements: Node,
  description:
    'What is decided about, at a session or by circular. Who has a seat reads it from the invitation on.',
})
export class SteeringItemType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: 'Place in the order, from 1.' }) readonly position!: number;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => String, { description: 'What is proposed, in the words of the resolution.' })
  readonly text!: string;
  @Field(() => DecisionKindEnum, { description: 'What kind of decision.' }) readonly kind!: string;
  @Field(() => MotionEnum, { nullable: true, description: 'What is put to the vote; null: nothing yet.' })
  readonly motion!: string | null;
  @Field(() => VotingStateEnum, { description: 'Whether it is being voted on.' }) readonly voting!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day the vote was opened.' })
  readonly openedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Of a circular: last day to vote.' })
  readonly closesOn!: string | null;
  @Field(() => String, { description: `Who put it on the agenda. ${BY_THEN}` })
  readonly personName!: string;
  @Field(() => Int, { description: 'Votes in favour.' }) readonly yesVotes!: number;
  @Field(() => Int, { description: 'Votes against.' }) readonly noVotes!: number;
  @Field(() => Int, { description: 'Abstentions.' }) readonly abstentions!: number;
  @Field(() => SteeringSessionType, { nullable: true, description: 'Its session; null: by circular.' })
  readonly session!: unknown;
  @Field(() => DecisionRequestType, { nullable: true, description: 'Who asked for it, and why.' })
  readonly request!: DecisionRequestType | null;
  @Field(() => [SeatVoteType], { description: 'The votes, seat by seat.' })
  readonly votes!: readonly SeatVoteType[];
  @Field(() => SessionEntryType, { nullable: true, description: 'What the minutes say about it.' })
  readonly entry!: SessionEntryType | null;
  @Field(() => ResolutionType, { nullable: true, description: 'What was decided.' })
  readonly resolution!: unknown;
}

@ObjectType('SeatAttendance', {
  implements: Node,
  description: 'That a seat is invited to a session, and whether it was there.',
})
export class SeatAttendanceType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => SeatAttendanceStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => SeatType, { nullable: true, description: 'Which seat.' }) readonly seat!: SeatType | null;
}

@ObjectType('SteeringSession', {
  implements: Node,
  description:
    'A meeting of the steering group. Known to its office and to who has a seat, of their county alone.',
})
export class SteeringSessionType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => LocalDate, { description: 'Its day; with `dayNote` the last it can have been.' })
  readonly heldOn!: string;
  @Field(() => String, { nullable: true, description: 'What the papers say instead of the day.' })
  readonly dayNote!: string | null;
  @Field(() => TimeOfDay, { nullable: true, description: 'Beginning; null: the papers do not say.' })
  readonly startsAt!: string | null;
  @Field(() => TimeOfDay, { nullable: true, description: 'End.' }) readonly endsAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Where.' }) readonly place!: string | null;
  @Field(() => SessionStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day the invitation went out.' })
  readonly invitedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why the invitation period was not kept.' })
  readonly shortNotice!: string | null;
  @Field(() => LocalDate, { description: 'Last day to invite by the rules of procedure.' })
  readonly inviteBy!: string;
  @Field(() => LocalDate, { description: 'Day by which the minutes are to be sent.' })
  readonly minutesBy!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day the minutes were last sent.' })
  readonly minutesSentOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day the minutes were approved.' })
  readonly minutesApprovedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Of before this system: where it is reported.' })
  readonly source!: string | null;
  @Field(() => [SessionStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => Int, { description: 'Voting seats on its day.' }) readonly votingSeats!: number;
  @Field(() => Int, { description: 'Voting seats that are there, by member or deputy.' })
  readonly votingSeatsThere!: number;
  @Field(() => Int, { description: 'Voting seats that must be there for a quorum.' })
  readonly votingSeatsNeeded!: number;
  @Field(() => [SteeringItemType], { description: 'The agenda, in order.' })
  readonly items!: readonly SteeringItemType[];
  @Field(() => [SeatAttendanceType], { description: 'Who is invited, and was there.' })
  readonly attendances!: readonly SeatAttendanceType[];
  @Field(() => [ResolutionType], { description: 'What was decided.' })
  readonly resolutions!: readonly unknown[];
}
export const SteeringSessionConnection = connectionType(
  'SteeringSession',
  () => SteeringSessionType,
  'sessions',
);

@ObjectType('SessionCalendar', { description: 'A session for one’s own calendar.' })
export class SessionCalendarType {
  @Field(() => String, { description: 'iCalendar (RFC 5545); taken in again it replaces what was there.' })
  readonly text!: string;
}
