import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { BY_THEN, SeatType, VERSION } from './seat.type.ts';
import { DecisionKindEnum, DecisionRequestStateEnum, VoteChoiceEnum } from './steering-enums.ts';

@ObjectType('SeatVote', { implements: Node, description: 'How a voting seat voted. Votes are open.' })
export class SeatVoteType extends Node {
  @Field(() => VoteChoiceEnum, { description: 'How.' }) readonly choice!: string;
  @Field(() => String, { nullable: true, description: 'What the seat sees otherwise, for the record.' })
  readonly dissentingView!: string | null;
  @Field(() => String, { description: `Who cast it, or noted it at the session. ${BY_THEN}` })
  readonly personName!: string;
  @Field(() => SeatType, { nullable: true, description: 'Which seat.' }) readonly seat!: SeatType | null;
}

@ObjectType('SessionEntry', {
  implements: Node,
  description: 'What the minutes say about one item. A draft is for the office alone.',
})
export class SessionEntryType extends Node {
  @Field(() => String, { description: 'What was said and agreed, without names of clients.' })
  readonly body!: string;
}

@ObjectType('DecisionRequest', {
  implements: Node,
  description:
    'What the steering group is asked to decide. Who has a seat reads it from the agenda on, nobody else at all.',
})
export class DecisionRequestType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => DecisionKindEnum, { description: 'What it is about.' }) readonly kind!: string;
  @Field(() => String, { description: 'In a line.' }) readonly title!: string;
  @Field(() => String, { description: 'What is to be decided and why, without names of clients.' })
  readonly text!: string;
  @Field(() => DecisionRequestStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => String, { description: `Who asks. ${BY_THEN}` }) readonly personName!: string;
  @Field(() => LocalDate, { description: 'Since when.' }) readonly requestedOn!: string;
}
export const DecisionRequestConnection = connectionType(
  'DecisionRequest',
  () => DecisionRequestType,
  'requests',
);
