import { caseDocumentCategories, type CaseDocumentCategory } from '@kim/schema/reference/case-content.ts';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

const CaseDocumentCategoryEnum = enumOf(caseDocumentCategories);
registerEnumType(CaseDocumentCategoryEnum, {
  name: 'CaseDocumentCategory',
  description: 'What a document of a case is.',
  valuesConfig: {
    NOTICE: { description: 'A notice of an authority (Bescheid).' },
    CERTIFICATE: { description: 'A certificate or proof.' },
    GOAL_AGREEMENT: { description: 'The signed goal agreement.' },
    CORRESPONDENCE: { description: 'A letter or message.' },
    OTHER: { description: 'Something else.' },
  },
});

@ObjectType('CaseDocument', {
  implements: Node,
  description:
    'A document of a case, for its leading case manager alone. Its content is fetched over HTTP: GET /case-documents/<id>, behind the same walls.',
})
export class CaseDocumentType extends Node {
  @Field(() => String, { description: 'What it is, at most 200 characters.' }) readonly title!: string;
  @Field(() => CaseDocumentCategoryEnum, { description: 'Which kind of paper.' }) readonly category!: string;
  @Field(() => LocalDate, { description: 'When it came in.' }) readonly receivedOn!: string;
  @Field(() => String, { description: 'Name of the file, without a path.' }) readonly fileName!: string;
  @Field(() => String, { description: 'What the content is: PDF, PNG, JPEG, DOCX, ODT or TXT.' })
  readonly kind!: string;
  @Field(() => Int, { description: 'Bytes, at most 10,485,760.' }) readonly size!: number;
  @Field(() => String, { description: 'SHA-256 of the content in hexadecimal digits.' })
  readonly checksum!: string;
}

@InputType({ description: 'A document for a case. Its content was handed in before: POST /uploads.' })
export class CaseDocumentFileInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case; one the caller leads.' }) readonly caseId!: string;
  @Field(() => ID, { description: "The caller's own upload; used up by this." }) readonly uploadId!: string;
  @Field(() => String, { description: 'What it is, at most 200 characters.' }) readonly title!: string;
  @Field(() => CaseDocumentCategoryEnum, { description: 'Which kind of paper.' })
  readonly category!: CaseDocumentCategory;
  @Field(() => LocalDate, { description: 'When it came in: not in the future.' })
  readonly receivedOn!: string;
}
