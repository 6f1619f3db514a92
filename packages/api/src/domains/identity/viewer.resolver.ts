import { publicId } from '@kim/schema/ids.ts';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { ActingMembership, Actor } from '../../platform/auth/actor.ts';
import { rightsOf } from '../../platform/auth/rights.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { readOne } from '../../platform/reading/read.ts';
import { selectedFields } from '../../platform/reading/selection.ts';
import { PersonType, Viewer, type MembershipType } from './identity.type.ts';
import { personModel } from './person.model.ts';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who is asking, acting as whom, allowed to do what.' })
  viewer(@Ctx() { actor }: RequestContext): Viewer {
    const memberships = actor.kind === 'client' ? [] : actor.memberships;
    return {
      person: memberships[0]?.person ?? null,
      client: clientOf(actor),
      membership: actor.kind === 'member' ? membershipOf(actor.membership) : null,
      memberships: memberships.map(membershipOf),
      permissions: rightsOf(actor),
    };
  }

  /** Signing in has told the name already; what hangs on the person is read only if it is asked for. */
  @FieldResolver(() => PersonType, { nullable: true })
  async person(
    @Root() { person }: Viewer,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const type = info.schema.getType(personModel.type) as GraphQLObjectType;
    const asked = selectedFields(info, type, info.fieldNodes);
    return person && asked.some(({ name }) => name in personModel.relations)
      ? readOne(context, info, [personModel], person.id)
      : person;
  }
}

const clientOf = (actor: Actor): Viewer['client'] =>
  actor.kind === 'client'
    ? {
        id: publicId('client', actor.clientId),
        name: actor.name,
        scopes: actor.scopes.map((scope) => scope.toUpperCase().replace(':', '_')),
      }
    : null;

const membershipOf = ({ id, role, validFrom, validTo, organisation }: ActingMembership): MembershipType => ({
  id: publicId('membership', id),
  role,
  validFrom,
  validTo,
  organisation: { id: publicId(idKindOf[organisation.kind], organisation.id), name: organisation.name },
});

const idKindOf = { COUNTY: 'county', MUNICIPALITY: 'municipality', PARTNER: 'partner' } as const;
