import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { CommunicationReasonEnum, ProposalStateEnum, ResultStateEnum } from './working-group-enums.ts';

const VERSION = 'Counts changes; to be sent with the next one.';

@ObjectType('Communication', {
  implements: Node,
  description:
    'That somebody was told of a result. Visible to them, and to the office of the steering group.',
})
export class CommunicationType extends Node {
  @Field(() => CommunicationReasonEnum, { description: 'Why they were told.' }) readonly reason!: string;
  @Field(() => LocalDate, { description: 'When.' }) readonly sentOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'When they noted that they had read it.' })
  readonly readOn!: string | null;
  @Field(() => Boolean, {
    description:
      'Whether it is somebody with an account; without one they see it by the link of their report.',
  })
  readonly hasAccount!: boolean;
  @Field(() => Boolean, { description: 'Whether it is to the caller.' }) readonly isOwn!: boolean;
}

@ObjectType('PublishedResult', {
  implements: Node,
  description:
    'What the steering group decided, in words for everybody, and what became of it. Visible to all who work in the profession or with it in the county.',
})
export class PublishedResultType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => String, { description: 'What was decided and what changes, without names.' })
  readonly body!: string;
  @Field(() => Boolean, { description: 'Whether the proposal was adopted.' }) readonly isAdopted!: boolean;
  @Field(() => LocalDate, { description: 'Day it was told.' }) readonly publishedOn!: string;
  @Field(() => ResultStateEnum, { description: 'What became of it.' }) readonly state!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was carried out.' })
  readonly implementedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was checked.' })
  readonly checkedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'What the check found.' })
  readonly finding!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was closed.' })
  readonly closedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was noted that the hurdle came back.' })
  readonly recurredOn!: string | null;
  @Field(() => String, { nullable: true, description: 'What came back, or did not work.' })
  readonly recurrence!: string | null;
  @Field(() => [ResultStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => [CommunicationType], {
    description: 'Who was told, to who leads; to everybody else whether they were told themselves.',
  })
  readonly communications!: readonly CommunicationType[];
}
export const PublishedResultConnection = connectionType(
  'PublishedResult',
  () => PublishedResultType,
  'results',
);

@ObjectType('Proposal', {
  implements: Node,
  description: 'What a working group proposes to the steering group, and what that said.',
})
export class ProposalType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => String, { description: 'What is proposed, without names of clients.' })
  readonly body!: string;
  @Field(() => ProposalStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => LocalDate, { description: 'Day it was submitted.' }) readonly submittedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day of the resolution on it.' })
  readonly decidedOn!: string | null;
  @Field(() => String, { description: 'Who submitted it. As it was then.' }) readonly personName!: string;
  @Field(() => Boolean, {
    description: 'Whether a resolution on it waits for the caller to take it over.',
  })
  readonly isResolved!: boolean;
  @Field(() => PublishedResultType, { nullable: true, description: 'What was told about it.' })
  readonly result!: PublishedResultType | null;
}
