import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager, caseOverseers } from '../client/client.public.ts';

export const handoverGrants: readonly Grant[] = [
  {
    table: 'casework.handover',
    roles: caseManager,
    rights: {
      select: true,
      insert: true,
      update: ['answer', 'answered_on', 'answered_by_id', 'version'],
    },
  },
  { table: 'casework.handover', roles: caseOverseers, rights: { select: true } },
];
