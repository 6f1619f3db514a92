import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { AddresseeType } from '../organisation/organisation.public.ts';
import { CrisisFieldType, CrisisFormType, CrisisOfficeEnum } from './crisis-form.type.ts';

const VERSION = "Grows with every change; to be handed back with a change of one's own.";

@ObjectType('CrisisValue', { implements: Node, description: 'What was answered to one question.' })
export class CrisisValueType extends Node {
  @Field(() => CrisisFieldType, { nullable: true, description: 'The question.' })
  readonly field!: CrisisFieldType | null;
  @Field(() => String, { nullable: true, description: 'The answer; null if there is none any more.' })
  readonly value!: string | null;
}

@ObjectType('CrisisCopy', {
  implements: Node,
  description: 'One answer as an office received it: readable on the day the caller opened the list.',
})
export class CrisisCopyType extends Node {
  @Field(() => CrisisFieldType, { nullable: true, description: 'The question.' })
  readonly field!: CrisisFieldType | null;
  @Field(() => String, { nullable: true, description: 'The answer; null if there is none.' })
  readonly value!: string | null;
}

@ObjectType('CrisisShare', {
  implements: Node,
  description:
    'Somebody handed on to one office: the marked fields and nothing else. A tombstone once the consent is withdrawn.',
})
export class CrisisShareType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => CrisisFormType, { nullable: true, description: 'The form.' })
  readonly form!: CrisisFormType | null;
  @Field(() => AddresseeType, { nullable: true, description: 'Where the person was registered.' })
  readonly municipality!: AddresseeType | null;
  @Field(() => CrisisOfficeEnum, { description: 'Which office.' }) readonly office!: string;
  @Field(() => AddresseeType, {
    nullable: true,
    description: "Whose office: the municipality's own, or the county's.",
  })
  readonly recipient!: AddresseeType | null;
  @Field(() => LocalDate, { description: 'Day it was handed on.' }) readonly sharedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was last corrected; null if never.' })
  readonly changedOn!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day the consent ended or the entry was taken out.',
  })
  readonly withdrawnOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day the office took it over.' })
  readonly consumedOn!: string | null;
  @Field(() => [CrisisCopyType], {
    description: 'The fields of this office; empty unless the caller has opened the list today.',
  })
  readonly copies!: readonly CrisisCopyType[];
}
export const CrisisShareConnection = connectionType(
  'CrisisShare',
  () => CrisisShareType,
  'people handed on to the office',
);

@ObjectType('CrisisEntry', {
  implements: Node,
  description:
    'Somebody registered; visible to case managers of the municipality that did it, and nobody else.',
})
export class CrisisEntryType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => CrisisFormType, { nullable: true, description: 'The form.' })
  readonly form!: CrisisFormType | null;
  @Field(() => LocalDate, { description: 'Day it was recorded.' }) readonly recordedOn!: string;
  @Field(() => LocalDate, { description: 'Day on which it is deleted by itself.' })
  readonly purgeOn!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of the consent to handing on; null without one.',
  })
  readonly consentOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day the consent was withdrawn.' })
  readonly consentWithdrawnOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was taken out; no answer is left then.' })
  readonly removedOn!: string | null;
  @Field(() => [CrisisValueType], { description: 'The answers.' })
  readonly values!: readonly CrisisValueType[];
  @Field(() => [CrisisShareType], { description: 'What went to which office.' })
  readonly shares!: readonly CrisisShareType[];
}
export const CrisisEntryConnection = connectionType('CrisisEntry', () => CrisisEntryType, 'entries');

@InputType({ description: 'Narrows the entries; several conditions must all hold.' })
export class CrisisEntryFilter {
  @Field(() => ID, { nullable: true, description: 'Of this form.' }) readonly formId?: string;
  @Field(() => String, { nullable: true, description: 'With an answer that contains this text.' })
  readonly search?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only taken out ones, or only the others.' })
  readonly isRemoved?: boolean;
}

@InputType({ description: 'Narrows what an office received; several conditions must all hold.' })
export class CrisisShareFilter {
  @Field(() => ID, { nullable: true, description: 'Of this form.' }) readonly formId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only taken over ones, or only the others.' })
  readonly isConsumed?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Only tombstones, or only the others.' })
  readonly isWithdrawn?: boolean;
}
