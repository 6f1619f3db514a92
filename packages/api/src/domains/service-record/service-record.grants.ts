import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import type { Grant } from '../../platform/persistence/grants.ts';

export const serviceRecorders: readonly DatabaseRole[] = ['kim_case_manager'];
/** Who reads what was done in their own municipality. */
export const municipalServiceReaders: readonly DatabaseRole[] = [
  'kim_case_manager',
  'kim_municipal_team_lead',
];
/** Fachaufsicht: the whole county's. */
export const countyServiceReaders: readonly DatabaseRole[] = ['kim_county_coordinator', 'kim_centre_head'];

const readers = [...municipalServiceReaders, ...countyServiceReaders];

const content = [
  'type',
  'occurred_on',
  'channel',
  'themes',
  'legal_domain',
  'referral_category',
  'target_group_count',
  'partner_count',
  'minutes',
];

export const serviceRecordGrants: readonly Grant[] = [
  {
    table: 'casework.service_record',
    roles: readers,
    // Nobody reads who did it; whether it was oneself `seal.own_services()` says (LPVG NRW § 72 (3)).
    rights: {
      select: ['county_id', 'id', 'municipality_id', ...content, 'recorded_at', 'version', 'voided_on'],
    },
  },
  {
    table: 'casework.service_record',
    roles: serviceRecorders,
    rights: { insert: true, update: [...content, 'version', 'voided_on'] },
  },
  { table: 'casework.service_rollup', roles: readers, rights: { select: true } },
];
