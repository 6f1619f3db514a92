import {
  allDisclosedFields,
  naturalisationChecks,
  recipientOffices,
  referralDirections,
  referralOutcomes,
  referralStates,
} from '@kim/schema/reference/referral.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { CaseType, LegalDomainEnum } from '../case-file/case-file.public.ts';
import { DataCategoryEnum } from '../consent/consent.public.ts';
import { PersonType } from '../identity/identity.public.ts';
import { AddresseeType } from '../organisation/organisation.public.ts';
import { ReferralCategoryEnum } from '../service-record/service-record.public.ts';

const named = <Words extends object>(words: Words, name: string, description: string): Words => {
  registerEnumType(words, { name, description });
  return words;
};

export const RecipientOfficeEnum = named(
  enumOf(recipientOffices),
  'RecipientOffice',
  'Office of a county or municipality that receives. Offices only receive; they never look for anybody.',
);
export const ReferralOutcomeEnum = named(
  enumOf(referralOutcomes),
  'ReferralOutcome',
  'What became of a referral, without a word about the client.',
);
export const NaturalisationCheckEnum = named(
  enumOf(naturalisationChecks),
  'NaturalisationCheck',
  'Conditions of naturalisation (§ 10 (1) StAG) and the papers that prove them.',
);
const ReferralDirectionEnum = named(
  enumOf(referralDirections),
  'ReferralDirection',
  'Out of case management, or into it.',
);
const ReferralStateEnum = named(
  enumOf(referralStates),
  'ReferralState',
  'How a referral stands. EXPIRED: its consent ran out while it was on its way.',
);
const ConsentEndEnum = named(
  enumOf(['WITHDRAWN', 'SUPERSEDED', 'EXPIRED'] as const),
  'ConsentEnd',
  'Why a consent no longer holds.',
);
export const DisclosedFieldEnum = named(
  enumOf(allDisclosedFields),
  'DisclosedField',
  'Fields that can be handed on; MESSAGE is what the case manager wrote to the recipient.',
);

@ObjectType('DisclosedCopy', {
  implements: Node,
  description:
    'A field as it was handed on. Recipients read it on the day they opened it, and only while the consent holds.',
})
export class DisclosedCopyType extends Node {
  @Field(() => DataCategoryEnum, {
    nullable: true,
    description: 'Kind of data; null: the message of the case manager.',
  })
  readonly dataCategory!: string | null;
  @Field(() => DisclosedFieldEnum, { description: 'Which field.' }) readonly field!: string;
  @Field(() => String, {
    description:
      'Its value on the day it was sent: text, a day as YYYY-MM-DD, codes with blanks between them, or true; of goals and notes paragraphs, each beginning with its day.',
  })
  readonly value!: string;
}

@ObjectType('DisclosureOpening', {
  implements: Node,
  description:
    'That somebody opened what was handed on, noted once a day. The case manager sees all of them, also after the consent has ended; a recipient sees their own.',
})
export class DisclosureOpeningType extends Node {
  @Field(() => AddresseeType, { nullable: true, description: 'For whom they opened it.' })
  readonly organisation!: AddresseeType | null;
  @Field(() => String, { description: 'Who opened it, by name.' }) readonly personName!: string;
  @Field(() => LocalDate, { description: 'On which day.' }) readonly openedOn!: string;
  @Field(() => DateTime, { description: 'When, first on that day.' }) readonly openedAt!: string;
}

@ObjectType('ReferralCheck', {
  implements: Node,
  description:
    'A point of the checklist of a naturalisation referral, which is not sent while one is open (KIM concept 2025, 2.3).',
})
export class ReferralCheckType extends Node {
  @Field(() => NaturalisationCheckEnum, { description: 'Which condition.' }) readonly point!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was found to be met; null: still open.' })
  readonly metOn!: string | null;
}

@ObjectType('ReferralStep', {
  implements: Node,
  description: 'A change of how a referral stands.',
})
export class ReferralStepType extends Node {
  @Field(() => ReferralStateEnum, { nullable: true, description: 'Before; null at first.' })
  readonly fromState!: string | null;
  @Field(() => ReferralStateEnum, { description: 'After.' }) readonly toState!: string;
  @Field(() => LocalDate, { description: 'On which day.' }) readonly occurredOn!: string;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who took it; null where the caller may not know them by name.',
  })
  readonly person!: PersonType | null;
}

@ObjectType('Referral', {
  implements: Node,
  description:
    'A referral of a client to somebody else (Verweisberatung). Visible to who leads the case; to the recipient it was sent to, without the case; to the county without data and message. Never to HR.',
})
export class ReferralType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => CaseType, { nullable: true, description: 'The case; never shown to a recipient.' })
  readonly case!: CaseType | null;
  @Field(() => AddresseeType, { nullable: true, description: 'Who refers.' })
  readonly organisation!: AddresseeType | null;
  @Field(() => AddresseeType, { nullable: true, description: 'Who is referred to.' })
  readonly recipient!: AddresseeType | null;
  @Field(() => RecipientOfficeEnum, {
    nullable: true,
    description: 'Through which office; null: the organisation as a whole.',
  })
  readonly recipientOffice!: string | null;
  @Field(() => ReferralDirectionEnum, { description: 'Out of case management or into it.' })
  readonly direction!: string;
  @Field(() => ReferralCategoryEnum, { description: 'What kind of recipient.' }) readonly category!: string;
  @Field(() => LegalDomainEnum, { nullable: true, description: 'By which law it is about.' })
  readonly legalDomain!: string | null;
  @Field(() => [DataCategoryEnum], { description: 'Kinds of data that go along.' })
  readonly dataCategories!: readonly string[];
  @Field(() => ReferralStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => LocalDate, { description: 'Since when it stands so.' }) readonly stateSince!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was sent; null: not yet.' })
  readonly sentOn!: string | null;
  @Field(() => ReferralOutcomeEnum, { nullable: true, description: 'What became of it; null until done.' })
  readonly outcome!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Since when the consent behind it no longer holds: then the copies are closed. Null while it holds.',
  })
  readonly consentEndedOn!: string | null;
  @Field(() => ConsentEndEnum, { nullable: true, description: 'Why it no longer holds.' })
  readonly consentEnd!: string | null;
  @Field(() => Boolean, {
    description: 'For recipients: whether the caller has opened it today, so that the copies are there.',
  })
  readonly isOpenedToday!: boolean;
  @Field(() => [DisclosedCopyType], {
    description:
      'What was handed on. For the recipient empty until opened today, and from the moment on the consent ends.',
  })
  readonly copies!: readonly DisclosedCopyType[];
  @Field(() => [DisclosureOpeningType], { description: 'Who opened it and when, oldest first.' })
  readonly openings!: readonly DisclosureOpeningType[];
  @Field(() => [ReferralCheckType], {
    description: 'The checklist of a naturalisation referral; empty for all others, and for recipients.',
  })
  readonly checks!: readonly ReferralCheckType[];
  @Field(() => [ReferralStepType], { description: 'How it went, oldest first.' })
  readonly steps!: readonly ReferralStepType[];
}

export const ReferralConnection = connectionType('Referral', () => ReferralType, 'referrals');
