import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { MeetingPersonType } from '../meeting/meeting.public.ts';
import { SeatKindEnum } from './steering-enums.ts';

export const VERSION = 'Grows with every change; goes back with the next one.';
export const BY_THEN = 'By the name of that time.';
const FOR_OFFICE = 'for the office, which appoints by it.';
const SOURCE = 'Where it is laid down.';

@ObjectType('Seat', {
  implements: Node,
  description:
    'A place in a body for a while. Another person or organisation is another seat from that day on, in the same place.',
})
export class SeatType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: 'Its place, in the order of the paper.' }) readonly position!: number;
  @Field(() => String, { description: 'Whom it represents, in the words of the paper.' })
  readonly organisation!: string;
  @Field(() => String, { nullable: true, description: 'Who takes it, in the words of the paper.' })
  readonly function!: string | null;
  @Field(() => SeatKindEnum, { description: 'Whether it votes.' }) readonly kind!: string;
  @Field(() => String, { nullable: true, description: 'Of a guest: for what it is invited.' })
  readonly topic!: string | null;
  @Field(() => String, { nullable: true, description: 'Its member; null: the papers name nobody.' })
  readonly personName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who stands in for the member.' })
  readonly deputyName!: string | null;
  @Field(() => Boolean, { description: 'Whether the caller is its member or their deputy.' })
  readonly isOwn!: boolean;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null: still so.' })
  readonly validTo!: string | null;
  @Field(() => String, { description: SOURCE }) readonly source!: string;
  @Field(() => MeetingPersonType, {
    nullable: true,
    description: `Its member, if they have an account; ${FOR_OFFICE}`,
  })
  readonly member!: object | null;
  @Field(() => MeetingPersonType, {
    nullable: true,
    description: `Who stands in, if they have an account; ${FOR_OFFICE}`,
  })
  readonly deputy!: object | null;
}

@ObjectType('ProcedureRules', {
  implements: Node,
  description:
    'An edition of the rules of procedure. Those of 22.02.2024 are Annex 2 of the KIM concept 2025 and not at hand: what is assumed says `note`.',
})
export class ProcedureRulesType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: 'Which edition, from 1.' }) readonly edition!: number;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null: in force.' })
  readonly validTo!: string | null;
  @Field(() => Int, { description: 'Days between invitation and session, at least.' })
  readonly invitationDays!: number;
  @Field(() => Int, { description: 'Quorum: more than this percentage of the voting seats.' })
  readonly quorumPercent!: number;
  @Field(() => Int, {
    description: 'Majority: more than this percentage of the votes cast, abstentions not counted.',
  })
  readonly majorityPercent!: number;
  @Field(() => Boolean, { description: 'Whether a deputy may take the seat of a member who is not there.' })
  readonly isDeputyAllowed!: boolean;
  @Field(() => Boolean, { description: 'Whether it may be decided by circular, without a session.' })
  readonly isCircularAllowed!: boolean;
  @Field(() => Int, { description: 'Days a circular stays open, at least.' }) readonly circularDays!: number;
  @Field(() => Int, { description: 'Days within which the minutes are sent.' })
  readonly minutesDays!: number;
  @Field(() => Int, { description: 'Sessions a year, at least (KIM concept 2025, 2.5: two).' })
  readonly sessionsPerYear!: number;
  @Field(() => String, { description: SOURCE }) readonly source!: string;
  @Field(() => String, { nullable: true, description: 'What of it is assumed.' })
  readonly note!: string | null;
}
