import type { Grant } from '../../platform/persistence/grants.ts';
import { logReaders } from './employer-transfer.entity.ts';

const lineForEverybody = [
  'county_id',
  'id',
  'transfer_id',
  'former_employer_id',
  'position_id',
  'position_title',
  'new_employer_id',
  'new_employer_name',
] as const;
const transferWritten = [
  'county_id',
  'id',
  'former_employer_id',
  'former_employer_name',
  'effective_on',
  'legal_basis',
  'ordered_by_id',
  'ordered_at',
  'version',
] as const;

/** Nobody changes or deletes: what is ordered is carried out or taken back by functions of schema seal. */
export const employerTransferGrants: readonly Grant[] = [
  {
    table: 'employer_transfer',
    roles: ['kim_municipal_hr', ...logReaders],
    rights: { select: [...transferWritten, 'revoked_by_id', 'revoked_at'] },
  },
  { table: 'employer_transfer', roles: ['kim_municipal_hr'], rights: { insert: transferWritten } },
  // how many files there are is nobody's business but the employers'
  { table: 'employer_transfer_line', roles: logReaders, rights: { select: lineForEverybody } },
  { table: 'employer_transfer_line', roles: ['kim_municipal_hr'], rights: { select: true, insert: true } },
  { table: 'personnel.employer_transfer_file', roles: ['kim_municipal_hr'], rights: { insert: true } },
];
