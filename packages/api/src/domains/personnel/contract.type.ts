import { payGrades } from '@kim/schema/reference/pay-grades.ts';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { Node } from '../../platform/graphql/relay.ts';
import { Fte, Hours, LocalDate } from '../../platform/graphql/scalars.ts';

const PayGradeEnum = enumOf(payGrades);
registerEnumType(PayGradeEnum, {
  name: 'PayGrade',
  description:
    'Pay grade (Entgeltgruppe) of the TVöD: E of the general scale, S of the social and educational services.',
});

@ObjectType('WorkingTime', {
  implements: Node,
  description:
    'How the weekly hours of a contract are spread over the week, from when to when; sums to its weekly hours.',
})
export class WorkingTimeType extends Node {
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day; null: as long as the contract.',
  })
  readonly validTo!: string | null;
  @Field(() => Hours, { description: 'Hours on Mondays.' }) readonly monday!: string;
  @Field(() => Hours, { description: 'Hours on Tuesdays.' }) readonly tuesday!: string;
  @Field(() => Hours, { description: 'Hours on Wednesdays.' }) readonly wednesday!: string;
  @Field(() => Hours, { description: 'Hours on Thursdays.' }) readonly thursday!: string;
  @Field(() => Hours, { description: 'Hours on Fridays.' }) readonly friday!: string;
  @Field(() => Boolean, { description: 'Whether it holds today.' }) readonly isCurrent!: boolean;
}

@ObjectType('Contract', {
  implements: Node,
  description:
    'What is agreed for a period of an employment (Arbeitsvertrag): term, pay, hours. Never two on one day in a file. Visible to the HR that keeps the file and to the person.',
})
export class ContractType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => LocalDate, { description: 'First day of these terms.' }) readonly validFrom!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of these terms; null while open. Of a fixed term at most its end.',
  })
  readonly validTo!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'End of the fixed term; null: permanent.' })
  readonly fixedTermUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'Ground of the fixed term (§ 14 TzBfG).' })
  readonly fixedTermReason!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of the probation, at most six months (§ 2 (4) TVöD); null: none.',
  })
  readonly probationUntil!: string | null;
  @Field(() => PayGradeEnum, { description: 'Pay grade.' }) readonly payGrade!: string;
  @Field(() => Int, { description: 'Step within the pay grade (Stufe), 1 to 6 (§ 16 TVöD).' })
  readonly payStep!: number;
  @Field(() => LocalDate, { description: 'Since when in this step.' }) readonly payStepSince!: string;
  @Field(() => Hours, { description: 'Hours per week.' }) readonly weeklyHours!: string;
  @Field(() => Hours, { description: 'Hours per week of a full-time employee (§ 6 TVöD: 39).' })
  readonly fullTimeHours!: string;
  @Field(() => Fte, { description: 'Weekly by full-time hours: the share of a full-time employment.' })
  readonly partTimeQuota!: string;
  @Field(() => Boolean, { description: 'Whether these terms hold today.' }) readonly isCurrent!: boolean;
  @Field(() => [WorkingTimeType], { description: 'How the hours are spread over the week, oldest first.' })
  readonly workingTimes!: readonly WorkingTimeType[];
}

@InputType({ description: 'What is agreed.' })
export class ContractTermsInput {
  @Field(() => LocalDate, { description: 'First day of these terms.' }) readonly validFrom!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day, if it is known; of a fixed term its end, unless said otherwise.',
  })
  readonly validTo?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'End of the fixed term; left out: permanent.' })
  readonly fixedTermUntil?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Ground of the fixed term, at most 300 characters; required with one.',
  })
  readonly fixedTermReason?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the probation; at most six months.' })
  readonly probationUntil?: string | null;
  @Field(() => PayGradeEnum, { description: 'Pay grade.' }) readonly payGrade!: string;
  @Field(() => Int, { description: 'Step, 1 to 6.' }) readonly payStep!: number;
  @Field(() => LocalDate, { nullable: true, description: 'Since when in this step; default: the first day.' })
  readonly payStepSince?: string | null;
  @Field(() => Hours, { description: 'Hours per week: at most the full-time hours.' })
  readonly weeklyHours!: string;
  @Field(() => Hours, {
    defaultValue: '39',
    description: 'Hours per week of a full-time employee, at most 48.',
  })
  readonly fullTimeHours!: string;
}

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({
  description:
    'New terms from a day on. Terms that still run end the day before; terms that begin later stand in the way.',
})
export class ContractRecordInput extends ContractTermsInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The personnel file.' }) readonly fileId!: string;
}

@InputType({ description: 'Corrected or extended terms: all of them, as they shall be.' })
export class ContractChangeInput extends ContractTermsInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The contract.' }) readonly contractId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
}

@InputType({ description: 'How the hours of a contract are spread over the week, from a day on.' })
export class WorkingTimeSetInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The contract.' }) readonly contractId!: string;
  @Field(() => Int, { description: 'The version of the contract the caller has seen.' })
  readonly version!: number;
  @Field(() => LocalDate, { description: 'First day: within the contract.' }) readonly validFrom!: string;
  @Field(() => Hours, { description: 'Hours on Mondays, at most 10.' }) readonly monday!: string;
  @Field(() => Hours, { description: 'Hours on Tuesdays, at most 10.' }) readonly tuesday!: string;
  @Field(() => Hours, { description: 'Hours on Wednesdays, at most 10.' }) readonly wednesday!: string;
  @Field(() => Hours, { description: 'Hours on Thursdays, at most 10.' }) readonly thursday!: string;
  @Field(() => Hours, { description: 'Hours on Fridays, at most 10.' }) readonly friday!: string;
}
