import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { PersonType } from '../identity/identity.public.ts';
import { AddresseeType } from '../organisation/organisation.public.ts';

const DuplicateAnswerEnum = enumOf(['NONE_KNOWN', 'OTHER_SERVICE']);
registerEnumType(DuplicateAnswerEnum, {
  name: 'DuplicateAnswer',
  description: 'What is known of other services in the county: nothing more is ever told.',
  valuesConfig: {
    NONE_KNOWN: { description: 'No other service is known that counsels this person and may be asked.' },
    OTHER_SERVICE: { description: 'Another service is active. Contact is by consent.' },
  },
});

@ObjectType('DuplicateCheck', {
  implements: Node,
  description:
    'It was asked whether another service of the county counsels the same person (Doppelberatungen vermeiden). Never which, since when, or whom. Read by who leads the case alone.',
})
export class DuplicateCheckType extends Node {
  @Field(() => LocalDate, { description: 'Day it was asked.' }) readonly checkedOn!: string;
  @Field(() => DuplicateAnswerEnum, { description: 'What was answered.' }) readonly answer!: string;
  @Field(() => PersonType, { nullable: true, description: 'Who asked.' })
  readonly checkedBy!: PersonType | null;
}

@ObjectType('ContactWish', {
  implements: Node,
  description:
    'The client wishes that the other service gets in touch (Kontaktwunsch). Whether and where it arrived is not told.',
})
export class ContactWishType extends Node {
  @Field(() => LocalDate, { description: 'Day it was wished.' }) readonly wishedOn!: string;
  @Field(() => PersonType, { nullable: true, description: 'Who noted it.' })
  readonly wishedBy!: PersonType | null;
}

@ObjectType('ContactRequest', {
  implements: Node,
  description:
    'Another service of the county counsels the same person and wishes contact (Kontaktanfrage). There only while the client allows it on both sides.',
})
export class ContactRequestType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => AddresseeType, { nullable: true, description: 'The service that wishes contact.' })
  readonly from!: AddresseeType | null;
  @Field(() => String, { description: 'Its case manager by name.' }) readonly fromName!: string;
  @Field(() => String, { nullable: true, description: 'Their e-mail address.' })
  readonly fromEmail!: string | null;
  @Field(() => LocalDate, { description: 'Day it was wished.' }) readonly wishedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was settled; null while open.' })
  readonly doneOn!: string | null;
}

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'Whose other services are asked for.' })
export class DuplicateCheckInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case; one the caller leads.' }) readonly caseId!: string;
}

@InputType({ description: 'The client of a case wishes contact.' })
export class ContactWishInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case; one the caller leads.' }) readonly caseId!: string;
}

@InputType({ description: 'A request for contact is settled.' })
export class ContactRequestDoneInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) readonly contactRequestId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
}
