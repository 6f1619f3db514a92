import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enum-of.ts';

const AccessStatementKindEnum = enumOf(['ROLE', 'RULE', 'SUPERVISION', 'CONSENT']);
registerEnumType(AccessStatementKindEnum, {
  name: 'AccessStatementKind',
  description: 'What a sentence about access rests on.',
  valuesConfig: {
    ROLE: { description: 'What the caller acts as, and the right that gives.' },
    RULE: { description: 'Which rows the right reaches.' },
    SUPERVISION: { description: 'Who holds Dienstaufsicht or Fachaufsicht today, and by what law.' },
    CONSENT: { description: 'Whether the client has agreed.' },
  },
});

@ObjectType('AccessStatement', { description: 'One sentence of an explanation.' })
export class AccessStatementType {
  @Field(() => AccessStatementKindEnum, { description: 'What it rests on.' }) readonly kind!: string;
  @Field(() => String, { description: 'The sentence, in the language of the request.' })
  readonly text!: string;
  @Field(() => String, { description: 'Law, concept or document it comes from.' }) readonly source!: string;
}

@ObjectType('AccessExplanation', {
  description:
    'Why the caller sees something, by the rules that hold today. Of what is foreign and of what never existed the answer is the same, word for word.',
})
export class AccessExplanationType {
  @Field(() => Boolean, { description: 'Whether `node` would find it.' }) readonly visible!: boolean;
  @Field(() => [AccessStatementType], { description: 'Role, rule, supervision, consent, in this order.' })
  readonly statements!: readonly AccessStatementType[];
}
