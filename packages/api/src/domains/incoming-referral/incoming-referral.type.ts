import {
  declineReasons,
  incomingReferralOutcomes,
  incomingReferralReasons,
  incomingReferralStates,
} from '@kim/schema/reference/incoming-referral.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { CaseType, LegalDomainEnum } from '../case-file/case-file.public.ts';
import { ConsentFormEnum } from '../consent/consent.public.ts';
import { PersonType } from '../identity/identity.public.ts';
import { AddresseeType } from '../organisation/organisation.public.ts';
import { RecipientOfficeEnum } from '../referral/referral.public.ts';

const named = <Words extends object>(words: Words, name: string, description: string): Words => {
  registerEnumType(words, { name, description });
  return words;
};

export const IncomingReasonEnum = named(
  enumOf(incomingReferralReasons),
  'IncomingReferralReason',
  'Why somebody is referred to case management. A code, no free text.',
);
export const DeclineReasonEnum = named(
  enumOf(declineReasons),
  'DeclineReason',
  'Why case management does not take somebody on; for case management alone.',
);
const IncomingStateEnum = named(
  enumOf(incomingReferralStates),
  'IncomingReferralState',
  'How a referral into case management stands. EXPIRED: nobody answered within 30 days.',
);
const IncomingOutcomeEnum = named(
  enumOf(incomingReferralOutcomes),
  'IncomingReferralOutcome',
  'What the sender learns: not whether somebody was reached, wanted to, or had a case already.',
);

const optional = { nullable: true } as const;

@ObjectType('ReferredPerson', {
  implements: Node,
  description:
    'Who was referred, as the sender gave it. For case managers of the place that was asked, while it is open and 14 days after it was declined; deleted then. Never for the sender.',
})
export class ReferredPersonType extends Node {
  @Field(() => String, { description: 'Given name.' }) readonly givenName!: string;
  @Field(() => String, { description: 'Family name.' }) readonly familyName!: string;
  @Field(() => String, { description: 'Language by its code (ISO 639-1).' }) readonly language!: string;
  @Field(() => Boolean, { description: 'Whether talks need an interpreter.' })
  readonly interpreterNeeded!: boolean;
  @Field(() => String, { ...optional, description: 'Telephone number.' }) readonly phone!: string | null;
  @Field(() => String, { ...optional, description: 'E-mail address.' }) readonly email!: string | null;
}

@ObjectType('IncomingReferral', {
  implements: Node,
  description:
    'Somebody is referred to the case management of a municipality, with their consent. The office that sent it sees how it stands and nothing else; case managers of the place see who it is, and answer. Nobody is ever looked for.',
})
export class IncomingReferralType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => String, { description: 'How both sides call it without a name, e.g. K7F3-Q2MX.' })
  readonly reference!: string;
  @Field(() => AddresseeType, { ...optional, description: 'Who refers.' })
  readonly sender!: AddresseeType | null;
  @Field(() => RecipientOfficeEnum, {
    ...optional,
    description: 'Which of its offices; null: the organisation as a whole.',
  })
  readonly senderOffice!: string | null;
  @Field(() => AddresseeType, { ...optional, description: 'Whose case management is asked.' })
  readonly recipient!: AddresseeType | null;
  @Field(() => IncomingReasonEnum, { description: 'Why.' }) readonly reason!: string;
  @Field(() => LegalDomainEnum, { ...optional, description: 'By which law it is about.' })
  readonly legalDomain!: string | null;
  @Field(() => IncomingStateEnum, { description: 'How it stands today.' }) readonly state!: string;
  @Field(() => LocalDate, { description: 'Day it was sent.' }) readonly sentOn!: string;
  @Field(() => LocalDate, { description: 'Last day it can be answered.' }) readonly expiresOn!: string;
  @Field(() => LocalDate, { ...optional, description: 'Day its arrival was confirmed.' })
  readonly receivedOn!: string | null;
  @Field(() => LocalDate, { ...optional, description: 'Day it was answered or taken back.' })
  readonly answeredOn!: string | null;
  @Field(() => IncomingOutcomeEnum, { ...optional, description: 'What became of it; null until answered.' })
  readonly outcome!: string | null;
  @Field(() => LocalDate, {
    ...optional,
    description: 'Day the person agreed to being referred; for case management.',
  })
  readonly consentGivenOn!: string | null;
  @Field(() => ConsentFormEnum, { ...optional, description: 'How they agreed; for case management.' })
  readonly consentForm!: string | null;
  @Field(() => ReferredPersonType, {
    ...optional,
    description: 'Who it is; null once it was taken on, taken back, expired or long declined.',
  })
  readonly person!: ReferredPersonType | null;
  @Field(() => DeclineReasonEnum, { ...optional, description: 'Why it was declined.' })
  readonly declineReason!: string | null;
  @Field(() => PersonType, { ...optional, description: 'Who confirmed its arrival.' })
  readonly receivedBy!: PersonType | null;
  @Field(() => PersonType, {
    ...optional,
    description: 'Who answered; null where the caller may not know them by name.',
  })
  readonly answeredBy!: PersonType | null;
  @Field(() => CaseType, { ...optional, description: 'The case it led to; never shown to the sender.' })
  readonly case!: CaseType | null;
}

export const IncomingReferralConnection = connectionType(
  'IncomingReferral',
  () => IncomingReferralType,
  'incoming referrals',
);
