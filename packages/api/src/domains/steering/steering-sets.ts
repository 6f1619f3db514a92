import { databaseRoleOf, type DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { amongIds, sealed, withinCounty } from '../../platform/persistence/row-policies.ts';
import { membershipRoles } from '@kim/schema/roles.ts';

/** The office of the steering group: centre head and coordination (KIM concept 2025, 2.4), and who does it for them. */
export const officers: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];
export const members: readonly DatabaseRole[] = ['kim_steering_member'];
export const insiders: readonly DatabaseRole[] = [...officers, ...members];
/** Everybody else of the county reads what is published. */
export const others: readonly DatabaseRole[] = membershipRoles
  .map(databaseRoleOf)
  .filter((role) => !insiders.includes(role));

export const among = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
export const byOneself = `person_id = ${sealed('person')}`;
export const ofOwnSeat = amongIds(
  'seat_id',
  `select s.id from governance.seat s where s.person_id = ${sealed('person')} or s.deputy_id = ${sealed('person')}`,
);
export const ofSessions = (states: string): string =>
  `${withinCounty} and ${amongIds('session_id', `select s.id from governance.session s where s.state ${states}`)}`;
