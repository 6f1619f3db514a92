import { proposalAnswers } from '@kim/schema/reference/template.ts';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ClientLanguageEnum } from '../client/client.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';
import { TemplateKindEnum, TemplateVersionType } from './template.type.ts';

export const TemplateProposalAnswerEnum = enumOf(proposalAnswers);
registerEnumType(TemplateProposalAnswerEnum, {
  name: 'TemplateProposalAnswer',
  description: 'How the county answers a proposal.',
});

@ObjectType('TemplateProposal', {
  implements: Node,
  description:
    'A template a municipality contributes. For its case managers and team lead, and for the county that takes it over or declines it.',
})
export class TemplateProposalType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => Organisation, { nullable: true, description: 'Which municipality proposes it.' })
  readonly organisation!: Organisation | null;
  @Field(() => TemplateKindEnum, { description: 'What it is for.' }) readonly kind!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => ClientLanguageEnum, { description: 'Language of its words.' }) readonly language!: string;
  @Field(() => String, { description: 'Plain text; paragraphs are parted by an empty line.' })
  readonly body!: string;
  @Field(() => String, { description: 'Why it is proposed.' }) readonly reason!: string;
  @Field(() => LocalDate, { description: 'Day it was proposed.' }) readonly proposedOn!: string;
  @Field(() => String, { description: 'Who proposed it, by the name they had then.' })
  readonly personName!: string;
  @Field(() => TemplateProposalAnswerEnum, { nullable: true, description: 'The answer; null while open.' })
  readonly answer!: string | null;
  @Field(() => String, { nullable: true, description: 'Why so.' }) readonly answerReason!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day of the answer.' })
  readonly answeredOn!: string | null;
  @Field(() => TemplateVersionType, {
    nullable: true,
    description: 'The version made of it; to the municipality once it is given out.',
  })
  readonly templateVersion!: TemplateVersionType | null;
}

@InputType({ description: 'Narrows a list of proposals.' })
export class TemplateProposalFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether it waits for an answer.' })
  readonly isOpen?: boolean;
}

export const TemplateProposalConnection = connectionType(
  'TemplateProposal',
  () => TemplateProposalType,
  'proposals of templates',
);
