import { residenceStatuses, sexes } from '@kim/schema/reference/casework.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

export const SexEnum = enumOf(sexes);
registerEnumType(SexEnum, { name: 'Sex', description: 'As it is entered at the registry (§ 22 PStG).' });

export const ResidenceStatusEnum = enumOf(residenceStatuses);
registerEnumType(ResidenceStatusEnum, {
  name: 'ResidenceStatus',
  description: "Group of residence status as the state's return counts them, not the single title.",
});

const optional = { nullable: true } as const;

@ObjectType('Client', {
  implements: Node,
  description:
    'Somebody who is counselled (ratsuchende Person). Visible to the case manager who leads a case of theirs and to a deputy while it lasts; to nobody else, not to HR and not to the county (§ 203 StGB; domain model 1.3).',
})
export class ClientType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => String, { description: 'Given name.' }) readonly givenName!: string;
  @Field(() => String, { description: 'Family name.' }) readonly familyName!: string;
  @Field(() => LocalDate, { ...optional, description: 'Day of birth; null: unknown.' })
  readonly birthDate!: string | null;
  @Field(() => SexEnum, { ...optional, description: 'Sex; null: not asked.' }) readonly sex!: string | null;
  @Field(() => [String], { description: 'Languages by their code (ISO 639-1), the best spoken first.' })
  readonly languages!: readonly string[];
  @Field(() => Boolean, { description: 'Whether talks need an interpreter.' })
  readonly interpreterNeeded!: boolean;
  @Field(() => String, { ...optional, description: 'Nationality by its code (ISO 3166-1 alpha-2).' })
  readonly nationality!: string | null;
  @Field(() => ResidenceStatusEnum, { ...optional, description: 'Group of residence status.' })
  readonly residenceStatus!: string | null;
  @Field(() => LocalDate, { ...optional, description: 'Day of arrival in Germany.' })
  readonly arrivedOn!: string | null;
  @Field(() => String, { ...optional, description: 'Telephone number.' }) readonly phone!: string | null;
  @Field(() => String, { ...optional, description: 'E-mail address.' }) readonly email!: string | null;
  @Field(() => String, { ...optional, description: 'Street and number.' }) readonly street!: string | null;
  @Field(() => String, { ...optional, description: 'Postal code.' }) readonly postalCode!: string | null;
  @Field(() => String, { ...optional, description: 'Town.' }) readonly city!: string | null;
}
