import {
  crisisAccessKinds,
  crisisFieldKinds,
  crisisFormStates,
  crisisOffices,
} from '@kim/schema/reference/crisis.ts';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { TargetGroupEnum } from '../case-file/case-file.public.ts';
import { DataCategoryEnum } from '../consent/consent.public.ts';
import { AddresseeType } from '../organisation/organisation.public.ts';

export const CrisisOfficeEnum = enumOf(crisisOffices);
registerEnumType(CrisisOfficeEnum, {
  name: 'CrisisOffice',
  description:
    'An office that receives fields of a registration (committee paper of 2022-05-16, 2.5: Ausländerbehörde, Schulamt, Jugendamt).',
});
const CrisisFormStateEnum = enumOf(crisisFormStates);
registerEnumType(CrisisFormStateEnum, {
  name: 'CrisisFormState',
  description: 'How a form stands: designed, in use, ended, and without any entry left.',
});
export const CrisisFieldKindEnum = enumOf(crisisFieldKinds);
registerEnumType(CrisisFieldKindEnum, {
  name: 'CrisisFieldKind',
  description:
    'What an answer looks like. DATE is YYYY-MM-DD, YES_NO is YES or NO, CHOICE one of the choices.',
});
const CrisisAccessKindEnum = enumOf(crisisAccessKinds);
registerEnumType(CrisisAccessKindEnum, {
  name: 'CrisisAccessKind',
  description: 'Whether a list was looked at or written out as a table.',
});

@ObjectType('CrisisField', { implements: Node, description: 'A question of a form.' })
export class CrisisFieldType extends Node {
  @Field(() => Int, { description: 'Where it stands in the form, from 1.' }) readonly position!: number;
  @Field(() => String, { description: 'Head of its column in exports; the same in every edition.' })
  readonly key!: string;
  @Field(() => String, { description: 'The question in German.' }) readonly labelDe!: string;
  @Field(() => String, { description: 'The question in English.' }) readonly labelEn!: string;
  @Field(() => CrisisFieldKindEnum, { description: 'What an answer looks like.' }) readonly kind!: string;
  @Field(() => [String], { description: 'What can be chosen; of the kind CHOICE alone.' })
  readonly choices!: readonly string[];
  @Field(() => Boolean, { description: 'Whether it must be answered.' }) readonly isMandatory!: boolean;
  @Field(() => DataCategoryEnum, { description: 'What kind of data it is; never one of Art. 9 DSGVO.' })
  readonly dataCategory!: string;
  @Field(() => [CrisisOfficeEnum], { description: 'Which offices receive the answer; may be none.' })
  readonly offices!: readonly string[];
}

@ObjectType('CrisisPlace', { description: 'Where a form is live.' })
export class CrisisPlaceType {
  @Field(() => AddresseeType, {
    nullable: true,
    description: 'The municipality, or the county where it employs case managers.',
  })
  readonly municipality!: AddresseeType | null;
  @Field(() => LocalDate, { description: 'Since when.' }) readonly liveFrom!: string;
}

@ObjectType('CrisisPurge', {
  implements: Node,
  description: 'That entries of a municipality were deleted because their time had come: how many and when.',
})
export class CrisisPurgeType extends Node {
  @Field(() => AddresseeType, { nullable: true, description: 'Whose entries they were.' })
  readonly municipality!: AddresseeType | null;
  @Field(() => LocalDate, { description: 'The day.' }) readonly purgedOn!: string;
  @Field(() => Int, { description: 'How many entries.' }) readonly entryCount!: number;
  @Field(() => Int, { description: 'How many of them had been handed to an office, one each.' })
  readonly shareCount!: number;
}

@ObjectType('CrisisAccess', {
  implements: Node,
  description: 'Who of an office looked at what it received, on which day. Offices see their own ones.',
})
export class CrisisAccessType extends Node {
  @Field(() => CrisisOfficeEnum, { description: 'Which office.' }) readonly office!: string;
  @Field(() => AddresseeType, { nullable: true, description: 'Of which county or municipality.' })
  readonly organisation!: AddresseeType | null;
  @Field(() => String, { description: 'Who, as the name was then.' }) readonly personName!: string;
  @Field(() => CrisisAccessKindEnum, { description: 'Looked at or written out.' }) readonly kind!: string;
  @Field(() => LocalDate, { description: 'The day.' }) readonly openedOn!: string;
}

@ObjectType('CrisisForm', {
  implements: Node,
  description:
    'A registration of people in a crisis, designed by the county. It exists for the county, for case managers where it is live, and for offices that received something of it.',
})
export class CrisisFormType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => String, { description: 'Title in German.' }) readonly titleDe!: string;
  @Field(() => String, { description: 'Title in English.' }) readonly titleEn!: string;
  @Field(() => TargetGroupEnum, { description: 'Whom it is about.' }) readonly targetGroup!: string;
  @Field(() => String, {
    description: 'Legal basis and privacy notice in German, read out before recording.',
  })
  readonly noticeDe!: string;
  @Field(() => String, { description: 'Legal basis and privacy notice in English.' })
  readonly noticeEn!: string;
  @Field(() => Int, { description: 'Each entry is deleted so many days after it was recorded.' })
  readonly purgeAfterDays!: number;
  @Field(() => CrisisFormStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => Int, { description: 'Its edition, from 1.' }) readonly number!: number;
  @Field(() => LocalDate, { nullable: true, description: 'First day it was live; null for a draft.' })
  readonly liveSince!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was closed.' })
  readonly closedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day its last entry was deleted.' })
  readonly purgedOn!: string | null;
  @Field(() => [CrisisFieldType], {
    description: 'Its questions in order; for an office those it receives the answers of.',
  })
  readonly fields!: readonly CrisisFieldType[];
  @Field(() => [CrisisPlaceType], {
    description: "Where it is live; case managers see their own municipality's.",
  })
  readonly places!: readonly CrisisPlaceType[];
  @Field(() => [CrisisPurgeType], {
    description: "What has been deleted of the own municipality; the county reads the form's `purgedOn`.",
  })
  readonly purges!: readonly CrisisPurgeType[];
  @Field(() => [CrisisAccessType], { description: 'Who of the offices looked at it.' })
  readonly accesses!: readonly CrisisAccessType[];
  @Field(() => Int, { description: 'Entries of the own municipality.' }) readonly entryCount!: number;
  @Field(() => Int, { description: 'Of these: with consent, and not handed to any office yet.' })
  readonly unsharedCount!: number;
  @Field(() => Int, { description: 'Of these: without a consent that holds.' })
  readonly withoutConsentCount!: number;
  @Field(() => Int, { description: 'What the own office has received and may see.' })
  readonly receivedCount!: number;
  @Field(() => Int, { description: 'Of these: not taken over yet.' }) readonly waitingCount!: number;
  @Field(() => Boolean, { description: 'Whether the caller has opened the list today.' })
  readonly isOpenedToday!: boolean;
}

export const CrisisFormConnection = connectionType('CrisisForm', () => CrisisFormType, 'registration forms');

@InputType({ description: 'Narrows the list of forms.' })
export class CrisisFormFilter {
  @Field(() => CrisisFormStateEnum, { nullable: true, description: 'How it stands.' })
  readonly state?: string;
}
