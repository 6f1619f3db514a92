import type { Grant } from '../../platform/persistence/grants.ts';
import { flaggers, municipal, overseers, workers } from './instruction-sets.ts';

const parties = [...overseers, ...municipal];

export const instructionGrants: readonly Grant[] = [
  ...['instruction', 'instruction_recipient', 'instruction_step', 'instruction_conflict'].map(
    (table): Grant => ({ table, roles: parties, rights: { select: true } }),
  ),
  ...['instruction', 'instruction_recipient'].map((table): Grant => ({
    table,
    roles: overseers,
    rights: { insert: true },
  })),
  {
    table: 'instruction_recipient',
    roles: [...overseers, ...workers],
    rights: { update: ['state', 'version'] },
  },
  { table: 'instruction_step', roles: [...overseers, ...workers], rights: { insert: true } },
  { table: 'instruction_conflict', roles: flaggers, rights: { insert: true } },
  {
    table: 'instruction_conflict',
    roles: overseers,
    rights: { update: ['county_resolution', 'county_resolved_on', 'version'] },
  },
  {
    table: 'instruction_conflict',
    roles: ['kim_municipal_hr'],
    rights: { update: ['employer_resolution', 'employer_resolved_on', 'version'] },
  },
];
