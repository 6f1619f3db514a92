import { specialCategories, type SpecialCategory } from '@kim/schema/reference/casework.ts';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { Node } from '../../platform/graphql/relay.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

const SpecialCategoryEnum = enumOf(specialCategories);
registerEnumType(SpecialCategoryEnum, {
  name: 'SpecialCategory',
  description: 'Special categories of personal data (Art. 9 DSGVO).',
  valuesConfig: {
    HEALTH: { description: 'Health and disability.' },
    RELIGION: { description: 'Religious or philosophical belief.' },
    ETHNICITY: { description: 'Ethnic origin.' },
  },
});

@ObjectType('SpecialEntry', {
  implements: Node,
  description:
    'Something of a special category of personal data (Art. 9 DSGVO), kept encrypted. Read by the leading case manager alone, and only while a consent names this category.',
})
export class SpecialEntryType extends Node {
  @Field(() => SpecialCategoryEnum, { description: 'Of which kind it is.' }) readonly category!: string;
  @Field(() => DateTime, { description: 'When it was written down.' }) readonly recordedAt!: string;
  @Field(() => Boolean, { description: 'Whether a consent for this kind holds today.' })
  readonly hasConsent!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The text; null without a consent that holds today, and where it cannot be opened.',
  })
  readonly text!: string | null;
}

@InputType({ description: 'Something of a special category of personal data.' })
export class CaseSpecialRecordInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case; one the caller leads.' }) readonly caseId!: string;
  @Field(() => SpecialCategoryEnum, { description: 'Of which kind it is; a consent must name it.' })
  readonly category!: SpecialCategory;
  @Field(() => String, { description: 'At most 5000 characters.' }) readonly text!: string;
}
