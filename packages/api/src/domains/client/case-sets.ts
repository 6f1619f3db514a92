import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

/*
 * Who leads a case stands in one row of `casework.case_file`; whatever belongs to the case asks for the set of ids, once per
 * statement. So a case that moves takes everything with it (docs/adr/0019).
 */
export const caseManager: readonly DatabaseRole[] = ['kim_case_manager'];
/** Who leads the profession across the county: sees the process of all cases and nobody's name (domain model 1.3). */
export const caseOverseers: readonly DatabaseRole[] = ['kim_county_coordinator', 'kim_centre_head'];

/** Cases the acting case manager is responsible for or stands in for today. */
export const ledCase = (column = 'case_id'): string =>
  `${withinCounty} and ${column} = any ((select seal.led_cases())::uuid[])`;

/** The people of these cases. */
export const ledClient = (column: string): string =>
  `${withinCounty} and ${column} = any ((select seal.led_clients())::uuid[])`;

/**
 * The same of a row that is looked up by its id, one by one from the cases: `is true` keeps the planner from searching the index for
 * the whole set each time (measured: 15 and 4 microseconds a row).
 */
export const isLedClient = `${withinCounty} and (id = any ((select seal.led_clients())::uuid[])) is true`;

export const inOwnOrganisation = `${withinCounty} and organisation_id = ${sealed('organisation')}`;

export const recordedByOneself = (column: string): string => `${column} = ${sealed('person')}`;
