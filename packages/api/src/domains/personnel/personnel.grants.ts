import type { Grant } from '../../platform/persistence/grants.ts';
import { everyMember } from '../../platform/persistence/row-policies.ts';

/** Which file a contract belongs to never changes. */
const changeableTerms = [
  'valid_from',
  'valid_to',
  'fixed_term_until',
  'fixed_term_reason',
  'probation_until',
  'pay_grade',
  'pay_step',
  'pay_step_since',
  'weekly_hours',
  'full_time_hours',
  'version',
] as const;

export const personnelGrants: readonly Grant[] = [
  { table: 'personnel.file', roles: everyMember, rights: { select: true } },
  { table: 'personnel.file_keeper', roles: everyMember, rights: { select: true } },
  {
    table: 'personnel.file',
    roles: ['kim_municipal_hr'],
    rights: { insert: true, update: ['line_manager_id', 'version'] },
  },
  { table: 'personnel.file_keeper', roles: ['kim_municipal_hr'], rights: { insert: true } },
  ...['contract', 'working_time', 'file_event', 'appraisal', 'document', 'document_content'].map(
    (table): Grant => ({
      table: `personnel.${table}`,
      roles: everyMember,
      rights: { select: true },
    }),
  ),
  {
    table: 'personnel.contract',
    roles: ['kim_municipal_hr'],
    rights: { insert: true, update: changeableTerms },
  },
  {
    table: 'personnel.working_time',
    roles: ['kim_municipal_hr'],
    rights: { insert: true, update: ['valid_to'] },
  },
  ...['file_event', 'appraisal', 'document', 'document_content'].map((table): Grant => ({
    table: `personnel.${table}`,
    roles: ['kim_municipal_hr'],
    rights: { insert: true },
  })),
];
