import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { DataCategoryEnum } from '../consent/consent.public.ts';
import { RecipientOfficeEnum } from '../referral/referral.public.ts';
import { ConferenceAnswerEnum } from './case-conference.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const ONE = 'The case conference.';

@InputType({ description: 'Narrows the list.' })
export class CaseConferenceFilter {
  @Field(() => ID, { nullable: true, description: 'On this case, for who leads it.' })
  readonly caseId?: string;
}

@ArgsType()
export class CaseConferenceArguments extends PageArguments {
  @Field(() => CaseConferenceFilter, { nullable: true, description: 'Narrows the list.' })
  readonly filter?: CaseConferenceFilter;
}

@InputType({ description: 'Somebody to be invited.' })
export class ConferencePartnerInput {
  @Field(() => ID, { description: 'Addressee.' }) readonly recipientId!: string;
  @Field(() => RecipientOfficeEnum, {
    nullable: true,
    description: 'Through which office; left out: the organisation as a whole.',
  })
  readonly recipientOffice?: string | null;
}

@InputType({ description: 'A case conference to which partners are invited.' })
export class CaseConferenceInviteInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case.' }) readonly caseId!: string;
  @Field(() => DateTime, { description: 'When; not in the past.' }) readonly heldAt!: string;
  @Field(() => String, { description: 'Where, or by which link.' }) readonly place!: string;
  @Field(() => String, { description: 'What is to be talked about.' }) readonly agenda!: string;
  @Field(() => [DataCategoryEnum], { description: 'Kinds of data to be laid before it; all but notes.' })
  readonly dataCategories!: readonly string[];
  @Field(() => [ConferencePartnerInput], { description: 'Who is invited.' })
  readonly partners!: readonly ConferencePartnerInput[];
}

@InputType({ description: 'Whether a partner takes part.' })
export class CaseConferenceAnswerInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: ONE }) readonly conferenceId!: string;
  @Field(() => ConferenceAnswerEnum, { description: 'Whether.' }) readonly answer!: string;
}

@InputType({ description: 'A step agreed on.' })
export class ConferenceAgreementInput {
  @Field(() => String, { description: 'What is to be done.' }) readonly text!: string;
  @Field(() => ID, { nullable: true, description: 'By which partner; left out: by the case manager.' })
  readonly partnerId?: string | null;
  @Field(() => LocalDate, { description: 'By when.' }) readonly dueOn!: string;
}

@InputType({ description: 'What came of a case conference.' })
export class CaseConferenceCloseInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: ONE }) readonly conferenceId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
  @Field(() => String, { description: 'Minutes.' }) readonly minutes!: string;
  @Field(() => [ConferenceAgreementInput], {
    description: 'Who does what by when; what the case manager does becomes a task of the case.',
  })
  readonly agreements!: readonly ConferenceAgreementInput[];
}

@InputType({ description: 'A case conference to be called off.' })
export class CaseConferenceCancelInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: ONE }) readonly conferenceId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
}
