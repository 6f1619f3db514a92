import type { CrisisOffice } from '@kim/schema/reference/crisis.ts';
import type { MembershipRole } from '@kim/schema/roles.ts';
import type { Actor, MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

const officeOfRole: Partial<Record<MembershipRole, CrisisOffice>> = {
  FOREIGNERS_CLERK: 'FOREIGNERS_OFFICE',
  SCHOOL_CLERK: 'SCHOOL_OFFICE',
  YOUTH_CLERK: 'YOUTH_OFFICE',
};

interface OfCounty {
  readonly countyId: string;
}
/** As whom somebody has to do with registrations. Everybody else learns nothing, not even that there is one. */
export type CrisisPart =
  | { readonly kind: 'none' }
  /** Makes forms, sees where they are live and how many were registered; never a person (committee paper of 16.05.2022, 2.5). */
  | ({ readonly kind: 'designer' } & OfCounty)
  /** Registers people for the own municipality. */
  | ({ readonly kind: 'recorder'; readonly organisationId: string } & OfCounty)
  /** Receives the fields marked for its office. */
  | ({
      readonly kind: 'receiver';
      readonly organisationId: string;
      readonly personId: string;
      readonly office: CrisisOffice;
    } & OfCounty);

export const crisisPartOf = (actor: Actor): CrisisPart => {
  if (actor.kind !== 'member') return { kind: 'none' };
  const { countyId, membership } = actor;
  const organisationId = membership.organisation.id;
  if (hasRight(actor, 'DESIGN_CRISIS_FORMS')) return { kind: 'designer', countyId };
  if (hasRight(actor, 'RECORD_CRISIS_ENTRIES')) return { kind: 'recorder', countyId, organisationId };
  const office = officeOfRole[membership.role];
  return office && hasRight(actor, 'RECEIVE_CRISIS_SHARES')
    ? { kind: 'receiver', countyId, organisationId, personId: membership.person.id, office }
    : { kind: 'none' };
};

export const mayDesignForms = (actor: Actor): actor is MemberActor => crisisPartOf(actor).kind === 'designer';
export const mayRecordEntries = (actor: Actor): actor is MemberActor =>
  crisisPartOf(actor).kind === 'recorder';
export const mayReceiveShares = (actor: Actor): actor is MemberActor =>
  crisisPartOf(actor).kind === 'receiver';

export interface RecordingPlace {
  readonly organisationId: string;
  readonly countyId: string;
  readonly hasOwnForeignersOffice: boolean;
  readonly hasYouthOffice: boolean;
}

/** Whose office it is: a city's own, where it has one; else the county's. School offices are the county's (KIM concept 2025, 2.3). */
export const recipientOf = (office: CrisisOffice, place: RecordingPlace): string => {
  const isOwn =
    (office === 'FOREIGNERS_OFFICE' && place.hasOwnForeignersOffice) ||
    (office === 'YOUTH_OFFICE' && place.hasYouthOffice);
  return isOwn ? place.organisationId : place.countyId;
};
