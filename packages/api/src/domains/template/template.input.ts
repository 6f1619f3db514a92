import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ClientLanguageEnum } from '../client/client.public.ts';
import { TemplateProposalAnswerEnum } from './template-proposal.type.ts';
import { TemplateKindEnum, TemplateStateEnum } from './template.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const SEEN = 'The version the caller has seen.';
const NOTE = 'What is new in it; municipalities read it when it is given out.';
const BODY = 'Plain text; paragraphs are parted by an empty line.';

@InputType({ description: 'A template there has not been yet.' })
export class TemplateCreateInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => TemplateKindEnum, { description: 'What it is for.' }) readonly kind!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => String, { description: NOTE }) readonly changeNote!: string;
}

@InputType({ description: 'The next version of a template.' })
export class TemplateDraftInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The template.' }) readonly templateId!: string;
  @Field(() => String, { description: NOTE }) readonly changeNote!: string;
}

@InputType({ description: 'The words of a draft in one language.' })
export class TemplateTextSetInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The version: a draft.' }) readonly templateVersionId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => ClientLanguageEnum, { description: 'Language.' }) readonly language!: string;
  @Field(() => String, { description: BODY }) readonly body!: string;
}

@InputType({ description: 'One step of a version.' })
export class TemplateAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The version.' }) readonly templateVersionId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => TemplateStateEnum, { description: 'Where to.' }) readonly toState!: string;
  @Field(() => String, { nullable: true, description: 'Why; needed to send it back or to retire it.' })
  readonly remark?: string | null;
  @Field(() => String, { nullable: true, description: 'To approve: who did the legal review.' })
  readonly legalReviewer?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'To approve: when; not in the future.' })
  readonly legalReviewedOn?: string | null;
}

@InputType({ description: 'That a municipality works by a version.' })
export class TemplateAdoptInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The version: one that is given out.' })
  readonly templateVersionId!: string;
  @Field(() => LocalDate, { description: 'Since when; not in the future.' }) readonly adoptedOn!: string;
}

@InputType({ description: 'A template a municipality contributes.' })
export class TemplateProposeInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => TemplateKindEnum, { description: 'What it is for.' }) readonly kind!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => ClientLanguageEnum, { description: 'Language of its words.' }) readonly language!: string;
  @Field(() => String, { description: BODY }) readonly body!: string;
  @Field(() => String, { description: 'Why it is proposed.' }) readonly reason!: string;
}

@InputType({ description: "The county's answer to a proposal." })
export class TemplateProposalAnswerInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The proposal.' }) readonly proposalId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => TemplateProposalAnswerEnum, { description: 'Taken over as a draft, or declined.' })
  readonly answer!: string;
  @Field(() => String, { nullable: true, description: 'Why; needed to decline.' })
  readonly reason?: string | null;
}
