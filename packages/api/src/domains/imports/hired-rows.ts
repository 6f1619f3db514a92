import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import type { StaffRow } from './staff-row.policy.ts';

/** Somebody of the table, with the ids they get. */
export interface Hired {
  readonly row: StaffRow;
  readonly personId: string;
  readonly fileId: string;
}

const FULL_TIME_HOURS = '39';

export const personOf = ({ countyId, membership }: MemberActor, { row, personId }: Hired) => ({
  county_id: countyId,
  id: personId,
  organisation_id: membership.organisation.id,
  given_name: row.givenName,
  family_name: row.familyName,
  email: row.email,
});

export const fileOf = ({ countyId }: MemberActor, { personId, fileId }: Hired) => ({
  county_id: countyId,
  id: fileId,
  person_id: personId,
});

/** Who starts next month has a file from today on: HR prepares it. */
export const keeperOf = ({ countyId, membership }: MemberActor, today: string, { row, fileId }: Hired) => ({
  county_id: countyId,
  id: newUuid(),
  file_id: fileId,
  organisation_id: membership.organisation.id,
  valid_from: row.validFrom! < today ? row.validFrom : today,
});

export const contractOf = ({ countyId }: MemberActor, { row, fileId }: Hired) => ({
  county_id: countyId,
  id: newUuid(),
  file_id: fileId,
  valid_from: row.validFrom,
  valid_to: row.fixedTermUntil,
  fixed_term_until: row.fixedTermUntil,
  fixed_term_reason: row.fixedTermUntil === null ? null : row.fixedTermReason,
  probation_until: row.probationUntil,
  pay_grade: row.payGrade,
  pay_step: row.payStep,
  pay_step_since: row.validFrom,
  weekly_hours: row.weeklyHours,
  full_time_hours: FULL_TIME_HOURS,
  version: 1,
});
