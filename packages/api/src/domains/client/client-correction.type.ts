import { Field, FieldResolver, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { PersonType } from '../identity/identity.public.ts';
import { correctedFields } from './client-correction.entity.ts';
import { ClientType } from './client.type.ts';

const ClientDetailEnum = enumOf(correctedFields);
registerEnumType(ClientDetailEnum, { name: 'ClientDetail', description: 'Something known of a client.' });

@ObjectType('ClientCorrection', {
  description:
    'That something known of a client was put right (Art. 16 DSGVO): by whom, when, and what it was before. Kept by the database; for who leads a case of theirs alone.',
})
class ClientCorrectionType {
  @Field(() => ClientDetailEnum, { description: 'What was put right.' }) readonly field!: string;
  @Field(() => String, {
    nullable: true,
    description: 'As it was before, codes and days as everywhere; null: it was not known.',
  })
  readonly former!: string | null;
  @Field(() => LocalDate, { description: 'On which day.' }) readonly correctedOn!: string;
  @Field(() => DateTime, { description: 'The moment, the same for all that was put right at once.' })
  readonly correctedAt!: string;
  @Field(() => PersonType, { nullable: true, description: 'By whom.' })
  readonly correctedBy!: PersonType | null;
}

@Resolver(() => ClientType)
export class CorrectionsOfClientResolver {
  @FieldResolver(() => [ClientCorrectionType], {
    description: 'What was put right so far, the latest first.',
  })
  corrections(): unknown {
    return readWithItsRow();
  }
}
