import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { amongIds, sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

/** Holds the Fachaufsicht: issues and decides. */
export const overseers: readonly DatabaseRole[] = ['kim_county_coordinator', 'kim_centre_head'];
/** Whom an instruction is for. */
export const workers: readonly DatabaseRole[] = ['kim_case_manager', 'kim_municipal_team_lead'];
/** Of a municipality: the employer reads along (§ 13 LOG NRW by analogy; domain model 1.1). */
export const municipal: readonly DatabaseRole[] = [...workers, 'kim_municipal_hr'];
/** Who notices that the employer has instructed otherwise. */
export const flaggers: readonly DatabaseRole[] = ['kim_case_manager', 'kim_municipal_hr'];

export const among = (column: string, list: readonly string[]): string =>
  `${column} in (${list.map((word) => `'${word}'`).join(', ')})`;
export const ofOwnPlace = `${withinCounty} and organisation_id = ${sealed('organisation')}`;
export const byOneself = `person_id = ${sealed('person')}`;
/** What is recorded has happened: nobody writes a step the recipient has not taken. */
export const ofWhatHappened = amongIds(
  'recipient_id',
  'select r.id from app.instruction_recipient r where r.state = to_state',
);
export const ofVisibleRecipient = amongIds('recipient_id', 'select r.id from app.instruction_recipient r');
