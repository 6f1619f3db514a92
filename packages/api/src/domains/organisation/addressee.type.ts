import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { OrganisationKind } from './organisation.type.ts';

@ObjectType('Addressee', {
  implements: Node,
  description:
    'An organisation of the county by its name alone: whom a client may be referred or handed over to, or who referred one. For those who lead or receive cases.',
})
export class AddresseeType extends Node {
  @Field(() => String, { description: 'Official name, e.g. Siegburg.' }) readonly name!: string;
  @Field(() => OrganisationKind, { description: 'What the organisation is in the programme.' })
  readonly kind!: OrganisationKind;
}

@InputType({ description: 'Narrows the list of addressees.' })
export class AddresseeFilter {
  @Field(() => OrganisationKind, {
    nullable: true,
    description: 'What the organisation is in the programme.',
  })
  readonly kind?: OrganisationKind;

  @Field(() => Boolean, {
    nullable: true,
    description: 'For who refers people to case management: whether somebody there leads cases today.',
  })
  readonly hasCaseManagement?: boolean;
}

export const AddresseeConnection = connectionType('Addressee', () => AddresseeType, 'addressees');
