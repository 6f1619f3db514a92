import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { amongIds, sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

/** Who receives fields of a registration: clerks of the three offices, each for the place they work for. */
export const officeRoles: readonly DatabaseRole[] = [
  'kim_foreigners_clerk',
  'kim_school_clerk',
  'kim_youth_clerk',
];

export const ofOwnPlace = `${withinCounty} and municipality_id = ${sealed('organisation')}`;

/** Sent to the acting organisation and to the office of the acting role. */
export const receivedHere = `${withinCounty} and recipient_id = ${sealed('organisation')} and office = ${sealed('office')}`;

/** Whatever belongs to a form one sees: the policies of forms decide. */
export const ofVisibleForm = `${withinCounty} and ${amongIds('form_id', 'select f.id from casework.crisis_form f')}`;
export const ofFormIn = (state: 'DRAFT' | 'LIVE'): string =>
  `${withinCounty} and ${amongIds('form_id', `select f.id from casework.crisis_form f where f.state = '${state}'`)}`;
export const ofReceivedForm = `${withinCounty} and ${amongIds('form_id', 'select s.form_id from casework.crisis_share s')}`;

export const oneOf = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
