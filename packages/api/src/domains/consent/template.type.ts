import { templateKinds } from '@kim/schema/reference/casework.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ClientLanguageEnum } from '../client/client.public.ts';

const TemplateKindEnum = enumOf(templateKinds);
registerEnumType(TemplateKindEnum, {
  name: 'TemplateKind',
  description: 'What a template is for (KIM standard: forms everybody works by).',
});

@ObjectType('TemplateText', { description: 'The words of a version in one language.' })
export class TemplateTextType {
  @Field(() => ClientLanguageEnum, { description: 'Language.' }) readonly language!: string;
  @Field(() => String, { description: 'Plain text; paragraphs are parted by an empty line.' })
  readonly body!: string;
}

@ObjectType('TemplateVersion', {
  implements: Node,
  description:
    'A version of a template as it was given out. Its words are never changed: consents refer to them.',
})
export class TemplateVersionType extends Node {
  @Field(() => Int, { description: '1, 2, 3 within its template.' }) readonly number!: number;
  @Field(() => LocalDate, { description: 'First day it was given out.' }) readonly publishedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day it was given out; null: still is.' })
  readonly retiredOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it is given out today.' }) readonly isCurrent!: boolean;
  @Field(() => [TemplateTextType], { description: 'Its words, one per language there is.' })
  readonly texts!: readonly TemplateTextType[];
}

@ObjectType('Template', {
  implements: Node,
  description: 'What the county sets as the standard everybody works by (Vorlage).',
})
class TemplateType extends Node {
  @Field(() => TemplateKindEnum, { description: 'What it is for.' }) readonly kind!: string;
  @Field(() => [TemplateVersionType], { description: 'All versions, oldest first.' })
  readonly versions!: readonly TemplateVersionType[];
}

export const TemplateConnection = connectionType('Template', () => TemplateType, 'templates');
