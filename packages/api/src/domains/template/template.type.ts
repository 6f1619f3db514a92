import { templateKinds } from '@kim/schema/reference/casework.ts';
import { templateStates } from '@kim/schema/reference/template.ts';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ClientLanguageEnum } from '../client/client.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';

export const TemplateKindEnum = enumOf(templateKinds);
registerEnumType(TemplateKindEnum, {
  name: 'TemplateKind',
  description: 'What a template is for (KIM standard: forms everybody works by).',
});
export const TemplateStateEnum = enumOf(templateStates);
registerEnumType(TemplateStateEnum, {
  name: 'TemplateState',
  description: 'How a version of a template stands (docs/template-states.md).',
  valuesConfig: {
    DRAFT: { description: 'The county writes it.' },
    LEGAL_REVIEW: { description: 'Its words are being reviewed, and cannot be changed.' },
    APPROVED: { description: 'Reviewed and approved, not yet given out.' },
    PUBLISHED: { description: 'Given out: what everybody works by.' },
    RETIRED: { description: 'No longer given out. What was signed by it still is.' },
  },
});

@ObjectType('TemplateText', { description: 'The words of a version in one language.' })
export class TemplateTextType {
  @Field(() => ClientLanguageEnum, { description: 'Language.' }) readonly language!: string;
  @Field(() => String, { description: 'Plain text; paragraphs are parted by an empty line.' })
  readonly body!: string;
}

@ObjectType('TemplateStep', {
  implements: Node,
  description: 'What was done with a version, by whom, when and why. Written once; for the county alone.',
})
export class TemplateStepType extends Node {
  @Field(() => TemplateStateEnum, { nullable: true, description: 'State before; null: it was begun.' })
  readonly fromState!: string | null;
  @Field(() => TemplateStateEnum, { description: 'State after.' }) readonly toState!: string;
  @Field(() => String, { nullable: true, description: 'Why, or what is to be noted.' })
  readonly remark!: string | null;
  @Field(() => String, { nullable: true, description: 'With an approval: who did the legal review.' })
  readonly legalReviewer!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'With an approval: day of the legal review.' })
  readonly legalReviewedOn!: string | null;
  @Field(() => LocalDate, { description: 'Day it was done.' }) readonly occurredOn!: string;
  @Field(() => String, { description: 'Who did it, by the name they had then.' })
  readonly personName!: string;
}

@ObjectType('TemplateAdoption', {
  description:
    'A municipality that takes part, and since when it works by this version. The county sees all, a municipality itself.',
})
export class TemplateAdoptionType {
  @Field(() => Organisation, { nullable: true, description: 'Which municipality.' })
  readonly organisation!: Organisation | null;
  @Field(() => LocalDate, { nullable: true, description: 'Since when; null: it has not adopted it.' })
  readonly adoptedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Who said so, by the name they had then.' })
  readonly personName!: string | null;
}

@ObjectType('TemplateVersion', {
  implements: Node,
  description:
    'A version of a template. Once it was given out its words are never changed: consents refer to them. Before, it exists for the county alone.',
})
export class TemplateVersionType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => Int, { description: '1, 2, 3 within its template.' }) readonly number!: number;
  @Field(() => TemplateStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => LocalDate, { nullable: true, description: 'First day it was given out; null: not yet.' })
  readonly publishedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day it was given out; null: still is.' })
  readonly retiredOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it is given out now.' }) readonly isCurrent!: boolean;
  @Field(() => String, { nullable: true, description: 'What is new in it.' })
  readonly changeNote!: string | null;
  @Field(() => [TemplateStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => Int, { description: 'How many of the municipalities the caller may see have adopted it.' })
  readonly adoptionCount!: number;
  @Field(() => Int, { description: 'How many take part, of those the caller may see.' })
  readonly participatingCount!: number;
  @Field(() => TemplateType, { nullable: true, description: 'Of which template.' })
  readonly template!: unknown;
  @Field(() => Organisation, { nullable: true, description: 'The municipality that proposed it.' })
  readonly contributedBy!: Organisation | null;
  @Field(() => [TemplateTextType], { description: 'Its words, one per language there is.' })
  readonly texts!: readonly TemplateTextType[];
  @Field(() => [TemplateStepType], { description: 'What was done with it, oldest first.' })
  readonly steps!: readonly TemplateStepType[];
  @Field(() => [TemplateAdoptionType], {
    description:
      'Every municipality that takes part, as far as the caller may see; none before it is given out.',
  })
  readonly adoptions!: readonly TemplateAdoptionType[];
}

@ObjectType('Template', {
  implements: Node,
  description: 'What the county sets as the standard everybody works by (Vorlage).',
})
export class TemplateType extends Node {
  @Field(() => TemplateKindEnum, { description: 'What it is for.' }) readonly kind!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => [TemplateVersionType], { description: 'All versions the caller may see, oldest first.' })
  readonly versions!: readonly TemplateVersionType[];
}

@InputType({ description: 'Narrows a list of templates.' })
export class TemplateFilter {
  @Field(() => TemplateKindEnum, { nullable: true, description: 'Only of this kind.' })
  readonly kind?: string;
}

export const TemplateConnection = connectionType('Template', () => TemplateType, 'templates');
