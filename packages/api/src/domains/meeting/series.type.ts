import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate, TimeOfDay } from '../../platform/graphql/scalars.ts';
import { Organisation } from '../organisation/organisation.public.ts';
import { MeetingRoleEnum, MeetingSeriesKindEnum } from './meeting-enums.ts';

const COUNTY_ALONE = 'For who convenes.';
export const VERSION = "Grows with every change; to be handed back with a change of one's own.";
export const BY_THEN = 'By the name they had then.';

@ObjectType('MeetingPerson', {
  implements: Node,
  description: 'Somebody the county can invite: by name and house, and nothing else.',
})
export class MeetingPersonType extends Node {
  @Field(() => String, { description: 'Given name.' }) readonly givenName!: string;
  @Field(() => String, { description: 'Family name.' }) readonly familyName!: string;
  @Field(() => Organisation, { nullable: true, description: 'For whom they work.' })
  readonly organisation!: Organisation | null;
}
export const MeetingPersonConnection = connectionType('MeetingPerson', () => MeetingPersonType, 'people');

@ObjectType('SeriesInvitee', {
  implements: Node,
  description: 'Who is invited to a series: a role, perhaps of one organisation, or a person.',
})
export class SeriesInviteeType extends Node {
  @Field(() => MeetingRoleEnum, { nullable: true, description: 'Everybody who holds this role.' })
  readonly role!: string | null;
  @Field(() => Organisation, { nullable: true, description: 'Only those of this organisation.' })
  readonly organisation!: Organisation | null;
  @Field(() => MeetingPersonType, {
    nullable: true,
    description: 'This person, if they can still be invited.',
  })
  readonly person!: MeetingPersonType | null;
  @Field(() => String, { nullable: true, description: `This person. ${BY_THEN}` })
  readonly personName!: string | null;
  @Field(() => Int, { description: 'To every n-th meeting of the series; 1: to each.' })
  readonly every!: number;
}

@ObjectType('MeetingSeries', {
  implements: Node,
  description:
    'Meetings of one circle in one rhythm (Terminreihe; KIM concept 2025, 2.5 and 3). Who is not of the county sees it once they are invited to one of its meetings.',
})
export class MeetingSeriesType extends Node {
  @Field(() => Int, { description: `${VERSION} ${COUNTY_ALONE}` }) readonly version!: number;
  @Field(() => String, { description: 'What it is called.' }) readonly name!: string;
  @Field(() => MeetingSeriesKindEnum, { description: 'What kind.' }) readonly kind!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Body or circle that meets, where it has a name of its own.',
  })
  readonly circle!: string | null;
  @Field(() => String, {
    description: 'RRULE of RFC 5545 over days, e.g. FREQ=MONTHLY;BYDAY=1TU,3TU.',
  })
  readonly rule!: string;
  @Field(() => TimeOfDay, { description: 'Beginning.' }) readonly startsAt!: string;
  @Field(() => TimeOfDay, { description: 'End.' }) readonly endsAt!: string;
  @Field(() => String, { description: 'Where.' }) readonly place!: string;
  @Field(() => LocalDate, { description: 'Day from which on the rhythm counts.' }) readonly firstOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null: no end is known.' })
  readonly lastOn!: string | null;
  @Field(() => Int, { description: 'How often a year the circle is to meet at least; 0: not said.' })
  readonly requiredPerYear!: number;
  @Field(() => String, { nullable: true, description: 'Where the rhythm is laid down.' })
  readonly source!: string | null;
  @Field(() => String, { description: `Who chairs. ${BY_THEN}` }) readonly chairName!: string;
  @Field(() => Int, { description: `Meetings held in the last 365 days. ${COUNTY_ALONE}` })
  readonly heldLastYear!: number;
  @Field(() => Int, { description: `Meetings planned for the next 365 days. ${COUNTY_ALONE}` })
  readonly plannedNextYear!: number;
  @Field(() => Boolean, {
    description: `Whether it was held at least as often as is due since it began, a year at most. ${COUNTY_ALONE}`,
  })
  readonly isRhythmKept!: boolean;
  @Field(() => [SeriesInviteeType], { description: `Who is invited to its meetings. ${COUNTY_ALONE}` })
  readonly invitees!: readonly SeriesInviteeType[];
}
export const MeetingSeriesConnection = connectionType('MeetingSeries', () => MeetingSeriesType, 'series');
