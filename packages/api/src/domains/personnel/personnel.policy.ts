import { isBoundToOrganisation, type Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** Which personnel files an actor may see: one's own; as HR those its organisation keeps; as line manager the names behind leave. */
export interface FileScope {
  readonly countyId: string;
  readonly personId: string;
  /** HR: whose files are all visible. */
  readonly keeperId: string | null;
  /** Line manager: only within the own organisation. */
  readonly managerWithin: string | null;
}

/** Null: no file at all. */
export const fileScope = (actor: Actor): FileScope | null => {
  if (actor.kind !== 'member') return null;
  const { countyId, membership } = actor;
  const organisation = isBoundToOrganisation(actor) ? membership.organisation.id : null;
  return {
    countyId,
    personId: membership.person.id,
    keeperId: hasRight(actor, 'KEEP_PERSONNEL_FILES') ? organisation : null,
    managerWithin: hasRight(actor, 'DECIDE_LEAVE') ? organisation : null,
  };
};

interface KeptFile {
  readonly personId: string;
  readonly keeperId: string | null;
}

/**
 * The HR of the organisation that keeps a file writes in it; nobody keeps the file about oneself, HR officers neither
 * (impartiality, § 20 VwVfG NRW by analogy).
 */
export const mayKeepFile = (actor: Actor, { personId, keeperId }: KeptFile): boolean =>
  actor.kind === 'member' &&
  hasRight(actor, 'KEEP_PERSONNEL_FILES') &&
  keeperId === actor.membership.organisation.id &&
  personId !== actor.membership.person.id;

interface StaffMember {
  readonly personId: string;
  readonly organisationId: string;
}

/** The employer opens the file of somebody it employs; nobody their own. */
export const mayOpenFileOf = (actor: Actor, { personId, organisationId }: StaffMember): boolean =>
  actor.kind === 'member' &&
  hasRight(actor, 'KEEP_PERSONNEL_FILES') &&
  organisationId === actor.membership.organisation.id &&
  personId !== actor.membership.person.id;
