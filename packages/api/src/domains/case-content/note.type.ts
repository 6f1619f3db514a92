import { contactChannels } from '@kim/schema/reference/case-content.ts';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { Node } from '../../platform/graphql/relay.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { CaseType } from '../case-file/case-file.public.ts';
import { PersonType } from '../identity/identity.public.ts';

const ContactChannelEnum = enumOf(contactChannels);
registerEnumType(ContactChannelEnum, {
  name: 'ContactChannel',
  description: 'How a client was spoken to.',
  valuesConfig: {
    ON_SITE: { description: 'In the office.' },
    PHONE: { description: 'By telephone.' },
    EMAIL: { description: 'By e-mail or message.' },
    OUTREACH: { description: 'Where the client lives or is.' },
    VIDEO: { description: 'By video.' },
  },
});

@ObjectType('CaseNote', {
  implements: Node,
  description:
    'What was said or observed in a case (Verlaufsnotiz). Read and written by its leading case manager alone; not by the team lead, the county or HR.',
})
export class CaseNoteType extends Node {
  @Field(() => Int, { description: '1, and one more with each correction.' }) readonly number!: number;
  @Field(() => LocalDate, { description: 'The day it is about.' }) readonly occurredOn!: string;
  @Field(() => ContactChannelEnum, {
    nullable: true,
    description: 'How the client was spoken to; null if it was no contact.',
  })
  readonly channel!: string | null;
  @Field(() => String, { description: 'What was said or observed.' }) readonly text!: string;
  @Field(() => DateTime, { description: 'When it was written down.' }) readonly recordedAt!: string;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who wrote it; null where the caller does not know them by name.',
  })
  readonly writtenBy!: PersonType | null;
  @Field(() => CaseNoteType, {
    nullable: true,
    description: 'The former text, which this one takes the place of; null if it was never corrected.',
  })
  readonly corrects!: CaseNoteType | null;
  @Field(() => CaseType, { nullable: true, description: 'The case it belongs to.' })
  readonly case!: CaseType | null;
}

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'What was said or observed.' })
export class CaseNoteRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case; one the caller leads.' }) readonly caseId!: string;
  @Field(() => LocalDate, { description: 'The day it is about: today or earlier.' })
  readonly occurredOn!: string;
  @Field(() => ContactChannelEnum, {
    nullable: true,
    description: 'How the client was spoken to; left out: no contact. Moves the last contact of the case.',
  })
  readonly channel?: (typeof contactChannels)[number] | null;
  @Field(() => String, { description: 'At most 10000 characters.' }) readonly text!: string;
}

@InputType({ description: 'A text put right. The former one is kept.' })
export class CaseNoteCorrectInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The note as the caller has seen it.' }) readonly noteId!: string;
  @Field(() => String, { description: 'The whole text as it shall be, at most 10000 characters.' })
  readonly text!: string;
}
