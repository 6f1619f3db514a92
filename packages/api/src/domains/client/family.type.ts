import { familyLinkKinds, type FamilyLinkKind } from '@kim/schema/reference/casework.ts';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { Node } from '../../platform/graphql/relay.ts';
import { ClientType } from './client.type.ts';

const FamilyLinkKindEnum = enumOf(familyLinkKinds);
registerEnumType(FamilyLinkKindEnum, {
  name: 'FamilyLinkKind',
  description: 'What a relative is to somebody.',
  valuesConfig: {
    SPOUSE: { description: 'Spouse or partner.' },
    CHILD: { description: 'Child.' },
    PARENT: { description: 'Parent.' },
    SIBLING: { description: 'Brother or sister.' },
    GUARDIAN: { description: 'Guardian.' },
    WARD: { description: 'Whom somebody is the guardian of.' },
    OTHER: { description: 'Related in another way.' },
  },
});

@ObjectType('Household', {
  implements: Node,
  description:
    'Clients who live together (Haushalt). It has no name of its own: whoever reads it sees those members a case of whom they lead, and no trace of others.',
})
export class HouseholdType extends Node {
  @Field(() => [ClientType], { description: 'Those the caller leads a case of, by name.' })
  readonly members!: readonly ClientType[];
}

@ObjectType('FamilyLink', {
  implements: Node,
  description:
    'Two clients are related. Seen by who leads a case of each of them; from the other end it reads the other way round.',
})
export class FamilyLinkType extends Node {
  @Field(() => FamilyLinkKindEnum, { description: 'What the relative is to the person.' })
  readonly kind!: string;
  @Field(() => ClientType, { nullable: true, description: 'From whose end it is read.' })
  readonly person!: ClientType | null;
  @Field(() => ClientType, { nullable: true, description: 'The other one.' })
  readonly relative!: ClientType | null;
}

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({ description: 'A client lives with another.' })
export class HouseholdJoinInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The client; the caller leads a case of theirs.' })
  readonly clientId!: string;
  @Field(() => ID, {
    description: 'With whom they live: another client the caller leads a case of.',
  })
  readonly withClientId!: string;
}

@InputType({ description: 'A client lives with the others no longer.' })
export class HouseholdLeaveInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The client; the caller leads a case of theirs.' })
  readonly clientId!: string;
}

@InputType({ description: 'Two clients are related.' })
export class FamilyLinkEnterInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The client; the caller leads a case of theirs.' })
  readonly clientId!: string;
  @Field(() => ID, { description: 'Their relative: another client the caller leads a case of.' })
  readonly relativeId!: string;
  @Field(() => FamilyLinkKindEnum, { description: 'What the relative is to the client.' })
  readonly kind!: FamilyLinkKind;
}

@InputType({ description: 'A family link that does not hold.' })
export class FamilyLinkRemoveInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The link, from whichever end.' }) readonly familyLinkId!: string;
}
