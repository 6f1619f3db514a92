import { Field, ID, InputType, Int } from 'type-graphql';
import { LegalDomainEnum } from '../case-file/case-file.public.ts';
import { ReferralCategoryEnum } from '../service-record/service-record.public.ts';
import { DataCategoryEnum } from '../consent/consent.public.ts';
import { NaturalisationCheckEnum, RecipientOfficeEnum, ReferralOutcomeEnum } from './referral.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'Whom somebody shall be referred to, and which data shall go along.' })
export class ReferralDraftInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => ID, { description: 'Who is referred to: one of the addressees.' })
  readonly recipientId!: string;
  @Field(() => RecipientOfficeEnum, {
    nullable: true,
    description: 'Through which office: required for a county or municipality, none for a partner.',
  })
  readonly recipientOffice?: string | null;
  @Field(() => ReferralCategoryEnum, { description: 'What kind of recipient.' }) readonly category!: string;
  @Field(() => LegalDomainEnum, { nullable: true, description: 'By which law it is about.' })
  readonly legalDomain?: string | null;
  @Field(() => [DataCategoryEnum], {
    description:
      'Kinds of data that go along: IDENTITY, CONTACT, FAMILY, RESIDENCE, SITUATION, GOALS (signed ones), NOTES (chosen when it is sent).',
  })
  readonly dataCategories!: readonly string[];
}

@InputType({ description: 'A point of the checklist that is met, or is not.' })
export class ReferralCheckSetInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral, not sent yet.' }) readonly referralId!: string;
  @Field(() => NaturalisationCheckEnum, { description: 'Which condition.' }) readonly point!: string;
  @Field(() => Boolean, { description: 'Whether it is met.' }) readonly isMet!: boolean;
}

@InputType({ description: 'A referral that is sent.' })
export class ReferralSendInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral.' }) readonly referralId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => String, {
    nullable: true,
    description: 'What the case manager writes to the recipient, at most 2000 characters.',
  })
  readonly message?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      'Notes that go along, 1 to 5, if the referral names NOTES; chosen one by one, as they stand now.',
  })
  readonly noteIds?: readonly string[] | null;
}

@InputType({ description: 'A referral whose state changes.' })
export class ReferralStepInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral.' }) readonly referralId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
}

@InputType({ description: 'A referral that is taken back.' })
export class ReferralRevokeInput extends ReferralStepInput {}

@InputType({ description: 'A referral the recipient takes on.' })
export class ReferralAcceptInput extends ReferralStepInput {}

@InputType({ description: 'A referral the recipient does not take on.' })
export class ReferralDeclineInput extends ReferralStepInput {}

@InputType({ description: 'A referral the recipient begins to work on.' })
export class ReferralProgressInput extends ReferralStepInput {}

@InputType({ description: 'A referral that was dealt with.' })
export class ReferralCompleteInput extends ReferralStepInput {
  @Field(() => ReferralOutcomeEnum, { description: 'What became of it.' }) readonly outcome!: string;
}

@InputType({ description: 'A referral the caller opens today.' })
export class ReferralOpenInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral.' }) readonly referralId!: string;
}

@InputType({ description: 'Narrows the inbox.' })
export class ReferralFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Sent, opened by nobody yet, and covered by a consent that holds; or all the others.',
  })
  readonly isUnread?: boolean;
}
