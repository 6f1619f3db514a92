import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { Node } from '../../platform/graphql/relay.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { fileEventKinds } from './file-event.service.ts';
import { appraisalKinds, documentCategories } from './file-record.policy.ts';

const AppraisalKindEnum = enumOf(appraisalKinds);
registerEnumType(AppraisalKindEnum, {
  name: 'AppraisalKind',
  description: 'Why somebody is appraised: end of the probation, regular, or an occasion.',
});
const DocumentCategoryEnum = enumOf(documentCategories);
registerEnumType(DocumentCategoryEnum, {
  name: 'DocumentCategory',
  description: 'Where in the file a document belongs. Nothing on health is part of it.',
});
const FileEventKindEnum = enumOf(fileEventKinds);
registerEnumType(FileEventKindEnum, {
  name: 'PersonnelFileEventKind',
  description: 'What was done to a personnel file. Added to, never renamed.',
});

@ObjectType('Appraisal', {
  implements: Node,
  description:
    'Appraisal (Beurteilung) of a staff member. Written once by the HR that keeps the file; read by it and by the person.',
})
export class AppraisalType extends Node {
  @Field(() => LocalDate, { description: 'Day of the appraisal.' }) readonly heldOn!: string;
  @Field(() => LocalDate, { description: 'First day of the time appraised.' }) readonly periodFrom!: string;
  @Field(() => LocalDate, { description: 'Last day of the time appraised.' }) readonly periodTo!: string;
  @Field(() => AppraisalKindEnum, { description: 'Why.' }) readonly kind!: string;
  @Field(() => String, { description: 'What was found, at most 10,000 characters.' })
  readonly text!: string;
  @Field(() => LocalDate, { nullable: true, description: 'When the next one is due; null: none is planned.' })
  readonly nextDueOn!: string | null;
}

@ObjectType('PersonnelDocument', {
  implements: Node,
  description:
    'A document of a personnel file. Its content is fetched over HTTP: GET /personnel-documents/<id>, behind the same walls.',
})
export class PersonnelDocumentType extends Node {
  @Field(() => String, { description: 'What it is, at most 200 characters.' }) readonly title!: string;
  @Field(() => DocumentCategoryEnum, { description: 'Where in the file it belongs.' })
  readonly category!: string;
  @Field(() => LocalDate, { description: 'When it came in.' }) readonly receivedOn!: string;
  @Field(() => String, { description: 'Name of the file, without a path.' }) readonly fileName!: string;
  @Field(() => String, { description: 'What the content is: PDF, PNG, JPEG, DOCX, ODT or TXT.' })
  readonly kind!: string;
  @Field(() => Int, { description: 'Bytes, at most 10,485,760.' }) readonly size!: number;
  @Field(() => String, { description: 'SHA-256 of the content in hexadecimal digits.' })
  readonly checksum!: string;
}

@ObjectType('PersonnelFileEvent', {
  implements: Node,
  description: 'What was done to a personnel file, by whom and when. Reading is not recorded.',
})
export class PersonnelFileEventType extends Node {
  @Field(() => DateTime, { description: 'When.' }) readonly happenedAt!: string;
  @Field(() => String, { description: 'Who did it, as they were called then.' }) readonly personName!: string;
  @Field(() => FileEventKindEnum, { description: 'What was done.' }) readonly kind!: string;
  @Field(() => [String], { description: 'Field by field, as `field: before → after`.' })
  readonly changes!: readonly string[];
}

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'An appraisal for a file.' })
export class AppraisalRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The personnel file.' }) readonly fileId!: string;
  @Field(() => LocalDate, { description: 'Day of the appraisal: not in the future.' })
  readonly heldOn!: string;
  @Field(() => LocalDate, { description: 'First day of the time appraised.' }) readonly periodFrom!: string;
  @Field(() => LocalDate, { description: 'Last day of the time appraised.' }) readonly periodTo!: string;
  @Field(() => AppraisalKindEnum, { description: 'Why.' })
  readonly kind!: (typeof appraisalKinds)[number];
  @Field(() => String, { description: 'What was found, at most 10,000 characters.' })
  readonly text!: string;
  @Field(() => LocalDate, { nullable: true, description: 'When the next one is due.' })
  readonly nextDueOn?: string | null;
}

@InputType({ description: 'A document for a file. Its content was handed in before: POST /uploads.' })
export class DocumentFileInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The personnel file.' }) readonly fileId!: string;
  @Field(() => ID, { description: "The caller's own upload; used up by this." }) readonly uploadId!: string;
  @Field(() => String, { description: 'What it is, at most 200 characters.' }) readonly title!: string;
  @Field(() => DocumentCategoryEnum, { description: 'Where in the file it belongs.' })
  readonly category!: (typeof documentCategories)[number];
  @Field(() => LocalDate, { description: 'When it came in: not in the future.' })
  readonly receivedOn!: string;
}
