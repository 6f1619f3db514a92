import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { LegalDomainEnum, LifeAreaEnum, TargetGroupEnum } from '../case-file/case-file.public.ts';
import { IntakeConsentInput } from '../case-intake/case-intake.public.ts';
import { ConsentFormEnum } from '../consent/consent.public.ts';
import { DeclineReasonEnum, IncomingReasonEnum } from './incoming-referral.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const optional = { nullable: true } as const;

@InputType({ description: 'Who is referred, and how they can be reached: by telephone or e-mail.' })
export class ReferredPersonInput {
  @Field(() => String, { description: 'Given name, at most 100 characters.' }) readonly givenName!: string;
  @Field(() => String, { description: 'Family name, at most 100 characters.' }) readonly familyName!: string;
  @Field(() => String, { description: 'Language by its code (ISO 639-1).' }) readonly language!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether talks need an interpreter.' })
  readonly interpreterNeeded!: boolean;
  @Field(() => String, { ...optional, description: 'Telephone number.' }) readonly phone?: string | null;
  @Field(() => String, { ...optional, description: 'E-mail address.' }) readonly email?: string | null;
}

@InputType({ description: 'Somebody who is referred to case management, with their consent.' })
export class IncomingReferralSendInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'Whose case management: one of the addressees that has one.' })
  readonly recipientId!: string;
  @Field(() => IncomingReasonEnum, { description: 'Why.' }) readonly reason!: string;
  @Field(() => LegalDomainEnum, { ...optional, description: 'By which law it is about.' })
  readonly legalDomain?: string | null;
  @Field(() => ReferredPersonInput, { description: 'Who.' }) readonly person!: ReferredPersonInput;
  @Field(() => Boolean, { description: 'That the person has agreed to these data being passed on.' })
  readonly hasConsented!: boolean;
  @Field(() => LocalDate, { description: 'On which day; at most six months ago.' })
  readonly consentGivenOn!: string;
  @Field(() => ConsentFormEnum, { description: 'How.' }) readonly consentForm!: string;
}

@InputType({ description: 'A referral into case management, as the caller has seen it.' })
class IncomingReferralStepInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral.' }) readonly referralId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
}

@InputType({ description: 'A referral the sender takes back.' })
export class IncomingReferralRevokeInput extends IncomingReferralStepInput {}

@InputType({ description: 'A referral whose arrival is confirmed.' })
export class IncomingReferralReceiveInput extends IncomingReferralStepInput {}

@InputType({ description: 'A referral that is declined.' })
export class IncomingReferralDeclineInput extends IncomingReferralStepInput {
  @Field(() => DeclineReasonEnum, { description: 'Why; the sender learns no more than the outcome.' })
  readonly reason!: string;
}

@InputType({ description: 'What a new case needs beside the data that came along.' })
export class IncomingReferralCaseInput {
  @Field(() => LocalDate, { ...optional, description: 'Day of birth.' }) readonly birthDate?: string | null;
  @Field(() => [TargetGroupEnum], { description: 'Groups the client belongs to; may be empty.' })
  readonly targetGroups!: readonly string[];
  @Field(() => [LifeAreaEnum], { description: 'What it is about; may be empty at first.' })
  readonly lifeAreas!: readonly string[];
  @Field(() => IntakeConsentInput, { description: "The client's consent to case management." })
  readonly consent!: IntakeConsentInput;
}

@InputType({ description: 'A referral that is taken on: in a case the caller leads, or in a new one.' })
export class IncomingReferralAcceptInput extends IncomingReferralStepInput {
  @Field(() => ID, { ...optional, description: 'A case the caller leads; or `newCase`, never both.' })
  readonly caseId?: string | null;
  @Field(() => IncomingReferralCaseInput, { ...optional, description: 'The case that is opened.' })
  readonly newCase?: IncomingReferralCaseInput | null;
}

@InputType({ description: 'Narrows the list.' })
export class IncomingReferralFilter {
  @Field(() => Boolean, { ...optional, description: 'Not answered yet, and not expired; or all the others.' })
  readonly isOpen?: boolean;
}
