import type { Grant } from '../../platform/persistence/grants.ts';
import { figureReaders } from './staff-statistics-agreement.entity.ts';

export const staffStatisticsGrants: readonly Grant[] = [
  {
    table: 'staff_statistics_agreement',
    roles: figureReaders,
    rights: { select: ['county_id', 'organisation_id', 'is_in_force', 'reference', 'version'] },
  },
  {
    table: 'staff_statistics_agreement',
    roles: ['kim_municipal_hr'],
    rights: {
      select: true,
      insert: true,
      update: ['is_in_force', 'reference', 'changed_by_id', 'changed_at', 'version'],
    },
  },
];
