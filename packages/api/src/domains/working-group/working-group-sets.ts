import { groupMemberRoles } from '@kim/schema/reference/working-group.ts';
import { databaseRoleOf, type DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

/** Prepare, run and follow up working groups: the office of the steering group (KIM concept 2025, 2.4). */
export const leaders: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];
/** Who may be a member by name. */
export const members: readonly DatabaseRole[] = groupMemberRoles.map(databaseRoleOf);
/** The steering group reads what it has installed, whole. */
export const overseers: readonly DatabaseRole[] = [...leaders, 'kim_steering_member'];
/** Others read the groups they are in. */
export const guests: readonly DatabaseRole[] = members.filter((role) => !overseers.includes(role));

export const among = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
export const byOneself = `person_id = ${sealed('person')}`;
const ownGroups = (column: string): string => `${column} = any ((select seal.own_groups())::uuid[])`;
export const isOwnGroup = `${withinCounty} and ${ownGroups('id')}`;
export const ofOwnGroup = `${withinCounty} and ${ownGroups('working_group_id')}`;
export const ofOwnTheme = `${withinCounty} and id = any (array(select g.theme_id from governance.working_group g))`;
/** Of the acting person's own seat in a group. */
export const ofOwnSeat = `${withinCounty} and member_id = any ((select seal.own_group_seats())::uuid[])`;
