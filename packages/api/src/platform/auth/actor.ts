import type { ClientScope, MembershipRole } from '@kim/schema/roles.ts';
import { databaseRoleOf } from '../persistence/database-roles.ts';
import type { RequestSeal } from '../persistence/seal.ts';

/** A membership that is valid today and that the token's issuer may vouch for. */
export interface ActingMembership {
  readonly id: string;
  readonly countyId: string;
  readonly role: MembershipRole;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly organisation: { readonly id: string; readonly kind: OrganisationKind; readonly name: string };
  readonly person: ActingPerson;
}
export interface ActingPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
}
export type OrganisationKind = 'COUNTY' | 'MUNICIPALITY' | 'PARTNER';

export interface MemberActor {
  readonly kind: 'member';
  readonly countyId: string;
  readonly membership: ActingMembership;
  readonly memberships: readonly ActingMembership[];
}
export interface ClientActor {
  readonly kind: 'client';
  readonly countyId: string;
  readonly clientId: string;
  readonly name: string;
  readonly scopes: readonly ClientScope[];
}
/** Somebody with several memberships who has not said which one this request acts under. */
export interface UndecidedActor {
  readonly kind: 'undecided';
  readonly memberships: readonly ActingMembership[];
}

/** Who is asking. Built once per request from the verified token, never from what the client claims. */
export type Actor = MemberActor | ClientActor | UndecidedActor;

/** Roles whose work ends at their own organisation's border; all others work for the whole county. */
const withinOrganisation: readonly MembershipRole[] = [
  'MUNICIPAL_HR',
  'MUNICIPAL_TEAM_LEAD',
  'CASE_MANAGER',
  'FOREIGNERS_CLERK',
  'NATURALISATION_CLERK',
];

export const isBoundToOrganisation = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && withinOrganisation.includes(actor.membership.role);

/** Clerks work in an office of their organisation and see of its positions those of the offices. */
export const isClerk = (role: MembershipRole): boolean =>
  role === 'FOREIGNERS_CLERK' || role === 'NATURALISATION_CLERK';

/** The organisation or county whose rows this actor reaches; null reaches nothing. */
export const reachOf = (actor: Actor): string | null => {
  if (actor.kind === 'undecided') return null;
  return isBoundToOrganisation(actor) ? actor.membership.organisation.id : actor.countyId;
};

/** What the database is told of the actor, and which day it is. */
export const sealOf = (actor: MemberActor | ClientActor, today: string): RequestSeal =>
  actor.kind === 'client'
    ? { role: 'kim_api_client', county: actor.countyId, client: actor.clientId, today }
    : {
        role: databaseRoleOf(actor.membership.role),
        county: actor.countyId,
        organisation: actor.membership.organisation.id,
        person: actor.membership.person.id,
        today,
      };
