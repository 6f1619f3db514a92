import { groupMemberRoles } from '@kim/schema/reference/working-group.ts';
import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { here, lead, steeringMember } from './roles.support.ts';

interface Identified extends OfCounty {
  readonly id: string;
}
export interface ThemeRow extends Identified {
  readonly title: string;
  readonly resolution_id: string;
  readonly decided_on: string;
}
export interface GroupRow extends Identified {
  readonly kind: string;
  readonly name: string;
  readonly theme_id: string | null;
  readonly resolution_id: string;
  readonly decided_on: string;
  readonly state: string;
  readonly version: number;
}
export interface OfGroupRow extends Identified {
  readonly working_group_id: string;
  readonly version: number;
}
export interface MemberRow extends OfGroupRow {
  readonly person_id: string | null;
  readonly ended_on: string | null;
}
export interface GroupTaskRow extends OfGroupRow {
  readonly member_id: string;
  readonly done_on: string | null;
}
export interface ProposalRow extends OfGroupRow {
  readonly title: string;
  readonly state: string;
  readonly decision_request_id: string;
  readonly resolution_id: string | null;
}
export interface ResultRow extends Identified {
  readonly proposal_id: string;
  readonly is_adopted: boolean;
  readonly state: string;
  readonly version: number;
}
export interface CommunicationRow extends Identified {
  readonly result_id: string;
  readonly person_id: string | null;
  readonly read_on: string | null;
}

declare module '../world.support.ts' {
  interface Tables {
    'governance.theme': ThemeRow;
    'governance.working_group': GroupRow;
    'governance.group_member': MemberRow;
    'governance.group_task': GroupTaskRow;
    'governance.group_meeting': OfGroupRow;
    'governance.proposal': ProposalRow;
    'governance.result': ResultRow;
    'governance.communication': CommunicationRow;
  }
}

/** Who may be a member by name. */
export const groupPeople: readonly string[] = groupMemberRoles.map((role) => `kim_${role.toLowerCase()}`);
/** The office and the steering group. */
const groupOverseers: readonly string[] = [...lead, steeringMember];
export const leadsGroups = ({ role }: SealedPrincipal): boolean => lead.includes(role);

export const ownSeats = (who: SealedPrincipal, world: World): MemberRow[] =>
  groupPeople.includes(who.role)
    ? here(world['governance.group_member'], who).filter(
        (row) => row.person_id !== null && row.person_id === who.person && row.ended_on === null,
      )
    : [];

const overseenOr = <Row extends OfCounty>(
  rows: readonly Row[],
  who: SealedPrincipal,
  isTheirs: (row: Row) => boolean,
): Row[] =>
  here(rows, who).filter(
    (row) => groupOverseers.includes(who.role) || (groupPeople.includes(who.role) && isTheirs(row)),
  );
const ofGroups = <Row extends OfGroupRow>(
  rows: readonly Row[],
  who: SealedPrincipal,
  world: World,
): Row[] => {
  const own = new Set(ownSeats(who, world).map((row) => row.working_group_id));
  return overseenOr(rows, who, (row) => own.has(row.working_group_id));
};

export const groupsSeen = (who: SealedPrincipal, world: World): GroupRow[] => {
  const own = new Set(ownSeats(who, world).map((row) => row.working_group_id));
  return overseenOr(world['governance.working_group'], who, ({ id }) => own.has(id));
};
export const themesSeen = (who: SealedPrincipal, world: World): ThemeRow[] => {
  const known = new Set(groupsSeen(who, world).map((row) => row.theme_id));
  return overseenOr(world['governance.theme'], who, ({ id }) => known.has(id));
};
export const membersSeen = (who: SealedPrincipal, world: World): MemberRow[] =>
  ofGroups(world['governance.group_member'], who, world);
export const groupTasksSeen = (who: SealedPrincipal, world: World): GroupTaskRow[] =>
  ofGroups(world['governance.group_task'], who, world);
export const groupMeetingsSeen = (who: SealedPrincipal, world: World): OfGroupRow[] =>
  ofGroups(world['governance.group_meeting'], who, world);
export const proposalsSeen = (who: SealedPrincipal, world: World): ProposalRow[] =>
  ofGroups(world['governance.proposal'], who, world);
export const resultsSeen = (who: SealedPrincipal, world: World): ResultRow[] =>
  leadsGroups(who) || groupPeople.includes(who.role) ? here(world['governance.result'], who) : [];
export const communicationsSeen = (who: SealedPrincipal, world: World): CommunicationRow[] =>
  here(world['governance.communication'], who).filter(
    (row) =>
      leadsGroups(who) ||
      (groupPeople.includes(who.role) && row.person_id !== null && row.person_id === who.person),
  );
