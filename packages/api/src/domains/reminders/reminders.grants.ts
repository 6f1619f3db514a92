import type { Grant } from '../../platform/persistence/grants.ts';
import { everyMember } from '../../platform/persistence/row-policies.ts';

export const remindersGrants: readonly Grant[] = [
  { table: 'reminder_setting', roles: everyMember, rights: { select: true } },
  {
    table: 'reminder_setting',
    roles: ['kim_municipal_hr'],
    rights: {
      insert: true,
      update: ['fixed_term_days', 'probation_days', 'vacancy_days', 'sends_mail', 'version'],
    },
  },
];
