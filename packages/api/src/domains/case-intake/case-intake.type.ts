import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { EntryChannelEnum, LifeAreaEnum, TargetGroupEnum } from '../case-file/case-file.public.ts';
import { ClientLanguageEnum, ResidenceStatusEnum, SexEnum } from '../client/client.public.ts';
import { ConsentFormEnum, DataCategoryEnum } from '../consent/consent.public.ts';

const optional = { nullable: true } as const;

@InputType({ description: 'Who is counselled.' })
export class ClientInput {
  @Field(() => String, { description: 'Given name, at most 100 characters.' }) readonly givenName!: string;
  @Field(() => String, { description: 'Family name, at most 100 characters.' }) readonly familyName!: string;
  @Field(() => LocalDate, { ...optional, description: 'Day of birth.' }) readonly birthDate?: string | null;
  @Field(() => SexEnum, { ...optional, description: 'Sex.' }) readonly sex?: string | null;
  @Field(() => [String], {
    description: 'Languages by their code (ISO 639-1), the best spoken first; may be empty.',
  })
  readonly languages!: readonly string[];
  @Field(() => Boolean, { defaultValue: false, description: 'Whether talks need an interpreter.' })
  readonly interpreterNeeded!: boolean;
  @Field(() => String, { ...optional, description: 'Nationality by its code (ISO 3166-1 alpha-2).' })
  readonly nationality?: string | null;
  @Field(() => ResidenceStatusEnum, { ...optional, description: 'Group of residence status.' })
  readonly residenceStatus?: string | null;
  @Field(() => LocalDate, { ...optional, description: 'Day of arrival in Germany.' })
  readonly arrivedOn?: string | null;
  @Field(() => String, { ...optional, description: 'Telephone number.' }) readonly phone?: string | null;
  @Field(() => String, { ...optional, description: 'E-mail address.' }) readonly email?: string | null;
}

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
