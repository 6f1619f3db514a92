import { publicId } from '@kim/schema/ids.ts';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { ActingMembership, Actor } from '../../platform/auth/actor.ts';
import { rightsOf } from '../../platform/auth/rights.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Viewer, type MembershipType } from './identity.type.ts';

@Resolver()
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
