import type { DataCategory, TargetGroup } from '@kim/schema/reference/casework.ts';
import type { CrisisFieldKind, CrisisOffice } from '@kim/schema/reference/crisis.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { TargetGroupEnum } from '../case-file/case-file.public.ts';
import { DataCategoryEnum } from '../consent/consent.public.ts';
import { CrisisFieldKindEnum, CrisisOfficeEnum } from './crisis-form.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const SEEN = 'The version the caller has seen.';

@InputType({ description: 'A request that is carried out once.' })
abstract class Keyed {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
}

@InputType({ description: 'A change of a form.' })
abstract class OfForm extends Keyed {
  @Field(() => ID, { description: 'The form.' }) readonly formId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}

@InputType({ description: 'A change of an entry.' })
abstract class OfEntry extends Keyed {
  @Field(() => ID, { description: 'The entry.' }) readonly entryId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}

@InputType({ description: 'What a form says of itself.' })
export class CrisisFormContentInput {
  @Field(() => String, { description: 'Title in German.' }) readonly titleDe!: string;
  @Field(() => String, { description: 'Title in English.' }) readonly titleEn!: string;
  @Field(() => TargetGroupEnum, { description: 'Whom it is about.' }) readonly targetGroup!: TargetGroup;
  @Field(() => String, { description: 'Legal basis and privacy notice in German.' })
  readonly noticeDe!: string;
  @Field(() => String, { description: 'Legal basis and privacy notice in English.' })
  readonly noticeEn!: string;
  @Field(() => Int, { description: 'After how many days each entry is deleted, 1 to 730.' })
  readonly purgeAfterDays!: number;
}

@InputType({ description: 'A form to design. It begins with name and date of birth.' })
export class CrisisFormDraftInput extends Keyed {
  @Field(() => CrisisFormContentInput, { description: 'What it says.' })
  readonly content!: CrisisFormContentInput;
}

@InputType({ description: 'A form that shall have a next edition.' })
export class CrisisFormReviseInput extends Keyed {
  @Field(() => ID, { description: 'The form, live or closed.' }) readonly formId!: string;
}

@InputType({ description: 'A draft that shall say something else.' })
export class CrisisFormChangeInput extends OfForm {
  @Field(() => CrisisFormContentInput, { description: 'What it shall say.' })
  readonly content!: CrisisFormContentInput;
}

@InputType({ description: 'A question of a draft, new or changed.' })
export class CrisisFieldSetInput extends OfForm {
  @Field(() => ID, { nullable: true, description: 'Which one; null: a new one.' })
  readonly fieldId?: string | null;
  @Field(() => Int, { description: 'Where it stands, 1 to 40.' }) readonly position!: number;
  @Field(() => String, { description: 'The question in German.' }) readonly labelDe!: string;
  @Field(() => String, { description: 'The question in English.' }) readonly labelEn!: string;
  @Field(() => CrisisFieldKindEnum, { description: 'What an answer looks like.' })
  readonly kind!: CrisisFieldKind;
  @Field(() => [String], { defaultValue: [], description: 'What can be chosen, 2 to 30; for CHOICE alone.' })
  readonly choices!: readonly string[];
  @Field(() => Boolean, { description: 'Whether it must be answered.' }) readonly isMandatory!: boolean;
  @Field(() => DataCategoryEnum, {
    description: 'What kind of data it is: IDENTITY, CONTACT, FAMILY, RESIDENCE, SITUATION.',
  })
  readonly dataCategory!: DataCategory;
  @Field(() => [CrisisOfficeEnum], { description: 'Which offices receive the answer.' })
  readonly offices!: readonly CrisisOffice[];
}

@InputType({ description: 'A question a draft shall not ask any more.' })
export class CrisisFieldDropInput extends OfForm {
  @Field(() => ID, { description: 'Which one.' }) readonly fieldId!: string;
}

@InputType({ description: 'A draft that goes live.' })
export class CrisisFormGoLiveInput extends OfForm {
  @Field(() => [ID], { description: 'In which municipalities; the county where it employs case managers.' })
  readonly municipalityIds!: readonly string[];
}

@InputType({ description: 'A live form that goes live in more municipalities.' })
export class CrisisFormExtendInput extends OfForm {
  @Field(() => [ID], { description: 'In which ones besides.' }) readonly municipalityIds!: readonly string[];
}

@InputType({ description: 'A live form that ends.' })
export class CrisisFormCloseInput extends OfForm {}

@InputType({ description: 'An answer.' })
export class CrisisAnswerInput {
  @Field(() => ID, { description: 'The question.' }) readonly fieldId!: string;
  @Field(() => String, { nullable: true, description: 'The answer; null for none.' })
  readonly value!: string | null;
}

@InputType({ description: 'Somebody to register.' })
export class CrisisEntryRecordInput extends Keyed {
  @Field(() => ID, { description: 'The form, live in the own municipality.' }) readonly formId!: string;
  @Field(() => [CrisisAnswerInput], { description: 'The answers.' })
  readonly values!: readonly CrisisAnswerInput[];
  @Field(() => Boolean, { description: 'Whether the person consents to handing on the marked fields.' })
  readonly hasConsent!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Record although somebody of the same name is registered already.',
  })
  readonly isSomebodyElse!: boolean;
}

@InputType({ description: 'An entry as it shall be. What offices received is corrected too.' })
export class CrisisEntryCorrectInput extends OfEntry {
  @Field(() => [CrisisAnswerInput], { description: 'All answers.' })
  readonly values!: readonly CrisisAnswerInput[];
}

@InputType({ description: 'An entry to take out: all its answers are deleted, here and at the offices.' })
export class CrisisEntryRemoveInput extends OfEntry {}

@InputType({ description: 'A consent given later, or withdrawn.' })
export class CrisisConsentSetInput extends OfEntry {
  @Field(() => Boolean, { description: 'Given; or withdrawn: then the offices see nothing any more.' })
  readonly isGiven!: boolean;
}

@InputType({ description: 'What shall be handed on.' })
export class CrisisEntriesShareInput extends Keyed {
  @Field(() => ID, { description: 'All entries of this form with consent that the offices do not have yet.' })
  readonly formId!: string;
}

@InputType({ description: 'A list the caller opens.' })
export class CrisisListOpenInput extends Keyed {
  @Field(() => ID, { description: 'The form.' }) readonly formId!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'It is written out as a table.' })
  readonly isExported!: boolean;
}

@InputType({ description: 'Which person, as seen.' })
export class CrisisShareSeenInput {
  @Field(() => ID, { description: 'What was received.' }) readonly shareId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}

@InputType({ description: 'People the office has taken over.' })
export class CrisisSharesConsumeInput extends Keyed {
  @Field(() => ID, { description: 'The form.' }) readonly formId!: string;
  @Field(() => [CrisisShareSeenInput], { description: 'Which of its people, at most 100.' })
  readonly shares!: readonly CrisisShareSeenInput[];
}
