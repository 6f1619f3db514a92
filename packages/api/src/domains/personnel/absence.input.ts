import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import type { HalfDay } from '@kim/schema/calendar/working-days.ts';
import { HalfDayEnum } from '../reachability/reachability.public.ts';
import type { AbsenceKind } from './absence.policy.ts';
import { AbsenceKindEnum } from './absence.type.ts';

const KEY = 'A UUID per form filled in: sent twice, it is done once.';
const VERSION = 'The version the caller has seen.';

const AbsenceDecisionEnum = enumOf(['APPROVED', 'REJECTED'] as const);
registerEnumType(AbsenceDecisionEnum, { name: 'AbsenceDecision', description: 'Granted or refused.' });

@InputType({ description: 'Asks for leave from work for oneself.' })
export class AbsenceRequestInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: "One's own personnel file." }) readonly fileId!: string;
  @Field(() => AbsenceKindEnum, { description: 'Kind; one that is asked for.' }) readonly kind!: AbsenceKind;
  @Field(() => LocalDate, { description: 'First day.' }) readonly firstDay!: string;
  @Field(() => LocalDate, { description: 'Last day.' }) readonly lastDay!: string;
  @Field(() => HalfDayEnum, { nullable: true, description: 'Half of a single day.' })
  readonly halfDay?: HalfDay | null;
  @Field(() => String, {
    nullable: true,
    description: 'For whoever decides, at most 500 characters. No word on health belongs here.',
  })
  readonly note?: string | null;
}

@InputType({ description: 'HR records an absence of its staff.' })
export class AbsenceRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'A personnel file one keeps; never the own one.' })
  readonly fileId!: string;
  @Field(() => AbsenceKindEnum, { description: 'Kind.' }) readonly kind!: AbsenceKind;
  @Field(() => LocalDate, { description: 'First day.' }) readonly firstDay!: string;
  @Field(() => LocalDate, { description: 'Last day.' }) readonly lastDay!: string;
  @Field(() => HalfDayEnum, { nullable: true, description: 'Half of a single day.' })
  readonly halfDay?: HalfDay | null;
  @Field(() => String, { nullable: true, description: 'For the file, at most 500 characters. No diagnosis.' })
  readonly note?: string | null;
}

@InputType({ description: "Withdraws one's own request before it is decided." })
export class AbsenceWithdrawInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) readonly absenceId!: string;
  @Field(() => Int, { description: VERSION }) readonly version!: number;
}

@InputType({ description: 'Decides on a request.' })
export class AbsenceDecideInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) readonly absenceId!: string;
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => AbsenceDecisionEnum, { description: 'Granted or refused.' })
  readonly decision!: 'APPROVED' | 'REJECTED';
  @Field(() => String, {
    nullable: true,
    description: 'Why it is refused, at most 500 characters; needed for a refusal.',
  })
  readonly reason?: string | null;
}

@InputType({ description: 'HR cancels what was approved or recorded.' })
export class AbsenceCancelInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The absence.' }) readonly absenceId!: string;
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters.' })
  readonly reason?: string | null;
}

@InputType({ description: 'HR enters or corrects the leave of one year.' })
export class LeaveEntitlementRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'A personnel file one keeps; never the own one.' })
  readonly fileId!: string;
  @Field(() => Int, { description: 'Calendar year.' }) readonly year!: number;
  @Field(() => Float, { description: 'Entitlement, 0 to 60 in halves of a day.' }) readonly days!: number;
  @Field(() => Float, { description: 'Carried over from the year before, 0 to 60 in halves of a day.' })
  readonly carriedOver!: number;
  @Field(() => Int, { nullable: true, description: `${VERSION} Null: none has been entered yet.` })
  readonly version?: number | null;
}
