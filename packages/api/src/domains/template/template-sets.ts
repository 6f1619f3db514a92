import { givenOutStates } from '@kim/schema/reference/template.ts';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { amongIds, sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

/** Drafts and answers what municipalities propose. */
export const coordinator: readonly DatabaseRole[] = ['kim_county_coordinator'];
/** Leads the profession: sees drafts, steps, adoption. */
export const overseers: readonly DatabaseRole[] = ['kim_county_coordinator', 'kim_centre_head'];
/** Works by the templates and says so. */
export const adopters: readonly DatabaseRole[] = ['kim_case_manager', 'kim_municipal_team_lead'];
/** Of a municipality: the employer reads along. */
export const municipal: readonly DatabaseRole[] = [...adopters, 'kim_municipal_hr'];
/** Whoever may read what was given out (domain model 1.3, templates). */
export const readers: readonly DatabaseRole[] = [
  ...municipal,
  'kim_foreigners_clerk',
  'kim_naturalisation_clerk',
  'kim_steering_office',
  'kim_steering_member',
  'kim_dpo',
];

export const among = (column: string, list: readonly string[]): string =>
  `${column} in (${list.map((word) => `'${word}'`).join(', ')})`;

export const givenOut = (column: string): string => among(column, givenOutStates);

export const ofOwnPlace = `${withinCounty} and organisation_id = ${sealed('organisation')}`;
export const byOneself = `person_id = ${sealed('person')}`;
/** What is recorded has happened: nobody writes a step the version has not taken. */
export const ofWhatHappened = amongIds(
  'template_version_id',
  'select v.id from app.template_version v where v.state = to_state',
);
/** Where there is case management, of those the acting role may know. */
export const takesPart = 'organisation_id = any ((select seal.participating_places())::uuid[])';
