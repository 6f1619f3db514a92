import { consentForms, consentPurposes, dataCategories } from '@kim/schema/reference/casework.ts';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { Node } from '../../platform/graphql/relay.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { ClientLanguageEnum } from '../client/client.public.ts';
import { PersonType } from '../identity/identity.public.ts';
import { AddresseeType } from '../organisation/organisation.public.ts';
import { ConsentEvidenceType } from './consent-evidence.type.ts';
import { consentStates } from './consent.policy.ts';
import { TemplateVersionType } from '../template/template.public.ts';

export const DataCategoryEnum = enumOf(dataCategories);
registerEnumType(DataCategoryEnum, {
  name: 'DataCategory',
  description:
    'Kinds of data a consent may cover. HEALTH, RELIGION and ETHNICITY are special categories (Art. 9 DSGVO).',
});
export const ConsentFormEnum = enumOf(consentForms);
registerEnumType(ConsentFormEnum, {
  name: 'ConsentForm',
  description: 'How a consent was given (§ 67b (2) SGB X: written or electronic).',
});
const ConsentPurposeEnum = enumOf(consentPurposes);
registerEnumType(ConsentPurposeEnum, {
  name: 'ConsentPurpose',
  description: 'What data may be used for by a consent.',
});
const ConsentStateEnum = enumOf(consentStates);
registerEnumType(ConsentStateEnum, {
  name: 'ConsentState',
  description: 'How a consent stands today, computed from its record.',
  valuesConfig: {
    GIVEN: { description: 'It holds.' },
    PARTLY_WITHDRAWN: { description: 'Some of what it allowed was taken back; the rest holds.' },
    WITHDRAWN: { description: 'It was taken back (Art. 7 (3) DSGVO).' },
    EXPIRED: { description: 'Its last day is over.' },
    SUPERSEDED: { description: 'Another one was given in its place, under a newer version.' },
  },
});

@ObjectType('ConsentItem', {
  implements: Node,
  description:
    'One of the things a consent allows: for which purpose, whom, which kind of data (§ 67b SGB X).',
})
export class ConsentItemType extends Node {
  @Field(() => ConsentPurposeEnum, { description: 'What for.' }) readonly purpose!: string;
  @Field(() => AddresseeType, { nullable: true, description: 'Who may have the data.' })
  readonly recipient!: AddresseeType | null;
  @Field(() => DataCategoryEnum, { description: 'Which kind of data.' }) readonly dataCategory!: string;
  @Field(() => LocalDate, { nullable: true, description: 'From this day on not any more.' })
  readonly withdrawnOn!: string | null;
}

@ObjectType('Consent', {
  implements: Node,
  description:
    'A consent (Einwilligung) as it was given: exact words, language, form, days. Who leads the case sees what it allows; the county sees whether it holds.',
})
export class ConsentType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => TemplateVersionType, { nullable: true, description: 'The exact words it was given by.' })
  readonly templateVersion!: TemplateVersionType | null;
  @Field(() => ClientLanguageEnum, { description: 'In which language the client read it.' })
  readonly language!: string;
  @Field(() => ConsentFormEnum, { description: 'How it was given.' }) readonly form!: string;
  @Field(() => Boolean, { description: 'Whether an interpreter helped.' }) readonly hasInterpreter!: boolean;
  @Field(() => LocalDate, { description: 'Day it was given.' }) readonly givenOn!: string;
  @Field(() => LocalDate, { description: 'Last day it holds.' }) readonly expiresOn!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day it was taken back as a whole: from then on nothing may be done by it.',
  })
  readonly withdrawnOn!: string | null;
  @Field(() => ConsentStateEnum, { description: 'How it stands today.' }) readonly state!: string;
  @Field(() => ConsentType, { nullable: true, description: 'The one given in its place.' })
  readonly supersededBy!: ConsentType | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who entered it; null where the caller may not know them by name.',
  })
  readonly recordedBy!: PersonType | null;
  @Field(() => DateTime, { description: 'When it was entered.' }) readonly recordedAt!: string;
  @Field(() => [ConsentItemType], { description: 'What it allows, taken back or not.' })
  readonly items!: readonly ConsentItemType[];
  @Field(() => [ConsentEvidenceType], {
    description: 'The signed form, page by page as it was filed; empty: there is no evidence yet.',
  })
  readonly evidence!: readonly ConsentEvidenceType[];
}

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'One thing that is allowed. Everything that is not listed is not.' })
export class ConsentItemInput {
  @Field(() => ConsentPurposeEnum, { description: 'What for.' }) readonly purpose!: string;
  @Field(() => ID, { description: 'Who may have the data: one of the addressees.' })
  readonly recipientId!: string;
  @Field(() => DataCategoryEnum, { description: 'Which kind of data.' }) readonly dataCategory!: string;
}

@InputType({ description: 'A consent as the client gave it.' })
export class ConsentRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case it belongs to.' }) readonly caseId!: string;
  @Field(() => ID, { description: 'The exact version of the template the client has signed.' })
  readonly templateVersionId!: string;
  @Field(() => ClientLanguageEnum, { description: 'In which language the client read it.' })
  readonly language!: string;
  @Field(() => ConsentFormEnum, { description: 'How it was given.' }) readonly form!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether an interpreter helped.' })
  readonly hasInterpreter!: boolean;
  @Field(() => LocalDate, { description: 'Day it was given; not in the future.' }) readonly givenOn!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day it holds; default a year, at most three.',
  })
  readonly expiresOn?: string | null;
  @Field(() => [ConsentItemInput], { description: 'What is allowed, one by one; never everything.' })
  readonly items!: readonly ConsentItemInput[];
  @Field(() => ID, {
    nullable: true,
    description: 'An older consent of the case, under an older version, in whose place this one is given.',
  })
  readonly supersedesId?: string | null;
}

@InputType({ description: 'A consent that is taken back, wholly or in part. It works at once.' })
export class ConsentWithdrawInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The consent.' }) readonly consentId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => [ID], {
    nullable: true,
    description: 'What is taken back of it; left out: all of it.',
  })
  readonly itemIds?: readonly string[] | null;
}
