import { steeredHurdleStates } from '@kim/schema/reference/hurdle.ts';
import { clerkRoles, ofOwner, sealed, withinCounty } from '../../platform/persistence/row-policies.ts';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';

export const NAMED = 'As it was then: who leaves is still named';
export const WITHOUT_PEOPLE = 'Without anything that points to a person';

/** The county: triages, puts together, reconstructs. */
export const overseers: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];
export const caseManagers: readonly DatabaseRole[] = ['kim_case_manager'];
export const advisers: readonly DatabaseRole[] = ['kim_external_adviser'];
export const offices = clerkRoles;
/** See what their municipality has reported. */
export const ofPlace: readonly DatabaseRole[] = ['kim_case_manager', 'kim_municipal_team_lead'];
/** See what they have reported themselves. */
export const outsiders: readonly DatabaseRole[] = [...advisers, ...offices];
export const steeringMembers: readonly DatabaseRole[] = ['kim_steering_member'];

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
export const among = (column: string, words: readonly string[]): string => `${column} in (${quoted(words)})`;
export const allAmong = (column: string, words: readonly string[]): string =>
  `${column} <@ array[${quoted(words)}]::text[]`;

export const byOneself = `person_id = ${sealed('person')}`;
export const fromHere = `organisation_id = ${sealed('organisation')}`;
export const isSteered = among('state', steeredHurdleStates);
export const ofVisibleHurdle = `${withinCounty} and hurdle_id = any (array(select h.id from hurdle.hurdle h))`;
export const byDatabase = (...commands: readonly ('select' | 'insert' | 'update')[]) =>
  ofOwner('weigh', 'kim_owner', ...commands);
