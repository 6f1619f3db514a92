import { caseAccessParts, openedEntryKinds } from '@kim/schema/reference/case-access.ts';
import { lifeAreas } from '@kim/schema/reference/casework.ts';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node, PageArguments } from '../../platform/graphql/relay.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { CaseType } from '../case-file/case-file.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';

export const CaseAccessPartEnum = enumOf(caseAccessParts);
registerEnumType(CaseAccessPartEnum, {
  name: 'CaseAccessPart',
  description: 'What of a case is looked at. There is no part for special categories (Art. 9 DSGVO).',
  valuesConfig: {
    IDENTITY: { description: 'Name, day of birth, and how to reach them.' },
    NOTES: { description: 'The notes as they stand, the latest 200.' },
    ASSESSMENT: { description: 'The assessment, but for health and care.' },
    GOALS: { description: 'The goals agreed upon, but for health and care.' },
  },
});

const OpenedEntryKindEnum = enumOf(openedEntryKinds);
registerEnumType(OpenedEntryKindEnum, {
  name: 'OpenedEntryKind',
  description: 'What a line of an opened case says.',
  valuesConfig: {
    NAME: { description: 'Given name and family name.' },
    BIRTH_DATE: { description: 'Day of birth, as YYYY-MM-DD.' },
    ADDRESS: { description: 'Street, postal code and town.' },
    PHONE: { description: 'Telephone.' },
    EMAIL: { description: 'E-mail address.' },
    LANGUAGES: { description: 'Codes of the languages spoken, the best first.' },
    NOTE: { description: 'A note.' },
    ASSESSMENT: { description: 'How one area of life stands, from 1 urgent to 5 stable.' },
    GOAL: { description: 'A goal; the day is that by which it is to be reached.' },
  },
});

@ObjectType('CaseAccessRead', {
  implements: Node,
  description: 'A part of an opened case was looked at. Written before it is shown.',
})
export class CaseAccessReadType extends Node {
  @Field(() => CaseAccessPartEnum, { description: 'What was looked at.' }) readonly part!: string;
  @Field(() => DateTime, { description: 'When.' }) readonly readAt!: string;
}

@ObjectType('CaseAccess', {
  implements: Node,
  description:
    'The county has opened a case with its names (Einsicht mit Grund, break-glass): for three hours at most, told at once to case manager and data-protection officer. Known to them, to who opened it, and to the head of the centre.',
})
export class CaseAccessType extends Node {
  @Field(() => String, { description: 'Reference of the case; no name.' }) readonly caseReference!: string;
  @Field(() => CaseType, {
    nullable: true,
    description: 'The case; null for who reads the log and no cases.',
  })
  readonly case!: CaseType | null;
  @Field(() => Organisation, { nullable: true, description: 'Whose case it was then.' })
  readonly organisation!: Organisation | null;
  @Field(() => String, { description: 'Who opened it, by the name they had then.' })
  readonly openedByName!: string;
  @Field(() => String, { description: 'Why.' }) readonly reason!: string;
  @Field(() => DateTime, { description: 'Since when.' }) readonly openedAt!: string;
  @Field(() => DateTime, { description: 'When it ends by itself.' }) readonly endsAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was ended before that; null: it was not.' })
  readonly endedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Who ended it: who opened it, or the officer.' })
  readonly endedByName!: string | null;
  @Field(() => Boolean, { description: 'Whether something can still be read by it.' })
  readonly isOpen!: boolean;
  @Field(() => Boolean, { description: 'Whether the caller may read by it now.' })
  readonly viewerMayRead!: boolean;
  @Field(() => Boolean, { description: 'Whether the caller may end it now.' })
  readonly viewerMayEnd!: boolean;
  @Field(() => [CaseAccessReadType], { description: 'What was looked at, oldest first.' })
  readonly reads!: readonly CaseAccessReadType[];
}

@ObjectType('OpenedEntry', {
  description: 'One line of an opened case. Never a special category (Art. 9 DSGVO).',
})
export class OpenedEntryType {
  @Field(() => OpenedEntryKindEnum, { description: 'What it says.' }) readonly kind!: string;
  @Field(() => String, {
    nullable: true,
    description: `Of an assessment or goal the area of life: ${lifeAreas.join(', ')}.`,
  })
  readonly area!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The day it is about.' })
  readonly on!: string | null;
  @Field(() => String, { description: 'The words.' }) readonly text!: string;
}

@InputType({ description: 'What the list is narrowed to.' })
export class CaseAccessFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those by which something can be read, or only the others.',
  })
  readonly isOpen?: boolean;
  @Field(() => ID, { nullable: true, description: 'Only those to this case.' })
  readonly caseId?: string;
}

@ArgsType()
export class CaseAccessArguments extends PageArguments {
  @Field(() => CaseAccessFilter, { nullable: true, description: 'What the list is narrowed to.' })
  readonly filter?: CaseAccessFilter;
}

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'Opening a case with its names.' })
export class CaseAccessOpenInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => String, { description: 'Why; 20 to 1000 characters. Case manager and officer read it.' })
  readonly reason!: string;
  @Field(() => Int, { description: 'For how many minutes; 1 to 180.' }) readonly minutes!: number;
}

@InputType({ description: 'A part that is to be looked at.' })
export class CaseAccessReadInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The access; one’s own and open.' }) readonly accessId!: string;
  @Field(() => CaseAccessPartEnum, { description: 'What.' }) readonly part!: string;
}

@InputType({ description: 'An access that is to end now.' })
export class CaseAccessEndInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The access.' }) readonly accessId!: string;
}

export const CaseAccessConnection = connectionType('CaseAccess', () => CaseAccessType, 'accesses');
