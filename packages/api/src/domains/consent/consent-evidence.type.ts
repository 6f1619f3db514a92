import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@ObjectType('ConsentEvidence', {
  implements: Node,
  description:
    'The signed form behind a consent, scanned (Art. 7 (1) DSGVO), for who leads the case alone. Its content is fetched over HTTP: GET /consent-evidence/<id>, behind the same walls.',
})
export class ConsentEvidenceType extends Node {
  @Field(() => LocalDate, { description: 'When it was filed.' }) readonly filedOn!: string;
  @Field(() => String, { description: 'Name of the file, without a path.' }) readonly fileName!: string;
  @Field(() => String, { description: 'What the content is: PDF, PNG or JPEG.' }) readonly kind!: string;
  @Field(() => Int, { description: 'Bytes, at most 10,485,760.' }) readonly size!: number;
  @Field(() => String, { description: 'SHA-256 of the content in hexadecimal digits.' })
  readonly checksum!: string;
}

@InputType({
  description: 'The signed form behind a consent. Its content was handed in before: POST /uploads.',
})
export class ConsentEvidenceFileInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The consent, of a case the caller leads.' }) readonly consentId!: string;
  @Field(() => ID, { description: "The caller's own upload; used up by this." }) readonly uploadId!: string;
}
