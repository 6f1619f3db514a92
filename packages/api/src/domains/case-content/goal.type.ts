import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { CaseType, LifeAreaEnum } from '../case-file/case-file.public.ts';
import { PersonType } from '../identity/identity.public.ts';
import { ClientLanguageEnum } from '../client/client.public.ts';

const VERSION = "Grows with every change; to be handed back with a change of one's own.";

@ObjectType('Milestone', { implements: Node, description: 'A step on the way to a goal (Zwischenschritt).' })
export class MilestoneType extends Node {
  @Field(() => Int, { description: '1, 2, 3 within its goal.' }) readonly number!: number;
  @Field(() => String, { description: 'What is to be done, in plain words.' }) readonly text!: string;
  @Field(() => LocalDate, { description: 'By when.' }) readonly dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was done; null while open.' })
  readonly doneOn!: string | null;
}

@ObjectType('Goal', { implements: Node, description: 'What a client wants to reach, and by when (Ziel).' })
export class GoalType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: '1, 2, 3 within its agreement.' }) readonly number!: number;
  @Field(() => LifeAreaEnum, { description: 'Which area of life it is about.' }) readonly lifeArea!: string;
  @Field(() => String, { description: 'What the client wants to reach, in plain words.' })
  readonly text!: string;
  @Field(() => LocalDate, { description: 'By when.' }) readonly dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was reached; null otherwise.' })
  readonly reachedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was given up; null otherwise.' })
  readonly givenUpOn!: string | null;
  @Field(() => [MilestoneType], { description: 'The steps on the way, in their order.' })
  readonly milestones!: readonly MilestoneType[];
}

@ObjectType('GoalAgreement', {
  implements: Node,
  description:
    'What client and case manager agree on (Zielvereinbarung). Once both have signed, only outcomes are added. Read and written by the leading case manager alone.',
})
export class GoalAgreementType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => ClientLanguageEnum, { description: 'In which the client reads it.' })
  readonly language!: string;
  @Field(() => LocalDate, { description: 'The day it was agreed on.' }) readonly agreedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day the client signed; null: not yet.' })
  readonly signedByClientOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day the case manager signed; null: not yet.' })
  readonly signedByCaseManagerOn!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'The case manager who signed; null: not yet, or not known to the caller by name.',
  })
  readonly signedBy!: PersonType | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day another draft took its place; null otherwise.',
  })
  readonly discardedOn!: string | null;
  @Field(() => [GoalType], { description: 'The goals, in their order.' })
  readonly goals!: readonly GoalType[];
  @Field(() => CaseType, { nullable: true, description: 'The case it belongs to.' })
  readonly case!: CaseType | null;
}
