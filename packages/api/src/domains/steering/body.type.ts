import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ProcedureRulesType } from './seat.type.ts';
import { SteeringItemType } from './session.type.ts';
import { BodyKindEnum, BodyPartEnum } from './steering-enums.ts';

@ObjectType('GovernanceBody', {
  implements: Node,
  description:
    'The steering group of a county, or a committee. Known to its office and to who has a seat in the steering group.',
})
export class GovernanceBodyType extends Node {
  @Field(() => BodyKindEnum, { description: 'What it is there for.' }) readonly kind!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Who meets there, or what for.' })
  readonly description!: string | null;
  @Field(() => BodyPartEnum, {
    nullable: true,
    description: 'What the county has to do with a committee.',
  })
  readonly part!: string | null;
  @Field(() => String, { description: 'Where it is laid down.' }) readonly source!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day of its first session.' })
  readonly constitutedOn!: string | null;
  @Field(() => Int, { description: 'Its sessions of this calendar year, held and to come.' })
  readonly sessionsThisYear!: number;
  @Field(() => [ProcedureRulesType], { description: 'All editions of its rules of procedure.' })
  readonly rules!: readonly ProcedureRulesType[];
  @Field(() => [SteeringItemType], { description: 'What went round by circular.' })
  readonly circulars!: readonly SteeringItemType[];
}
export const GovernanceBodyConnection = connectionType('GovernanceBody', () => GovernanceBodyType, 'bodies');
