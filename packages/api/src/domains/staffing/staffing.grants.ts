import type { Grant } from '../../platform/persistence/grants.ts';
import { countyRoles, organisationRoles } from '../../platform/persistence/row-policies.ts';

/** The columns of the council's published table (KIM concept 2025, figure 1): all that outsiders may read of a position. */
const publishedColumns = [
  'county_id',
  'id',
  'key',
  'module',
  'title',
  'fte',
  'organisation_ids',
  'returned_from',
] as const;
const withoutPerson = ['county_id', 'id', 'position_id', 'share', 'valid_from', 'valid_to'] as const;
const eventWithoutPerson = [
  'county_id',
  'id',
  'position_id',
  'step',
  'from_state',
  'to_state',
  'effective_day',
  'recorded_at',
  'organisation_id',
  'note',
] as const;
const fixedTermWithoutPerson = [
  'county_id',
  'id',
  'position_id',
  'step',
  'fixed_term_until',
  'recorded_at',
  'organisation_id',
  'note',
] as const;
const staffRoles = [...organisationRoles, ...countyRoles];

export const staffingGrants: readonly Grant[] = [
  { table: 'position', roles: staffRoles, rights: { select: true } },
  {
    table: 'position',
    roles: ['kim_steering_member', 'kim_api_client'],
    rights: { select: publishedColumns },
  },
  { table: 'position', roles: ['kim_municipal_hr'], rights: { update: ['version', 'returned_from'] } },
  {
    table: 'position',
    roles: ['kim_county_coordinator', 'kim_centre_head'],
    rights: { update: ['version', 'returned_from', 'fixed_term_until'] },
  },
  // a new position, when a redistribution comes into force (domains/ledger)
  ...['position', 'position_share', 'supervision_assignment'].map((table): Grant => ({
    table,
    roles: ['kim_county_coordinator', 'kim_centre_head'],
    rights: { insert: true },
  })),
  {
    table: 'position_event',
    roles: staffRoles.filter((role) => role !== 'kim_funding_officer'),
    rights: { select: true },
  },
  { table: 'position_event', roles: ['kim_funding_officer'], rights: { select: eventWithoutPerson } },
  {
    table: 'position_event',
    roles: ['kim_municipal_hr', 'kim_county_coordinator', 'kim_centre_head'],
    rights: { insert: true },
  },
  {
    table: 'position_fixed_term',
    roles: staffRoles.filter((role) => role !== 'kim_funding_officer'),
    rights: { select: true },
  },
  {
    table: 'position_fixed_term',
    roles: ['kim_funding_officer'],
    rights: { select: fixedTermWithoutPerson },
  },
  {
    table: 'position_fixed_term',
    roles: ['kim_county_coordinator', 'kim_centre_head'],
    rights: { insert: true },
  },
  {
    table: 'position_share',
    roles: [...staffRoles, 'kim_steering_member', 'kim_api_client'],
    rights: { select: true },
  },
  { table: 'supervision_assignment', roles: staffRoles, rights: { select: true } },
  {
    table: 'position_occupancy',
    roles: staffRoles.filter((role) => role !== 'kim_funding_officer'),
    rights: { select: true },
  },
  { table: 'position_occupancy', roles: ['kim_funding_officer'], rights: { select: withoutPerson } },
  {
    table: 'position_occupancy',
    roles: ['kim_municipal_hr'],
    rights: { insert: true, update: ['share', 'valid_from', 'valid_to', 'version'] },
  },
  {
    table: 'position_deputy',
    roles: staffRoles.filter((role) => role !== 'kim_funding_officer'),
    rights: { select: true },
  },
  {
    table: 'position_deputy',
    roles: ['kim_municipal_hr'],
    rights: { insert: true, update: ['valid_to', 'version'] },
  },
  { table: 'position_gap', roles: staffRoles, rights: { select: true } },
];
