import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate, TimeOfDay } from '../../platform/graphql/scalars.ts';
import { Organisation } from '../organisation/organisation.public.ts';
import { AgendaWishEnum, AttendanceStateEnum, MeetingStateEnum, MinutesStateEnum } from './meeting-enums.ts';
import { BY_THEN, MeetingSeriesType, VERSION } from './series.type.ts';

@ObjectType('Attendance', {
  implements: Node,
  description: 'That somebody is invited, what they answered, and whether they were there.',
})
export class AttendanceType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => AttendanceStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => String, { description: `Who. ${BY_THEN}` }) readonly personName!: string;
  @Field(() => Organisation, { nullable: true, description: 'For whom they work.' })
  readonly organisation!: Organisation | null;
  @Field(() => Boolean, { description: 'Whether it is the caller.' }) readonly isOwn!: boolean;
  @Field(() => [AttendanceStateEnum], { description: 'What the caller may note here.' })
  readonly viewerWays!: readonly string[];
}

@ObjectType('AgendaItem', { implements: Node, description: 'What is to be talked about at a meeting.' })
export class AgendaItemType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: 'Place in the order, from 1.' }) readonly position!: number;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => Int, { description: 'How long it may take.' }) readonly plannedMinutes!: number;
  @Field(() => AgendaWishEnum, { description: 'What is wished.' }) readonly wish!: string;
  @Field(() => String, { description: `Who proposed it, or carried it over. ${BY_THEN}` })
  readonly personName!: string;
  @Field(() => Boolean, { description: 'Whether it comes from the meeting before.' })
  readonly isCarriedFrom!: boolean;
  @Field(() => Boolean, { description: 'Whether it went on to the next meeting.' })
  readonly isCarriedOver!: boolean;
}

@ObjectType('MinutesEntry', {
  implements: Node,
  description: 'What the minutes say about one item of the agenda.',
})
export class MinutesEntryType extends Node {
  @Field(() => AgendaItemType, { nullable: true, description: 'About which item.' })
  readonly item!: AgendaItemType | null;
  @Field(() => String, { description: 'What was said and agreed, without names of clients.' })
  readonly body!: string;
}

@ObjectType('Minutes', {
  implements: Node,
  description: 'Minutes of a meeting. A draft is for who convenes alone.',
})
export class MinutesType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => MinutesStateEnum, { description: 'How they stand.' }) readonly state!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day they were last sent for comment.' })
  readonly circulatedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day they were approved.' })
  readonly approvedOn!: string | null;
  @Field(() => String, { description: `Who began them. ${BY_THEN}` }) readonly personName!: string;
  @Field(() => [MinutesStateEnum], { description: 'Where the caller may lead them now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => [MinutesEntryType], { description: 'Item by item.' })
  readonly entries!: readonly MinutesEntryType[];
}

@ObjectType('MeetingTask', {
  implements: Node,
  description: 'What somebody who was invited has taken on.',
})
export class MeetingTaskType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'What is to be done, without names of clients.' })
  readonly title!: string;
  @Field(() => LocalDate, { description: 'Day by which.' }) readonly dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was done; null: open.' })
  readonly doneOn!: string | null;
  @Field(() => String, { description: `Who. ${BY_THEN}` }) readonly personName!: string;
  @Field(() => Boolean, { description: 'Whether it is the caller’s.' }) readonly isOwn!: boolean;
  @Field(() => MeetingType, { nullable: true, description: 'At which meeting.' })
  readonly meeting!: unknown;
}

@ObjectType('Meeting', {
  implements: Node,
  description:
    'One meeting on one day. Visible to who is invited, and to coordinators, head and steering office of its county; to nobody else.',
})
export class MeetingType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => LocalDate, { description: 'Its day.' }) readonly heldOn!: string;
  @Field(() => TimeOfDay, { description: 'Beginning.' }) readonly startsAt!: string;
  @Field(() => TimeOfDay, { description: 'End.' }) readonly endsAt!: string;
  @Field(() => String, { description: 'Where.' }) readonly place!: string;
  @Field(() => MeetingStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => String, { nullable: true, description: 'Why it was moved or cancelled.' })
  readonly reason!: string | null;
  @Field(() => String, { description: `Who chairs. ${BY_THEN}` }) readonly chairName!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day by the rhythm of its series; null: it is of none.',
  })
  readonly plannedOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it was moved to another day.' }) readonly isMoved!: boolean;
  @Field(() => [MeetingStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => MeetingSeriesType, { nullable: true, description: 'Its series.' })
  readonly series!: MeetingSeriesType | null;
  @Field(() => [AttendanceType], { description: 'Who is invited, by name.' })
  readonly attendances!: readonly AttendanceType[];
  @Field(() => [AgendaItemType], { description: 'The agenda, in order.' })
  readonly agendaItems!: readonly AgendaItemType[];
  @Field(() => MinutesType, { nullable: true, description: 'Minutes, if the caller may see them yet.' })
  readonly minutes!: MinutesType | null;
  @Field(() => [MeetingTaskType], { description: 'What was taken on.' })
  readonly tasks!: readonly MeetingTaskType[];
}
export const MeetingConnection = connectionType('Meeting', () => MeetingType, 'meetings');
