import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import type { ClientDetails } from './client-details.policy.ts';
import { ResidenceStatusEnum, SexEnum } from './client.type.ts';

const optional = { nullable: true } as const;

/** What may be said of somebody who is counselled, on opening a case and on correcting it. */
@InputType()
export abstract class ClientDetailsInput {
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
  @Field(() => String, { ...optional, description: 'Street and number.' }) readonly street?: string | null;
  @Field(() => String, { ...optional, description: 'Postal code, five digits.' })
  readonly postalCode?: string | null;
  @Field(() => String, { ...optional, description: 'Town.' }) readonly city?: string | null;
}

@InputType({ description: 'What is known of a client, as it shall be.' })
export class ClientCorrectInput extends ClientDetailsInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The client; the caller leads a case of theirs.' })
  readonly clientId!: string;
  @Field(() => Int, { description: 'The version of the client the caller has seen.' })
  readonly version!: number;
}

/** What is left out, or empty, is not known. */
export const clientDetailsOf = (input: ClientDetailsInput): ClientDetails => ({
  givenName: input.givenName.trim(),
  familyName: input.familyName.trim(),
  birthDate: input.birthDate ?? null,
  sex: input.sex ?? null,
  languages: [...new Set(input.languages)],
  interpreterNeeded: input.interpreterNeeded,
  nationality: input.nationality ?? null,
  residenceStatus: input.residenceStatus ?? null,
  arrivedOn: input.arrivedOn ?? null,
  phone: known(input.phone),
  email: known(input.email),
  street: known(input.street),
  postalCode: known(input.postalCode),
  city: known(input.city),
});

const known = (text: string | null | undefined): string | null => text?.trim() || null;
