import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { membershipRoles } from '@kim/schema/roles.ts';
import { rights } from '../../platform/auth/rights.ts';

const MembershipRoleEnum = enumOf(membershipRoles);
registerEnumType(MembershipRoleEnum, {
  name: 'MembershipRole',
  description:
    'What a person is in an organisation; the German names are in the glossary (KIM concept 2025, 2.1 to 2.4).',
});

const PermissionEnum = enumOf(rights);
registerEnumType(PermissionEnum, {
  name: 'Permission',
  description: 'What the caller may do at all; on which rows is decided row by row.',
});

const ClientScopeEnum = enumOf(['DIRECTORY_READ', 'STAFFING_READ'] as const);
registerEnumType(ClientScopeEnum, {
  name: 'ClientScope',
  description: "What a third party's client may read: `directory:read` and `staffing:read` of the token.",
});

@ObjectType('Person', {
  implements: Node,
  description:
    'Somebody who works for an organisation of the programme. Visible to oneself, to the employer and to those who may know who fills a position.',
})
export class PersonType extends Node {
  @Field(() => String, { description: 'Given name.' }) readonly givenName!: string;
  @Field(() => String, { description: 'Family name.' }) readonly familyName!: string;
  @Field(() => String, { nullable: true, description: 'E-mail address at work.' }) readonly email!:
    string | null;
}

@ObjectType({ description: 'An organisation by its name only.' })
export class OrganisationName {
  @Field(() => ID, { description: 'Id of the organisation.' }) readonly id!: string;
  @Field(() => String, { description: 'Official name.' }) readonly name!: string;
}

@ObjectType('Membership', {
  description:
    'What a person is in an organisation, from when to when. Every request acts under exactly one.',
})
export class MembershipType {
  @Field(() => ID, { description: 'For the header X-KIM-Membership.' }) readonly id!: string;
  @Field(() => MembershipRoleEnum, { description: 'The role.' }) readonly role!: string;
  @Field(() => OrganisationName, { description: 'The organisation one acts for.' })
  readonly organisation!: OrganisationName;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while open.' }) readonly validTo!:
    string | null;
}

@ObjectType('ApiClient', { description: "A third party's program." })
export class ApiClientType {
  @Field(() => ID, { description: 'Id of the client.' }) readonly id!: string;
  @Field(() => String, { description: 'Name given at registration.' }) readonly name!: string;
  @Field(() => [ClientScopeEnum], { description: 'What this token may read.' })
  readonly scopes!: readonly string[];
}

@ObjectType({ description: 'Who is asking, acting as whom, allowed to do what.' })
export class Viewer {
  @Field(() => PersonType, { nullable: true, description: 'The signed-in person; null for a program.' })
  readonly person!: PersonType | null;
  @Field(() => ApiClientType, { nullable: true, description: 'The calling program; null for a person.' })
  readonly client!: ApiClientType | null;
  @Field(() => MembershipType, {
    nullable: true,
    description:
      'The membership this request acts under; null for a program, and for a person with several who has not chosen.',
  })
  readonly membership!: MembershipType | null;
  @Field(() => [MembershipType], { description: 'All memberships valid today, to choose from.' })
  readonly memberships!: readonly MembershipType[];
  @Field(() => [PermissionEnum], {
    description: 'What the caller may do; drives the menu of the web application.',
  })
  readonly permissions!: readonly string[];
}
