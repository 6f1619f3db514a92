import { assessmentKinds } from '@kim/schema/reference/case-content.ts';
import type { LifeArea } from '@kim/schema/reference/casework.ts';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { LifeAreaEnum } from '../case-file/case-file.public.ts';
import { PersonType } from '../identity/identity.public.ts';

const AssessmentKindEnum = enumOf(assessmentKinds);
registerEnumType(AssessmentKindEnum, {
  name: 'AssessmentKind',
  description: 'Whether it is the first of its area.',
  valuesConfig: {
    INITIAL: { description: 'The first: what later ones are held against.' },
    REASSESSMENT: { description: 'A later one.' },
  },
});

const RATING =
  '1: needs help at once, 2: needs much help, 3: needs some help, 4: goes well with little help, 5: runs by itself.';

@ObjectType('CaseAssessment', {
  implements: Node,
  description:
    'How an area of the client’s life stands on a day, of the eight action fields. Read and written by the leading case manager alone.',
})
export class CaseAssessmentType extends Node {
  @Field(() => LifeAreaEnum, { description: 'Which area.' }) readonly lifeArea!: string;
  @Field(() => AssessmentKindEnum, { description: 'Whether it is the first of its area.' })
  readonly kind!: string;
  @Field(() => LocalDate, { description: 'The day it stands like that.' }) readonly assessedOn!: string;
  @Field(() => Int, { description: RATING }) readonly rating!: number;
  @Field(() => String, { nullable: true, description: 'In words; null if nothing was added.' })
  readonly text!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who assessed it; null where the caller does not know them by name.',
  })
  readonly assessedBy!: PersonType | null;
}

@InputType({ description: 'How one area stands.' })
export class AreaAssessmentInput {
  @Field(() => LifeAreaEnum, { description: 'Which area; each at most once.' }) readonly lifeArea!: LifeArea;
  @Field(() => Int, { description: RATING }) readonly rating!: number;
  @Field(() => String, { nullable: true, description: 'In words, at most 5000 characters.' })
  readonly text?: string | null;
}

@InputType({ description: 'How areas of the client’s life stand on a day.' })
export class CaseAssessInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case; one the caller leads.' }) readonly caseId!: string;
  @Field(() => LocalDate, { description: 'The day they stand like that: today or earlier.' })
  readonly assessedOn!: string;
  @Field(() => [AreaAssessmentInput], { description: 'At least one area; those left out stay as they are.' })
  readonly areas!: readonly AreaAssessmentInput[];
}
