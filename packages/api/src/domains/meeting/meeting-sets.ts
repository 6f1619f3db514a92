import { meetingRoles } from '@kim/schema/reference/meeting.ts';
import { databaseRoleOf, type DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { amongIds, sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

/** Convene, keep the agenda and write minutes: the county. */
export const conveners: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];
/** Take part in what they are invited to. */
export const participants: readonly DatabaseRole[] = meetingRoles
  .map(databaseRoleOf)
  .filter((role) => !conveners.includes(role));

export const among = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
export const byOneself = `person_id = ${sealed('person')}`;
const invitedTo = (column: string): string => `${column} = any ((select seal.own_meetings())::uuid[])`;
export const ofOwnMeeting = `${withinCounty} and ${invitedTo('meeting_id')}`;
export const isOwnMeeting = `${withinCounty} and ${invitedTo('id')}`;
export const ofVisible = (column: string, table: string, key = 'id'): string =>
  `${withinCounty} and ${amongIds(column, `select m.${key} from meeting.${table} m`)}`;
/** The agenda is open until the meeting is over or off. */
export const ofOpenMeeting = `${withinCounty} and ${amongIds('meeting_id', `select m.id from meeting.meeting m where m.state in ('PLANNED', 'INVITED')`)}`;
