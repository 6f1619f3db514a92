import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { CasePhaseEnum } from '../case-file/case-file.public.ts';

@ObjectType({ description: 'How many cases stand in a phase.' })
export class CaseCountOfPhase {
  @Field(() => CasePhaseEnum, { description: 'Which phase; one in which a case is open.' })
  readonly phase!: string;
  @Field(() => Int, { description: 'How many cases.' }) readonly count!: number;
}

@ObjectType({ description: 'How many cases were open at the end of a month.' })
export class CaseCountOfMonth {
  @Field(() => LocalDate, { description: 'First day of the month.' }) readonly month!: string;
  @Field(() => Int, { description: 'How many cases; of the current month, as of now.' })
  readonly count!: number;
}
