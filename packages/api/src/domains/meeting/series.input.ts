import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate, TimeOfDay } from '../../platform/graphql/scalars.ts';
import { MeetingRoleEnum, MeetingSeriesKindEnum } from './meeting-enums.ts';

export const KEY =
  'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
export const SEEN = 'The version the caller has seen.';
export const CHAIR = 'Who chairs (a `MeetingPerson`); left out: the caller.';

@InputType({ description: 'A standing invitation: a role, perhaps of one organisation, or a person.' })
export class SeriesInviteeInput {
  @Field(() => MeetingRoleEnum, { nullable: true, description: 'Everybody who holds this role.' })
  readonly role?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  readonly organisationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'This person (a `MeetingPerson`), instead of a role.' })
  readonly personId?: string | null;
  @Field(() => Int, { defaultValue: 1, description: 'To every n-th meeting of the series; 1: to each.' })
  readonly every!: number;
}

@InputType({ description: 'A series of meetings: a new one, or one that is changed.' })
export class MeetingSeriesRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'The series to change; left out: a new one.' })
  readonly seriesId?: string | null;
  @Field(() => Int, { nullable: true, description: `${SEEN} Only to change one.` })
  readonly version?: number | null;
  @Field(() => String, { description: 'What it is called.' }) readonly name!: string;
  @Field(() => MeetingSeriesKindEnum, { description: 'What kind.' }) readonly kind!: string;
  @Field(() => String, { nullable: true, description: 'Body or circle that meets.' })
  readonly circle?: string | null;
  @Field(() => String, {
    description:
      'RRULE of RFC 5545: FREQ=WEEKLY with weekdays, FREQ=MONTHLY with n-th weekdays, or FREQ=YEARLY with months and one n-th weekday; INTERVAL up to 12.',
  })
  readonly rule!: string;
  @Field(() => TimeOfDay, { description: 'Beginning.' }) readonly startsAt!: string;
  @Field(() => TimeOfDay, { description: 'End.' }) readonly endsAt!: string;
  @Field(() => String, { description: 'Where.' }) readonly place!: string;
  @Field(() => LocalDate, { description: 'Day from which on the rhythm counts.' }) readonly firstOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day.' }) readonly lastOn?: string | null;
  @Field(() => Int, { defaultValue: 0, description: 'How often a year at least; 0: not said.' })
  readonly requiredPerYear!: number;
  @Field(() => String, { nullable: true, description: 'Where the rhythm is laid down.' })
  readonly source?: string | null;
  @Field(() => ID, { nullable: true, description: CHAIR }) readonly chairId?: string | null;
  @Field(() => [SeriesInviteeInput], {
    description: 'All standing invitations; what is not among them ends.',
  })
  readonly invitees!: readonly SeriesInviteeInput[];
}

@InputType({ description: 'Up to when the meetings of a series are to be planned.' })
export class MeetingsPlanInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The series.' }) readonly seriesId!: string;
  @Field(() => LocalDate, { description: 'Last day to plan for; within 400 days.' }) readonly until!: string;
}
