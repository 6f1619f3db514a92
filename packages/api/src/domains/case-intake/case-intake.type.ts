import type { ClientLanguage, ConsentForm, DataCategory } from '@kim/schema/reference/casework.ts';
import { Field, ID, InputType } from 'type-graphql';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { EntryChannelEnum, LifeAreaEnum, TargetGroupEnum } from '../case-file/case-file.public.ts';
import { ClientDetailsInput, ClientLanguageEnum } from '../client/client.public.ts';
import { ConsentFormEnum, DataCategoryEnum } from '../consent/consent.public.ts';
import type { NewCase } from './case-open.service.ts';

const optional = { nullable: true } as const;

@InputType({ description: 'Who is counselled.' })
export class ClientInput extends ClientDetailsInput {}

@InputType({
  description: 'The consent without which no case may be kept: for the own organisation to lead the case.',
})
export class IntakeConsentInput {
  @Field(() => ID, { description: 'The exact version of the template the client has signed.' })
  readonly templateVersionId!: string;
  @Field(() => ClientLanguageEnum, { description: 'In which language the client read it.' })
  readonly language!: string;
  @Field(() => ConsentFormEnum, { description: 'How it was given.' }) readonly form!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether an interpreter helped.' })
  readonly hasInterpreter!: boolean;
  @Field(() => LocalDate, { description: 'Day it was given; not in the future.' }) readonly givenOn!: string;
  @Field(() => LocalDate, { ...optional, description: 'Last day it holds; default a year, at most three.' })
  readonly expiresOn?: string | null;
  @Field(() => [DataCategoryEnum], { description: 'Kinds of data it covers; IDENTITY at least.' })
  readonly dataCategories!: readonly string[];
}

@InputType({ description: 'A new case: the client, how they came, and their consent.' })
export class CaseOpenInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ClientInput, { description: 'Who is counselled.' }) readonly client!: ClientInput;
  @Field(() => EntryChannelEnum, { description: 'How the client came to case management.' })
  readonly entryChannel!: string;
  @Field(() => [TargetGroupEnum], { description: 'Groups the client belongs to; may be empty.' })
  readonly targetGroups!: readonly string[];
  @Field(() => [LifeAreaEnum], { description: 'What it is about; may be empty at first.' })
  readonly lifeAreas!: readonly string[];
  @Field(() => LocalDate, { ...optional, description: 'Day of the first contact; default today.' })
  readonly openedOn?: string | null;
  @Field(() => IntakeConsentInput, { description: "The client's consent." })
  readonly consent!: IntakeConsentInput;
}

export const intakeConsentOf = (consent: IntakeConsentInput): NewCase['consent'] => ({
  templateVersionId: uuidArgument(['template_version'], consent.templateVersionId, 'templateVersionId'),
  language: consent.language as ClientLanguage,
  form: consent.form as ConsentForm,
  hasInterpreter: consent.hasInterpreter,
  givenOn: consent.givenOn,
  expiresOn: consent.expiresOn ?? null,
  dataCategories: [...new Set(consent.dataCategories)] as DataCategory[],
});
