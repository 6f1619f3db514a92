import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { amongIds, clerkRoles, municipalRoles, sealed } from '../../platform/persistence/row-policies.ts';

/** Plan the measures, lead them on and keep the controlling. */
export const steerers: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];
/** Read the remarks of the controlling too. */
export const controllers: readonly DatabaseRole[] = [...steerers, 'kim_steering_member'];
/** Everybody who works in the programme: the concept is a paper of the council. */
export const readers: readonly DatabaseRole[] = [
  ...controllers,
  ...municipalRoles,
  ...clerkRoles,
  'kim_funding_officer',
  'kim_school_clerk',
  'kim_youth_clerk',
  'kim_external_adviser',
];
/** Know of working groups and of hurdles, as far as these are theirs to know. */
export const loopReaders: readonly DatabaseRole[] = [
  'kim_steering_member',
  'kim_case_manager',
  'kim_municipal_team_lead',
  ...clerkRoles,
  'kim_external_adviser',
];
/** Know of working groups alone. */
export const groupReaders: readonly DatabaseRole[] = ['kim_school_clerk', 'kim_youth_clerk'];

export const among = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
export const byOneself = `person_id = ${sealed('person')}`;
const measuresThat = (condition: string): string =>
  amongIds('measure_id', `select m.id from measure.measure m where ${condition}`);
/** What is recorded has happened: nobody writes a step the measure has not taken. */
export const ofWhatHappened = measuresThat('m.state = to_state');
/** Somebody answers for it, and it is not closed. */
export const ofOpenMeasure = measuresThat(
  `m.state in ('PRIORITISED', 'ASSIGNED', 'RUNNING', 'DONE', 'STALLED')`,
);
/** What is evaluated is closed. */
export const ofChangeableMeasure = measuresThat(`m.state <> 'EVALUATED'`);
/** The other end is known of: its own policies say so. */
export const toVisibleGroup = amongIds('working_group_id', 'select g.id from governance.working_group g');
export const toVisibleHurdle = amongIds('hurdle_id', 'select h.id from hurdle.hurdle h');
